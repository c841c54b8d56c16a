import { bisectLeft, bisectRight } from "d3-array";
import type { Columns } from "../../model/columns";
import type { Domain, Ms } from "../../model/time";
import type { Group, LaneIndex, LaneIndexes, LongTimes } from "./laneIndex";
import { type Stretch, visitFromTop } from "./maxTree";
import { numberIn } from "./side";

/** How many events of a lane are in view: those that stand in the domain, and those that reach into it. */
export function countInView(lane: LaneIndex, domain: Domain): number {
  let count = reachingIn(lane.spans, domain) + reachingIn(lane.wide, domain);
  for (const side of lane.sides) count += numberIn(side, domain);
  return Math.round(count);
}

/** How many events reach into a domain without standing in it. */
export function reachingIn(long: LongTimes, domain: Domain): number {
  const [start, end] = domain;
  const covering = bisectLeft(long.starts, end) - bisectRight(long.ends, start);
  return Math.max(0, covering - between(long.anchors, domain));
}

function between(times: Float64Array, [start, end]: Domain): number {
  return bisectLeft(times, end) - bisectLeft(times, start);
}

/**
 * Which events of a view are asked for: those with their mark in it and the spans that reach in, spans alone,
 * or the wide dates that reach in and have their mark outside.
 */
export type Part = "inside" | "spans" | "edges";

/**
 * The `most` highest-ranked placements of a lane in view, from the top down; at the edges only of dates that may
 * be at least as wide as `least`.
 * Costs O(most · log n), whatever the number of events in view.
 */
export function topEvents(
  { columns }: LaneIndexes,
  lane: LaneIndex,
  domain: Domain,
  most: number,
  part: Part = "inside",
  least: Ms = 0,
): number[] {
  const groups = part === "edges" ? lane.groups.filter(({ reach }) => reach >= least) : lane.groups;
  const stretches = groups.flatMap((group) => stretchesOf(group, domain, part));
  const found: number[] = [];
  visitFromTop(stretches, (at, item) => {
    const { kind, placements } = stretches[at]?.group ?? {};
    const placement = placements?.[item] ?? 0;
    const event = columns.placements.event[placement] ?? 0;
    const isIn = part === "inside" && kind !== "span";
    if (isIn || covers(columns, event, domain)) found.push(placement);
    return found.length < most;
  });
  return found;
}

function covers({ start, end }: Columns, event: number, domain: Domain): boolean {
  return (start[event] ?? 0) < domain[1] && (end[event] ?? 0) > domain[0];
}

interface GroupStretch extends Stretch {
  readonly group: Group;
}

/** Where those of a group that may be in view lie in its column; empty stretches are left out. */
function stretchesOf(group: Group, [start, end]: Domain, part: Part): GroupStretch[] {
  const { kind, reach, anchors, ranks } = group;
  const stretch = (first: Ms, last: Ms) => {
    const [from, to] = [bisectLeft(anchors, first), bisectLeft(anchors, last)];
    return from < to ? [{ group, tree: ranks, from, to }] : [];
  };
  if (part === "edges")
    return kind === "wide" ? [...stretch(start - reach, start), ...stretch(end, end + reach)] : [];
  if (kind === "span") return stretch(start - reach, end);
  return part === "spans" ? [] : stretch(start, end);
}
