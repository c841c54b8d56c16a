import type { Domain } from "../../model/time";
import type { LaneIndex } from "./laneIndex";
import { numberBefore } from "./side";

const BINS = 4096;

/** How many events stand above and below the zero line up to each of `BINS` equal steps of the extent. */
export interface SideCounts {
  readonly extent: Domain;
  readonly up: Float64Array;
  readonly down: Float64Array;
}

/** Counts a lane's events on both sides of the zero line, cumulated over the extent. */
export function sideCountsOf(lane: LaneIndex, extent: Domain): SideCounts {
  const sides = { up: new Float64Array(BINS + 1), down: new Float64Array(BINS + 1) };
  const perMs = BINS / (extent[1] - extent[0]);
  for (const one of lane.sides) {
    const { sign, anchors } = one;
    if (sign === 0) continue;
    const side = sign > 0 ? sides.up : sides.down;
    for (const [i, anchor] of anchors.entries()) {
      const bin = 1 + Math.min(BINS - 1, Math.max(0, Math.floor((anchor - extent[0]) * perMs)));
      side[bin] = (side[bin] ?? 0) + numberBefore(one, i + 1) - numberBefore(one, i);
    }
  }
  for (const side of [sides.up, sides.down]) {
    for (let i = 1; i <= BINS; i++) side[i] = (side[i] ?? 0) + (side[i - 1] ?? 0);
  }
  return { extent, ...sides };
}

// Draws a half that holds little towards the middle; in events.
const PRIOR = 3;
/** How uneven the halves may be before the zero line leaves the middle. */
const EVEN = 0.12;
/** The least share of each half. */
const LEAST = 0.14;

/**
 * The share of a lane's height that its upper half needs in a view, 0.14 … 0.86.
 */
export function upperShare({ extent, up, down }: SideCounts, [start, end]: Domain): number {
  const at = (side: Float64Array, time: number) => {
    const place = Math.min(
      BINS,
      Math.max(0, ((time - extent[0]) / (extent[1] - extent[0])) * BINS),
    );
    const left = side[Math.floor(place)] ?? 0;
    return left + ((side[Math.ceil(place)] ?? left) - left) * (place - Math.floor(place));
  };
  const above = at(up, end) - at(up, start);
  const below = at(down, end) - at(down, start);
  const excess = (above + PRIOR) / (above + below + 2 * PRIOR) - 0.5;
  const beyond = Math.max(0, Math.abs(excess) - EVEN) / (0.5 - EVEN);
  return 0.5 + Math.sign(excess) * (0.5 - LEAST) * beyond;
}
