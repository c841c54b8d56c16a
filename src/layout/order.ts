import { bisectLeft, bisectRight } from "d3-array";
import { type Columns, IS_SPAN } from "../model/columns";
import type { Mask } from "../model/filter";
import { DAY, type Domain, type Ms } from "../model/time";
import type { Levels } from "./lanes";
import { type Peaks, peaksOf, type Stretch, visitPeaks } from "./peaks";

/** Placements of one lane and level, sorted by anchor: to count and to find them by time. */
export interface Row {
  readonly level: number;
  readonly anchors: Float64Array;
  readonly placements: Uint32Array;
}

/**
 * Placements of one lane that last about equally long, sorted by anchor. As none reaches further than
 * `reach` from its anchor, those in view lie in one stretch of the column, long spans or not.
 */
interface Group {
  readonly reach: Ms;
  readonly isSpan: boolean;
  readonly anchors: Float64Array;
  readonly placements: Uint32Array;
  readonly peaks: Peaks;
}

/** One lane, sorted for drawing. */
export interface LaneOrder {
  readonly count: number;
  readonly rows: readonly Row[];
  readonly groups: readonly Group[];
  /** Anchors and ends of spans, each sorted, to count how many are under way. */
  readonly spanAnchors: Float64Array;
  readonly spanEnds: Float64Array;
}

/** All lanes of what a filter leaves; made anew when the filter changes and at no other time. */
export interface Order {
  readonly columns: Columns;
  /** Level of each placement: its effect, or the row it was packed in. */
  readonly levels: Int8Array;
  readonly lanes: readonly LaneOrder[];
}

/** Placements in the order in which every column of an `Order` keeps them; made once per dataset. */
export interface BaseOrder {
  readonly columns: Columns;
  readonly levels: Int8Array;
  readonly hasEffects: boolean;
  /** By anchor. */
  readonly sorted: Uint32Array;
}

/** Rows that a lane without effects is packed into. */
export const PACKED_ROWS = 6;

/** Levels on each side of the zero line of every lane. */
export function levelsOf({ hasEffects }: Pick<BaseOrder, "hasEffects">): Levels {
  return hasEffects ? { up: 3, down: 3 } : { up: PACKED_ROWS, down: 0 };
}

/** Sorts the placements of a dataset. O(n log n). */
export function baseOrder(columns: Columns): BaseOrder {
  const { placements, anchor, lanes } = columns;
  const at = (p: number) => anchor[placements.event[p] ?? 0] ?? 0;
  const sorted = Uint32Array.from({ length: placements.count }, (_, p) => p);
  sorted.sort((a, b) => at(a) - at(b) || a - b);
  const hasEffects = lanes.some((lane) => lane.between);
  const levels = hasEffects ? placements.effect : packRows(columns, sorted);
  return { columns, levels, hasEffects, sorted };
}

/**
 * Packs the placements of each lane into rows by time, not by pixels, so that a row does not depend on
 * the zoom: an event takes the first row that is free at its start, or the one free soonest.
 */
function packRows(
  { placements, lanes, start, end, extent }: Columns,
  sorted: Uint32Array,
): Int8Array {
  const gap = (extent[1] - extent[0]) / 60;
  const levels = new Int8Array(placements.count);
  const free = lanes.map(() => new Float64Array(PACKED_ROWS).fill(Number.NEGATIVE_INFINITY));
  for (const p of sorted) {
    const event = placements.event[p] ?? 0;
    const rows = free[placements.lane[p] ?? 0] as Float64Array;
    const from = start[event] ?? 0;
    let row = rows.findIndex((time) => time <= from);
    if (row < 0) row = rows.indexOf(Math.min(...rows));
    rows[row] = Math.max(end[event] ?? 0, from + gap);
    levels[p] = row + 1;
  }
  return levels;
}

