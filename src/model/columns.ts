import type { Dataset, TimelineEvent } from "./dataset";
import type { Domain, Ms } from "./time";

/** A strip of the picture: a relation, or a group of events in a dataset without effects. */
export interface Lane {
  readonly id: string;
  readonly name: string;
  /** Powers of the relation; absent for a group. */
  readonly between?: readonly [string, string];
}

/** What a mark has to say of its date, as bits in `Columns.flags`. */
export const IS_SPAN = 1;
export const IS_OPEN = 2;
export const IS_APPROXIMATE = 4;
export const IS_UNCERTAIN = 8;

/** Sets of small numbers, one set per event: bit `i % 32` of word `event * words + (i >> 5)`. */
export interface BitSets {
  readonly words: number;
  readonly bits: Uint32Array;
}

/**
 * The events as sorted columns, which is all that filter, layout and painting read.
 * Columns of events are indexed by event; a placement is an event in one lane (an event that touches
 * two relations has two), and its columns are sorted by event, so by start.
 */
export interface Columns {
  readonly count: number;
  /** Ms; an open end is closed by the last known time, so that every event has a width. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** Where the mark stands: at the start of a span, within a date otherwise. Ms. */
  readonly anchor: Float64Array;
  readonly importance: Uint8Array;
  readonly flags: Uint8Array;
  readonly actors: BitSets;
  readonly topics: BitSets;
  readonly lanes: readonly Lane[];
  readonly placements: {
    readonly count: number;
    readonly event: Uint32Array;
    readonly lane: Uint8Array;
    readonly effect: Int8Array;
    /** Order of choice when not all can be named: importance, strength of the effect, then a fixed shuffle. */
    readonly rank: Uint32Array;
  };
  /** All time in the data with a margin at both ends. */
  readonly extent: Domain;
}

/** Free time at both ends of the extent, as a share of it, so that no mark stands on an edge. */
const MARGIN = 0.007;

/** Most lanes that are drawn; a dataset with more groups gathers the rest in the last one. */
const MOST_LANES = 12;

/** Turns events into columns. `today` (Ms) closes what is still going on. */
export function toColumns(dataset: Dataset, today: Ms): Columns {
  const { events } = dataset;
  const [first, last] = reachOf(events, today);
  const count = events.length;
  const start = new Float64Array(count);
  const end = new Float64Array(count);
  const anchor = new Float64Array(count);
  const importance = new Uint8Array(count);
  const flags = new Uint8Array(count);
  events.forEach(({ date, ...event }, i) => {
    start[i] = Math.max(date.start, first);
    end[i] = Math.min(date.end, last);
    importance[i] = event.importance ?? 3;
    flags[i] =
      (date.isSpan ? IS_SPAN : 0) |
      (date.isOpen ? IS_OPEN : 0) |
      (date.isApproximate ? IS_APPROXIMATE : 0) |
      (date.isUncertain ? IS_UNCERTAIN : 0);
  });
  spreadAnchors(anchor, start, end, flags);
  return {
    count,
    start,
    end,
    anchor,
    importance,
    flags,
    actors: bitSets(events, dataset.actors, (event) => event.actors),
    topics: bitSets(events, dataset.topics, (event) => event.topics),
    ...place(dataset, importance),
    extent: [first - MARGIN * (last - first), last + MARGIN * (last - first)],
  };
}

/**
 * Marks stand in the middle of their date; those of one date share it evenly, so that zooming in tells
 * them apart although nothing says which came first.
 */
function spreadAnchors(
  anchor: Float64Array,
  start: Float64Array,
  end: Float64Array,
  flags: Uint8Array,
): void {
  for (let first = 0, next = 0; first < anchor.length; first = next) {
    const [from = 0, to = 0] = [start[first], end[first]];
    const isSpan = ((flags[first] ?? 0) & IS_SPAN) !== 0;
    next = first + 1;
    if (isSpan) {
      anchor[first] = from;
      continue;
    }
    while (start[next] === from && end[next] === to && ((flags[next] ?? 0) & IS_SPAN) === 0) next++;
    const share = (to - from) / (next - first + 1);
    for (let i = first; i < next; i++) anchor[i] = from + (i - first + 1) * share;
  }
}

function reachOf(events: readonly TimelineEvent[], today: Ms): [Ms, Ms] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { date } of events) {
    const { start, end, isOpen } = date;
    for (const time of [start, isOpen ? today : end]) {
      if (Number.isFinite(time)) [least, most] = [Math.min(least, time), Math.max(most, time)];
    }
  }
  if (!(least < most)) return [today - 1, today];
  return [least, most];
}

