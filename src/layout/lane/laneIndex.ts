import { type Columns, IS_SPAN } from "../../model/columns";
import type { Mask } from "../../model/filter";
import { nearlySorted } from "../../model/nearlySorted";
import { DAY, type Ms } from "../../model/time";
import { countedSides, withClasses } from "./countedSides";
import { type MaxTree, maxTreeOf } from "./maxTree";
import { partition } from "./partition";
import { type Side, sideOf } from "./side";
import { sortedBy } from "./sortedBy";
import { passing, type SortedColumn, toSortedColumn } from "./sortedColumn";

/**
 * What an event is in view with: a day with its mark; a date known less finely, and a span, with any part of
 * the time that it covers.
 */
type Kind = "day" | "wide" | "span";
const KINDS = ["day", "wide", "span"] as const;
const WIDE = KINDS.indexOf("wide");

/**
 * Placements of one lane that last about equally long, sorted by anchor. As none reaches further than
 * `reach` from its anchor, those in view lie in one stretch of the column, however long they are.
 */
export interface Group {
  readonly reach: Ms;
  readonly kind: Kind;
  readonly anchors: Float64Array;
  readonly placements: Uint32Array;
  readonly ranks: MaxTree;
}

/** One lane, sorted for drawing. */
export interface LaneIndex {
  readonly count: number;
  /** Above, below and on the zero line; those without events are left out. */
  readonly sides: readonly Side[];
  readonly groups: readonly Group[];
  readonly spans: LongTimes;
  /** Dates known less finely than by the day. */
  readonly wide: LongTimes;
}

/** Times of what is longer than a day, each sorted, to count how many reach into a view. */
export interface LongTimes {
  readonly starts: Float64Array;
  readonly anchors: Float64Array;
  readonly ends: Float64Array;
}

/** All lanes of what a filter leaves; made anew when the filter changes and at no other time. */
export interface LaneIndexes {
  readonly columns: Columns;
  /** Level of each placement: its effect, or the row it was packed in. */
  readonly levels: Int8Array;
  readonly hasEffects: boolean;
  readonly lanes: readonly LaneIndex[];
}

/** Placements in the order in which every column keeps them; made once per dataset. */
export interface BaseIndexes {
  readonly columns: Columns;
  readonly levels: Int8Array;
  readonly hasEffects: boolean;
  readonly lanes: readonly BaseLane[];
}

/** One lane with all of its placements, from which every filter takes its part without sorting again. */
interface BaseLane {
  readonly sides: readonly { readonly sign: number; readonly column: SortedColumn }[];
  readonly groups: readonly {
    readonly reach: Ms;
    readonly kind: Kind;
    readonly column: SortedColumn;
  }[];
  readonly spans: LongColumns;
  readonly wide: LongColumns;
}

type LongColumns = Readonly<Record<keyof LongTimes, SortedColumn>>;

/** Rows that a lane without effects is packed into. */
export const PACKED_ROWS = 6;

/** Sorts the placements of a dataset. O(n log n). */
export function baseIndexes(columns: Columns): BaseIndexes {
  const { placements, lanes, hasEffects } = columns;
  const groups = groupsOf(columns);
  const sorted = byAnchor(columns, groups);
  const levels = hasEffects ? placements.effect : packRows(columns, sorted);
  const byLane = new Map(partition(sorted, (p) => placements.lane[p] ?? 0));
  const none = new Uint32Array(0);
  return {
    columns,
    levels,
    hasEffects,
    lanes: lanes.map((_, lane) => baseLane(byLane.get(lane) ?? none, columns, levels, groups)),
  };
}

/**
 * Placements by anchor. They are sorted by start, which for most is the same; the others have dates known less finely
 * than by the day.
 */
