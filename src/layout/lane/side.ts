import { bisectLeft } from "d3-array";
import type { Domain, Ms } from "../../model/time";
import type { SortedColumn } from "./sortedColumn";

/** The placements of a lane on one side of its zero line, or on it, sorted by anchor: to count and to find them. */
export interface Side {
  /** 1 above, −1 below, 0 on the line. */
  readonly sign: number;
  readonly anchors: Float64Array;
  /** How much the placements before each weigh together: the amounts of their effects; one longer than `anchors`. */
  readonly sums: Uint32Array | Float64Array;
  /** How many events stand before each, as `sums`, if an anchor is that of several. */
  readonly counts?: Float64Array;
  /** The weight per ms of the busiest month of all sides and lanes, if they are counted. */
  readonly busiest?: number;
  /** By importance, 1 to 5. */
  readonly classes: readonly Class[];
  /** By level out of the zero line, from 0. */
  readonly levels: readonly Float64Array[];
}

/** Placements of one importance. */
export interface Class {
  readonly anchors: Float64Array;
  readonly placements: Uint32Array;
  /** Anchors of all that matter at least as much. */
  readonly atLeast: Float64Array;
}

const MOST_IMPORTANT = 5;

/** How much an event weighs in the bars: without effects each counts the same. */
export function weightOf(level: number, isPacked: boolean): number {
  return isPacked ? 1 : Math.abs(level);
}

/** Indexes a column of placements of one side. O(n). */
export function sideOf(
  sign: number,
  { times, placements, events }: SortedColumn,
  importance: Uint8Array,
  levelOf: Int8Array,
  isPacked: boolean,
): Side {
  const sums = new Uint32Array(times.length + 1);
  const ranks = new Uint8Array(times.length);
  const levels = new Uint8Array(times.length);
  const sizes = { ranks: new Uint32Array(MOST_IMPORTANT + 1), levels: new Uint32Array(128) };
  for (let i = 0; i < times.length; i++) {
    const level = Math.abs(levelOf[placements[i] ?? 0] ?? 0);
    const rank = Math.min(MOST_IMPORTANT, Math.max(1, importance[events[i] ?? 0] ?? 3));
    [levels[i], ranks[i]] = [level, rank];
    add(sizes.levels, level, 1);
    add(sizes.ranks, rank, 1);
    sums[i + 1] = (sums[i] ?? 0) + weightOf(level, isPacked);
  }
  const most = sizes.levels.findLastIndex((size) => size > 0);
  const byLevel = parted(times, levels, sizes.levels.subarray(0, most + 1));
  return {
    sign,
    anchors: times,
    sums,
    classes: classesOf(times, placements, ranks, sizes.ranks),
    levels: byLevel,
  };
}

function add(counts: Uint32Array, at: number, n: number): void {
  counts[at] = (counts[at] ?? 0) + n;
}

/** Groups times by a small number, in their order; `sizes` is the size of each group. */
function parted(times: Float64Array, numbers: Uint8Array, sizes: Uint32Array): Float64Array[] {
  const parts = Array.from(sizes, (size) => new Float64Array(size));
  const ends = new Uint32Array(sizes.length);
  for (let i = 0; i < times.length; i++) {
    const number = numbers[i] ?? 0;
    const at = ends[number] ?? 0;
    (parts[number] as Float64Array)[at] = times[i] ?? 0;
    ends[number] = at + 1;
  }
  return parts;
}

/** The placements by importance, and the times of all that are at least as important. */
function classesOf(
  times: Float64Array,
  placements: Uint32Array,
  ranks: Uint8Array,
  sizes: Uint32Array,
): Class[] {
  const anchors = parted(times, ranks, sizes);
  const own = Array.from(sizes, (size) => new Uint32Array(size));
  const ends = new Uint32Array(sizes.length);
  for (let i = 0; i < times.length; i++) {
    const rank = ranks[i] ?? 0;
    (own[rank] as Uint32Array)[ends[rank] ?? 0] = placements[i] ?? 0;
    add(ends, rank, 1);
  }
  let left = times.length;
  return Array.from({ length: MOST_IMPORTANT }, (_, i) => {
    const atLeast = left === times.length ? times : from(i + 1, times, ranks, left);
    left -= sizes[i + 1] ?? 0;
    return { anchors: anchors[i + 1], placements: own[i + 1], atLeast } as Class;
  });
}

/** The `count` times of items with at least this rank. */
function from(least: number, times: Float64Array, ranks: Uint8Array, count: number): Float64Array {
  const kept = new Float64Array(count);
  for (let i = 0, k = 0; i < times.length; i++)
    if ((ranks[i] ?? 0) >= least) kept[k++] = times[i] ?? 0;
  return kept;
}

/** How many events of a side stand before the anchor with an index. */
export function numberBefore({ counts }: Side, i: number): number {
  return counts ? (counts[i] ?? 0) : i;
}

/** How many events of a side stand in a domain. */
export function numberIn(side: Side, [start, end]: Domain): number {
  const [from, to] = [bisectLeft(side.anchors, start), bisectLeft(side.anchors, end)];
  return numberBefore(side, to) - numberBefore(side, from);
}

/** How many of these sorted times lie in a domain. */
export function countIn(times: Float64Array, [start, end]: Domain): number {
  return bisectLeft(times, end) - bisectLeft(times, start);
}

/** How much the placements of a side between two times weigh together. */
export function weightIn({ anchors, sums }: Side, start: Ms, end: Ms): number {
  return (sums[bisectLeft(anchors, end)] ?? 0) - (sums[bisectLeft(anchors, start)] ?? 0);
}

/** The outermost level with an event in a domain; 0 without any. */
export function outermostIn({ levels }: Side, domain: Domain): number {
  for (let level = levels.length - 1; level > 0; level--) {
    const times = levels[level];
    if (times && countIn(times, domain) > 0) return level;
  }
  return 0;
}
