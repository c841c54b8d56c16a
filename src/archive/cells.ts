import type { Domain, Ms } from "../model/time";
import type { Rows } from "./parquet";
import type { SetReader } from "./sets";

/** Rows of a level: events of one lane, effect and set of actors and topics that begin in one bin. */
export interface Cells {
  readonly length: number;
  /** The beginning of the bin; Ms. */
  readonly bin: Float64Array;
  /** By the order of the relations in the head. */
  readonly lane: Uint8Array;
  readonly effect: Int8Array;
  readonly events: Float64Array;
  readonly weight: Float64Array;
  /** Numbers of sets. */
  readonly actors: Uint32Array;
  readonly topics: Uint32Array;
}

export interface CellReaders {
  readonly relations: readonly string[];
  readonly actors: SetReader;
  readonly topics: SetReader;
}

export const CELL_COLUMNS = ["bin", "lane", "effect", "events", "weight"] as const;
export const SET_COLUMNS = ["actors", "topics"] as const;

/** The greatest effect. */
const MOST = 3;

/** Reads rows of a level; those of another relation, or without a number, are left out. */
export function toCells({ length, columns }: Rows, readers: CellReaders): Cells {
  const lanes = new Map(readers.relations.map((id, i) => [id, i]));
  const cells = emptyCells(length);
  const of = (name: string) => columns[name] ?? [];
  const [bin, lane, effect, events, weight] = CELL_COLUMNS.map(of);
  const [actors, topics] = SET_COLUMNS.map(of);
  let n = 0;
  for (let i = 0; i < length; i++) {
    const own = lanes.get(lane?.[i] as string);
    const time = Number(bin?.[i] ?? Number.NaN);
    const [count, weighs] = [Number(events?.[i]), Number(weight?.[i])];
    if (own === undefined || !Number.isFinite(time) || !(count > 0) || !(weighs >= 0)) continue;
    cells.bin[n] = time;
    cells.lane[n] = own;
    cells.effect[n] = Math.max(-MOST, Math.min(MOST, Number(effect?.[i]) || 0));
    cells.events[n] = count;
    cells.weight[n] = weighs;
    cells.actors[n] = readers.actors.number(actors?.[i]);
    cells.topics[n++] = readers.topics.number(topics?.[i]);
  }
  return partOf(cells, 0, n);
}

function emptyCells(length: number): Cells {
  return {
    length,
    bin: new Float64Array(length),
    lane: new Uint8Array(length),
    effect: new Int8Array(length),
    events: new Float64Array(length),
    weight: new Float64Array(length),
    actors: new Uint32Array(length),
    topics: new Uint32Array(length),
  };
}

function partOf(cells: Cells, from: number, to: number): Cells {
  return {
    length: to - from,
    bin: cells.bin.subarray(from, to),
    lane: cells.lane.subarray(from, to),
    effect: cells.effect.subarray(from, to),
    events: cells.events.subarray(from, to),
    weight: cells.weight.subarray(from, to),
    actors: cells.actors.subarray(from, to),
    topics: cells.topics.subarray(from, to),
  };
}

/** All cells of a list, one after the other. */
export function joinCells(list: readonly Cells[]): Cells {
  const all = emptyCells(list.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const one of list) {
    for (const key of Object.keys(all) as (keyof Cells)[]) {
      const [to, from] = [all[key], one[key]];
      if (typeof to !== "number" && typeof from !== "number") to.set(from, at);
    }
    at += one.length;
  }
  return all;
}

/** The cells whose bins begin in a domain. */
export function cellsIn(cells: Cells, [start, end]: Domain): Cells {
  const isIn = (time: Ms) => time >= start && time < end;
  if (cells.bin.every(isIn)) return cells;
  const keep = Array.from(cells.bin.keys()).filter((i) => isIn(cells.bin[i] ?? 0));
  const pick = <T extends Float64Array | Uint8Array | Int8Array | Uint32Array>(from: T): T => {
    const to = from.slice(0, keep.length) as T;
    keep.forEach((i, n) => {
      to[n] = from[i] ?? 0;
    });
    return to;
  };
  return {
    length: keep.length,
    bin: pick(cells.bin),
    lane: pick(cells.lane),
    effect: pick(cells.effect),
    events: pick(cells.events),
    weight: pick(cells.weight),
    actors: pick(cells.actors),
    topics: pick(cells.topics),
  };
}

/** About how much memory cells take; bytes. */
export function sizeOf({ length }: Cells): number {
  return 34 * length;
}

/** The beginning of the month of a time. */
export function monthOf(time: Ms): Ms {
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
}

export function nextMonth(time: Ms): Ms {
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1);
}