function byAnchor({ placements, anchor }: Columns, groups: Uint8Array): Uint32Array {
  const at = (p: number) => anchor[placements.event[p] ?? 0] ?? 0;
  return nearlySorted(
    placements.count,
    (a, b) => at(a) - at(b),
    (p) => (groups[placements.event[p] ?? 0] ?? 0) % KINDS.length === WIDE,
  );
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
export function laneIndexes(base: BaseIndexes, mask: Mask): LaneIndexes {
  const { columns, levels, hasEffects, lanes } = base;
  return {
    columns,
    levels,
    hasEffects,
    lanes: columns.counted
      ? countedSides(columns, columns.counted, mask).map((sides, i) => {
          const lane = laneIndex(lanes[i] as BaseLane, base, mask);
          const count = sides.reduce(
            (sum, { counts, anchors }) => sum + (counts?.[anchors.length] ?? 0),
            0,
          );
          return { ...lane, count, sides: withClasses(sides, lane.sides) };
        })
      : lanes.map((lane) => laneIndex(lane, base, mask)),
  };
}

function laneIndex(
  lane: BaseLane,
  { columns, levels, hasEffects }: BaseIndexes,
  mask: Mask,
): LaneIndex {
  const { placements } = columns;
  const sides = lane.sides.map(({ sign, column }) => {
    return sideOf(sign, passing(column, mask), columns.importance, levels, !hasEffects);
  });
  const groups = lane.groups.map(({ reach, kind, column }) => {
    const { times: anchors, placements: kept } = passing(column, mask);
    const ranks = maxTreeOf(kept.length, (i) => placements.rank[kept[i] ?? 0] ?? 0);
    return { reach, kind, anchors, placements: kept, ranks };
  });
  return {
    count: sides.reduce((sum, { anchors }) => sum + anchors.length, 0),
    sides: sides.filter(({ anchors }) => anchors.length > 0),
    groups: groups.filter(({ placements }) => placements.length > 0),
    spans: timesOf(lane.spans, mask),
    wide: timesOf(lane.wide, mask),
  };
}

function timesOf({ starts, anchors, ends }: LongColumns, mask: Mask): LongTimes {
  return {
    starts: passing(starts, mask).times,
    anchors: passing(anchors, mask).times,
    ends: passing(ends, mask).times,
  };
}

function kindOf({ start, end, flags }: Columns, event: number): Kind {
  if (((flags[event] ?? 0) & IS_SPAN) !== 0) return "span";
  return (end[event] ?? 0) - (start[event] ?? 0) > DAY ? "wide" : "day";
}

/** The group of each event: each kind has its groups, and each group reaches four times as far as the last one of its kind. */
function groupsOf(columns: Columns): Uint8Array {
  const { start, end } = columns;
  const groups = new Uint8Array(start.length);
  for (let event = 0; event < groups.length; event++) {
    const days = ((end[event] ?? 0) - (start[event] ?? 0)) / DAY;
    const size = days > 1 ? Math.ceil(Math.log2(days) / 2) : 0;
    groups[event] = size * KINDS.length + KINDS.indexOf(kindOf(columns, event));
  }
  return groups;
}

/** Sorts the placements of one lane (`mine`, by anchor) into everything that it is searched in. */
function baseLane(
  mine: Uint32Array,
  columns: Columns,
  levels: Int8Array,
  groups: Uint8Array,
): BaseLane {
  const { placements, start, anchor, end } = columns;
  const eventOf = (p: number) => placements.event[p] ?? 0;
  const anchorOf = (event: number) => anchor[event] ?? 0;
  const groupOf = (p: number) => groups[eventOf(p)] ?? 0;
  const kinds = new Map(partition(mine, (p) => groupOf(p) % KINDS.length));
  const long = (kind: Kind): LongColumns => {
    const all = kinds.get(KINDS.indexOf(kind)) ?? new Uint32Array(0);
    const by = (timeOf: (event: number) => Ms) => {
      const sorted = sortedBy(all, (p) => timeOf(eventOf(p)));
      return toSortedColumn(sorted, columns, timeOf);
    };
    return {
      starts: by((event) => start[event] ?? 0),
      anchors: toSortedColumn(all, columns, anchorOf),
      ends: by((event) => end[event] ?? 0),
    };
  };
  return {
    sides: partition(mine, (p) => 1 + Math.sign(levels[p] ?? 0)).map(([key, part]) => ({
      sign: key - 1,
      column: toSortedColumn(part, columns, anchorOf),
    })),
    groups: partition(mine, groupOf).map(([group, part]) => ({
      reach: DAY * 4 ** Math.floor(group / KINDS.length),
      kind: KINDS[group % KINDS.length] ?? "day",
      column: toSortedColumn(part, columns, anchorOf),
    })),
    spans: long("span"),
    wide: long("wide"),
  };
}
