import { bisectLeft } from "d3-array";
import type { Scale } from "../scale";
import type { LaneIndex } from "./laneIndex";
import { numberBefore } from "./side";

/** Events per column of the overview, above and below the zero line. */
export interface Density {
  readonly up: Float64Array;
  readonly down: Float64Array;
  /** The largest count in any column of either side. */
  readonly most: number;
}

/** Counts a lane's events in columns of `column` px. Costs O(columns · log n). */
export function densityOf(lane: LaneIndex, scale: Scale, column: number): Density {
  const columns = Math.ceil(scale.width / column);
  const [up, down] = [new Float64Array(columns), new Float64Array(columns)];
  for (const one of lane.sides) {
    const { sign, anchors } = one;
    const side = sign < 0 ? down : up;
    let from = bisectLeft(anchors, scale.time(0));
    for (let c = 0; c < columns; c++) {
      const to = bisectLeft(anchors, scale.time((c + 1) * column), from);
      side[c] = (side[c] ?? 0) + numberBefore(one, to) - numberBefore(one, from);
      from = to;
    }
  }
  let most = 0;
  for (const side of [up, down]) for (const count of side) most = Math.max(most, count);
  return { up, down, most };
}
