import { bisectLeft } from "d3-array";
import type { Hit } from "../../layout/hit";
import { SHORTEST } from "../../layout/scale";
import type { Domain } from "../../model/time";
import type { Selectors } from "../../store/selectors";
import type { TimelineState } from "../../store/state";

/** A bar that was pointed at. */
export type BarHit = Extract<Hit, { kind: "bar" }>;

/** The events of a bar, those that matter most first. */
export interface Crowd {
  readonly events: readonly number[];
  readonly up: number;
  readonly down: number;
}

/** So few are listed at once instead of zooming in. */
const FEW = 12;
/** A bar is shown with as much time again on both sides. */
const AROUND = 1;
/** A view that is hardly longer than the one it would open shows nothing new. */
const CLOSER = 1.5;

/** The events of a bar that pass the filter. */
export function crowdOf(
  state: TimelineState,
  selectors: Selectors,
  { lane, domain }: BarHit,
): Crowd {
  const index = selectors.filtered(state)?.indexes.lanes[lane];
  const { columns } = selectors.inLanes(state) ?? {};
  if (!index || !columns) return { events: [], up: 0, down: 0 };
  const counts = { up: 0, down: 0 };
  const placements: number[] = [];
  for (const { sign, classes } of index.sides) {
    for (const { anchors, placements: own } of classes) {
      const [from, to] = [bisectLeft(anchors, domain[0]), bisectLeft(anchors, domain[1])];
      placements.push(...own.subarray(from, to));
      if (sign > 0) counts.up += to - from;
      if (sign < 0) counts.down += to - from;
    }
  }
  const { rank, event } = columns.placements;
  placements.sort((a, b) => (rank[b] ?? 0) - (rank[a] ?? 0) || a - b);
  return { events: placements.map((p) => event[p] ?? 0), ...counts };
}

/** The view that a bar opens. */
export function aroundBar({ domain: [start, end] }: BarHit): Domain {
  const more = AROUND * (end - start);
  return [start - more, end + more];
}

/** Whether a bar is answered with a list: its events are few, or no closer view would tell them apart. */
export function isListed(state: TimelineState, selectors: Selectors, hit: BarHit): boolean {
  const [start, end] = aroundBar(hit);
  const [from, to] = state.domain;
  const isClose = to - from < CLOSER * Math.max(SHORTEST, end - start);
  return isClose || crowdOf(state, selectors, hit).events.length <= FEW;
}
