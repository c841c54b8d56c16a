import { bisectLeft } from "d3-array";
import type { Domain } from "../../model/time";
import type { Px } from "../scale";
import { presence, REACH } from "./presence";
import type { Side } from "./side";

/** A placement that has room to be drawn singly somewhere in a step, and how far at both of its ends. */
export interface Dot {
  readonly placement: number;
  readonly presence: readonly [number, number];
}

/** What is less there than this is left to the bars. */
const LEAST = 0.02;
/** Within a crowd, the next event is looked for this far on; px. */
const SKIP: Px = 2;

/**
 * The dots of a side in a domain: what has room among those that matter at least as much. `perEvent` is the average
 * room at both ends of the step. Costs O(width · log n), whatever the number of events.
 */
export function dotsOf(
  { classes }: Side,
  domain: Domain,
  msPerPx: readonly [number, number],
  perEvent: readonly [Px, Px],
): Dot[] {
  if (presence(perEvent[1], Number.POSITIVE_INFINITY) === 0) return [];
  const dots: Dot[] = [];
  for (const { anchors, placements, atLeast } of classes) {
    const presenceAt = (time: number, end: 0 | 1) => {
      const reach = REACH * msPerPx[end];
      const near = bisectLeft(atLeast, time + reach) - bisectLeft(atLeast, time - reach);
      return presence(perEvent[end], (2 * REACH) / Math.max(1, near));
    };
    const last = bisectLeft(anchors, domain[1]);
    let i = bisectLeft(anchors, domain[0]);
    while (i < last) {
      const time = anchors[i] ?? 0;
      const next = presenceAt(time, 1);
      if (next >= LEAST) {
        dots.push({ placement: placements[i++] ?? 0, presence: [presenceAt(time, 0), next] });
      } else i = Math.max(i + 1, bisectLeft(anchors, time + SKIP * msPerPx[1], i, last));
    }
  }
  return dots;
}