/** The order of the placements whose events pass `mask`. O(n). */
export function orderOf(base: BaseOrder, mask: Mask): Order {
  const { columns, levels, sorted } = base;
  const { placements, lanes } = columns;
  const byLane = lanes.map(() => new Buckets());
  for (const p of sorted) {
    const event = placements.event[p] ?? 0;
    if (mask[event])
      byLane[placements.lane[p] ?? 0]?.add(p, levels[p] ?? 0, groupOf(columns, event));
  }
  return { columns, levels, lanes: byLane.map((buckets) => buckets.toLane(columns)) };
}

/** Spans have groups above those of single dates; each group reaches four times as far as the last. */
function groupOf({ start, end, flags }: Columns, event: number): number {
  const days = ((end[event] ?? 0) - (start[event] ?? 0)) / DAY;
  const size = Math.max(0, Math.ceil(Math.log2(Math.max(1, days)) / 2));
  return size * 2 + ((flags[event] ?? 0) & IS_SPAN);
}

class Buckets {
  readonly rows = new Map<number, number[]>();
  readonly groups = new Map<number, number[]>();
  count = 0;

  add(placement: number, level: number, group: number): void {
    this.count++;
    append(this.rows, level, placement);
    append(this.groups, group, placement);
  }

  toLane(columns: Columns): LaneOrder {
    const { placements, anchor, end } = columns;
    const anchorsOf = (list: readonly number[]) =>
      Float64Array.from(list, (p) => anchor[placements.event[p] ?? 0] ?? 0);
    const rows = [...this.rows]
      .sort(([a], [b]) => a - b)
      .map(([level, list]) => ({
        level,
        anchors: anchorsOf(list),
        placements: Uint32Array.from(list),
      }));
    const groups = [...this.groups]
      .sort(([a], [b]) => a - b)
      .map(([group, list]) => ({
        reach: DAY * 4 ** (group >> 1),
        isSpan: (group & 1) === 1,
        anchors: anchorsOf(list),
        placements: Uint32Array.from(list),
        peaks: peaksOf(list.length, (i) => placements.rank[list[i] ?? 0] ?? 0),
      }));
    const spans = groups.filter(({ isSpan }) => isSpan).flatMap((group) => [...group.placements]);
    return {
      count: this.count,
      rows,
      groups,
      spanAnchors: anchorsOf(spans).sort(),
      spanEnds: Float64Array.from(spans, (p) => end[placements.event[p] ?? 0] ?? 0).sort(),
    };
  }
}

function append(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** How many events of a lane are in view: those that stand in the domain and the spans under way at its start. */
export function countInView(lane: LaneOrder, [start, end]: Domain): number {
  let count = underWay(lane, start);
  for (const { anchors } of lane.rows)
    count += bisectLeft(anchors, end) - bisectLeft(anchors, start);
  return count;
}

/** How many spans of a lane began before `time` and end after it. */
export function underWay({ spanAnchors, spanEnds }: LaneOrder, time: Ms): number {
  return Math.max(0, bisectLeft(spanAnchors, time) - bisectRight(spanEnds, time));
}

/**
 * The `most` highest-ranked placements of a lane in view, from the top down: a span is in view with any
 * part of it, anything else with its anchor, because a date's width alone does not show its mark.
 * Costs O(most · log n), whatever the number of events in view.
 */
export function topRanked(
  { columns }: Order,
  lane: LaneOrder,
  [start, end]: Domain,
  most: number,
  spansOnly = false,
): number[] {
  const groups = spansOnly ? lane.groups.filter(({ isSpan }) => isSpan) : lane.groups;
  const stretches = groups.map(({ anchors, reach, isSpan, peaks }): Stretch => {
    return {
      peaks,
      from: bisectLeft(anchors, isSpan ? start - reach : start),
      to: bisectLeft(anchors, end),
    };
  });
  const found: number[] = [];
  visitPeaks(stretches, (stretch, item) => {
    const placement = groups[stretch]?.placements[item] ?? 0;
    const event = columns.placements.event[placement] ?? 0;
    const isSpan = groups[stretch]?.isSpan;
    if (!isSpan || (columns.end[event] ?? 0) > start) found.push(placement);
    return found.length < most;
  });
  return found;
}
