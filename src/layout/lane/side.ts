import { bisectLeft } from "d3-array";
import type { Domain, Ms } from "../../model/time";
import type { SortedColumn } from "./sortedColumn";

/** The placements of a lane on one side of its zero line, or on it, sorted by anchor: to count and to find them. */
export interface Side {
  /** 1 above, −1 below, 0 on the line. */
  readonly sign: number;
  readonly anchors: Float64Array;
  /** How much the placements before each weigh together: the amounts of their effects; one longer than `anchors`. */
  readonly sums: Uint32Array;
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
  for (let i = 0; i < times.length; i++) {
    const level = Math.abs(levelOf[placements[i] ?? 0] ?? 0);
    levels[i] = level;
    ranks[i] = Math.min(MOST_IMPORTANT, Math.max(1, importance[events[i] ?? 0] ?? 3));
    sums[i + 1] = (sums[i] ?? 0) + weightOf(level, isPacked);
  }
  const classes = Array.from({ length: MOST_IMPORTANT }, (_, i) => {
    const own = where(ranks, (rank) => rank === i + 1);
    return {
      anchors: own.length === times.length ? times : take(times, ranks, (rank) => rank === i + 1),
      placements: own.map((at) => placements[at] ?? 0),
      atLeast: i === 0 ? times : take(times, ranks, (rank) => rank > i),
    };
  });
  const most = levels.reduce((most, level) => Math.max(most, level), 0);
  return {
    sign,
    anchors: times,
    sums,
    classes,
    levels: Array.from({ length: most + 1 }, (_, level) =>
      take(times, levels, (own) => own === level),
    ),
  };
}

/** The places at which a small number passes. */
function where(numbers: Uint8Array, passes: (number: number) => boolean): Uint32Array {
  let count = 0;
  for (const number of numbers) if (passes(number)) count++;
  const found = new Uint32Array(count);
  for (let i = 0, k = 0; i < numbers.length; i++) if (passes(numbers[i] ?? 0)) found[k++] = i;
  return found;
}

/** The times at those places. */
function take(
  times: Float64Array,
  numbers: Uint8Array,
  passes: (number: number) => boolean,
): Float64Array {
  const found = where(numbers, passes);
  const taken = new Float64Array(found.length);
  for (let k = 0; k < found.length; k++) taken[k] = times[found[k] ?? 0] ?? 0;
  return taken;
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
