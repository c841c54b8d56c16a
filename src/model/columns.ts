import type { BitSets } from "./bitSets";
import type { CellLane, Counted } from "./counted";
import { fillLanes, type Lane } from "./lanes";
import { type Placements, place } from "./placements";
import type { SlimDataset, SlimEvent, SlimEvents } from "./slimEvents";
import { DAY, type Domain, type Ms } from "./time";

/** Properties of a date that its mark shows, as bits in `Columns.flags`. */
export const IS_SPAN = 1;
export const IS_OPEN = 2;
export const IS_APPROXIMATE = 4;
export const IS_UNCERTAIN = 8;

/**
 * The events as sorted columns: filter, layout and painters read nothing else.
 * Columns of events are indexed by event. A placement is an event in one lane (an event that affects
 * two relations has two); its columns are sorted by event, and so by start.
 */
export interface Columns {
  /** How many rows a mask has: the events, and after them the rows of what is counted. */
  readonly count: number;
  /** Ms. An open end is closed by the last known time, so every event has a width. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** Where the mark is placed: at the start of a span, otherwise within the date. Ms. */
  readonly anchor: Float64Array;
  readonly importance: Uint8Array;
  readonly flags: Uint8Array;
  /** How many links lead from and to each event, 255 at most. */
  readonly links: Uint8Array;
  readonly actors: BitSets;
  readonly topics: BitSets;
  readonly lanes: readonly (Lane & CellLane)[];
  /** Whether height in a lane means warmth. */
  readonly hasEffects: boolean;
  readonly placements: Placements;
  /** The time from first to last event, with a margin at both ends. */
  readonly extent: Domain;
  readonly counted: Counted | null;
}

/** The margin at both ends of the extent, as a share of it, which keeps marks off the edges. */
const MARGIN = 0.007;

/** Turns events into columns. `today` (Ms) closes what is still going on. */
export function toColumns(dataset: SlimDataset, today: Ms): Columns {
  const { events, counted = null } = dataset;
  const [first, last] = counted?.extent ?? reachOf(events, today);
  const count = events.length;
  const start = new Float64Array(count);
  const end = new Float64Array(count);
  const anchor = new Float64Array(count);
  const importance = new Uint8Array(count);
  const flags = new Uint8Array(count);
  events.forEach((event, i) => {
    const { date } = event;
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
  const filled = fillLanes(dataset);
  const links = countLinks(events);
  return {
    count: count + (counted?.rows ?? 0),
    counted,
    start,
    end,
    anchor,
    importance,
    flags,
    links,
    actors: bitSets(events, dataset.actors, (event) => event.actors, counted?.actors),
    topics: bitSets(events, dataset.topics, (event) => event.topics, counted?.topics),
    lanes: filled.lanes,
    hasEffects: filled.hasEffects,
    placements: place({ importance, start, links }, filled),
    extent: [first - MARGIN * (last - first), last + MARGIN * (last - first)],
  };
}

/**
 * Marks are placed in the middle of their date. Those of the same date share it evenly, so that zooming in
 * separates them, although it is unknown which came first.
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

function reachOf(events: SlimEvents, today: Ms): [Ms, Ms] {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  const reach = (time: Ms) => {
    if (!Number.isFinite(time)) return;
    if (time < least) least = time;
    if (time > most) most = time;
  };
  events.forEach(({ date }) => {
    reach(date.start);
    reach(date.isOpen ? today : date.end);
  });
  if (least < most) return [least, most];
  // One known time, as in `../1985` alone, or none at all.
  const end = Number.isFinite(most) ? most : today;
  return [end - DAY, end];
}

function bitSets(
  events: SlimEvents,
  all: readonly { id: string }[],
  of: (event: SlimEvent) => readonly string[] | undefined,
  more?: BitSets,
): BitSets {
  const place = new Map(all.map(({ id }, i) => [id, i]));
  const words = Math.max(1, Math.ceil(all.length / 32));
  const length = events.length * words;
  const bits = new Uint32Array(length + (more?.bits.length ?? 0));
  if (more) bits.set(more.bits, length);
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

/** How many links lead from and to each event: what much else hangs on is named first among equals. */
function countLinks(events: SlimEvents): Uint8Array {
  const counts = new Uint8Array(events.length);
  const add = (event: number, n: number) => {
    counts[event] = Math.min(255, (counts[event] ?? 0) + n);
  };
  if (!events.some(({ links }) => links?.length)) return counts;
  const places = new Map<string, number>();
  events.forEach(({ id }, i) => {
    places.set(id, i);
  });
  events.forEach(({ links = [] }, i) => {
    add(i, links.length);
    for (const { to } of links) add(places.get(to) ?? i, places.has(to) ? 1 : 0);
  });
  return counts;
}
