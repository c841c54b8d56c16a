import type { Px } from "../../layout/scale";

/** How high a sheet stands: its head, half of the room, or all of it. */
export type Height = "peek" | "half" | "full";

export const HEIGHTS: readonly Height[] = ["peek", "half", "full"];

/** The heights in px. */
export type SnapPoints = Readonly<Record<Height, Px>>;

/** How far ahead a throw carries; ms. */
const CARRY = 160;

/**
 * Where a sheet comes to rest that was let go at a height, with a speed in px per ms, positive upwards: at the
 * stop that is nearest to where the throw carries it, or closed when that is below half of the lowest one.
 */
export function snap(height: Px, speed: number, stops: SnapPoints): Height | "closed" {
  const aim = height + speed * CARRY;
  if (aim < stops.peek / 2) return "closed";
  const far = (stop: Height) => Math.abs(stops[stop] - aim);
  return HEIGHTS.reduce((best, stop) => (far(stop) < far(best) ? stop : best));
}

/** The next height up or down, or the same one at the end. */
export function nextHeight(from: Height, by: 1 | -1): Height {
  return HEIGHTS[HEIGHTS.indexOf(from) + by] ?? from;
}