function rankOf(importance: number, effect: number, event: number): number {
  // Multiplying by an odd number shuffles the low bits without two events sharing a place.
  const shuffled = Math.imul(event + 1, 0x9e3779b1) >>> 6;
  return ((importance << 28) | (Math.abs(effect) << 26) | shuffled) >>> 0;
}

function bitSets(
  events: readonly TimelineEvent[],
  all: readonly { id: string }[],
  of: (event: TimelineEvent) => readonly string[] | undefined,
): BitSets {
  const place = new Map(all.map(({ id }, i) => [id, i]));
  const words = Math.max(1, Math.ceil(all.length / 32));
  const bits = new Uint32Array(events.length * words);
  events.forEach((event, e) => {
    for (const id of of(event) ?? []) {
      const i = place.get(id);
      if (i === undefined) continue;
      const word = e * words + (i >> 5);
      bits[word] = (bits[word] ?? 0) | (1 << (i & 31));
    }
  });
  return { words, bits };
}

type Placed = Pick<Columns, "lanes" | "placements">;

function place(dataset: Dataset, importance: Uint8Array): Placed {
  const relations = dataset.relations.slice(0, MOST_LANES);
  const known = new Map(relations.map(({ id }, i) => [id, i]));
  const hasEffects = dataset.events.some((e) =>
    Object.keys(e.effects ?? {}).some((r) => known.has(r)),
  );
  const { lanes, rows } = hasEffects
    ? placeByRelation(dataset, relations, known)
    : placeByGroup(dataset);
  return { lanes, placements: toPlacements(rows, importance) };
}

function placeByRelation(
  dataset: Dataset,
  relations: Dataset["relations"],
  known: ReadonlyMap<string, number>,
): Rows {
  const powers = new Map(dataset.powers.map(({ id, name }) => [id, name]));
  const lanes = relations.map(({ id, name, between }) => ({
    id,
    name: name ?? between.map((power) => powers.get(power) ?? power).join("–"),
    between,
  }));
  const rows = dataset.events.flatMap(({ effects }, event) =>
    Object.entries(effects ?? {}).flatMap(([relation, effect]) => {
      const lane = known.get(relation);
      return lane === undefined ? [] : [[event, lane, effect] as const];
    }),
  );
  return { lanes, rows };
}

/** An event in a lane with its effect there. */
type PlacementRow = readonly [event: number, lane: number, effect: number];
type Rows = { readonly lanes: readonly Lane[]; readonly rows: readonly PlacementRow[] };

/** Without effects, the lanes are the groups that the events name, largest first; no event is lost. */
function placeByGroup(dataset: Dataset): Rows {
  const sizes = new Map<string, number>();
  const groups = dataset.events.map((event) => groupOf(event, dataset));
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const names = [...sizes].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  const lanes = names.slice(0, MOST_LANES).map((name) => ({ id: name, name }));
  const place = new Map(names.map((name, i) => [name, Math.min(i, MOST_LANES - 1)]));
  const rows = groups.map((group, event) => [event, place.get(group) ?? 0, 0] as const);
  return { lanes, rows };
}

function groupOf(event: TimelineEvent, dataset: Dataset): string {
  if (event.group) return event.group;
  const first = event.actors?.[0];
  const actor = dataset.actors.find(({ id }) => id === first);
  const power = dataset.powers.find(({ id }) => id === actor?.power);
  return power?.name ?? actor?.name ?? "";
}

function toPlacements(
  rows: readonly PlacementRow[],
  importance: Uint8Array,
): Columns["placements"] {
  return {
    count: rows.length,
    event: Uint32Array.from(rows, ([event]) => event),
    lane: Uint8Array.from(rows, ([, lane]) => lane),
    effect: Int8Array.from(rows, ([, , effect]) => effect),
    rank: Uint32Array.from(rows, ([event, , effect]) =>
      rankOf(importance[event] ?? 3, effect, event),
    ),
  };
}

/** The placements of an event; they stand together, because placements are sorted by event. */
export function placementsOf({ placements }: Columns, event: number): number[] {
  let [low, high] = [0, placements.count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placements.event[middle] ?? 0) < event) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let p = low; p < placements.count && placements.event[p] === event; p++) found.push(p);
  return found;
}
