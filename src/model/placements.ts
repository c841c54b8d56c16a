import { impactsOf } from "./impact";
import type { FilledLanes, Visit } from "./lanes";

/** Events in lanes, as sorted columns; see `Columns`. */
export interface Placements {
  readonly count: number;
  readonly event: Uint32Array;
  readonly lane: Uint8Array;
  readonly effect: Int8Array;
  /**
   * Order of choice when not all can be named: importance, turning points, how far the event moved the warmth of
   * its lane, links, then a fixed shuffle.
   */
  readonly rank: Uint32Array;
  /** 1 in the lane that an event moved most: there it is named first. */
  readonly isHome: Uint8Array;
}

/** The strongest effect of an event that no account omits is a turning point. */
export function isTurn(importance: number, effect: number): boolean {
  return importance === 5 && Math.abs(effect) === 3;
}

/** Columns of the events by which those in a lane are ranked; see `Columns`. */
interface Ranked {
  readonly importance: Uint8Array;
  readonly start: Float64Array;
  readonly links: Uint8Array;
}

/** What stands in lanes. */
export function place(
  { importance, start, links }: Ranked,
  { lanes, visit }: Pick<FilledLanes, "lanes" | "visit">,
): Placements {
  const rows = toRows(visit);
  const { event, lane, effect } = rows;
  const importanceOf = (p: number) => importance[event[p] ?? 0] ?? 3;
  const effectOf = (p: number) => effect[p] ?? 0;
  const impacts = impactsOf(
    {
      count: event.length,
      time: (p) => start[event[p] ?? 0] ?? 0,
      lane: (p) => lane[p] ?? 0,
      importance: importanceOf,
      effect: effectOf,
    },
    lanes.length,
  );
  const rank = event.map((e, p) =>
    rankOf(importanceOf(p), effectOf(p), impacts[p] ?? 0, links[e] ?? 0, e),
  );
  return { count: event.length, ...rows, rank, isHome: homesOf(rows, impacts) };
}

/** Events in lanes with their effects there. */
type Rows = Pick<Placements, "event" | "lane" | "effect">;

/** The placements that `visit` makes, as columns. They are visited once: that takes longer than to store them. */
function toRows(visit: Visit): Rows {
  let rows = emptyRows(1 << 10);
  let count = 0;
  visit((event, lane, effect) => {
    if (count === rows.event.length) {
      const longer = emptyRows(2 * count);
      longer.event.set(rows.event);
      longer.lane.set(rows.lane);
      longer.effect.set(rows.effect);
      rows = longer;
    }
    rows.event[count] = event;
    rows.lane[count] = lane;
    rows.effect[count++] = effect;
  });
  const { event, lane, effect } = rows;
  return {
    event: event.slice(0, count),
    lane: lane.slice(0, count),
    effect: effect.slice(0, count),
  };
}

function emptyRows(count: number): Rows {
  return {
    event: new Uint32Array(count),
    lane: new Uint8Array(count),
    effect: new Int8Array(count),
  };
}

/** Of the placements of each event, which stand together, the one that moved its lane most. */
function homesOf({ event, effect }: Rows, impacts: Float32Array): Uint8Array {
  const homes = new Uint8Array(event.length);
  let best = 0;
  const strength = (p: number) => Math.abs(effect[p] ?? 0) + Math.min(0.9, impacts[p] ?? 0);
  for (let p = 0; p < event.length; p++) {
    if (event[p] !== event[best] || strength(p) > strength(best)) best = p;
    if (event[p + 1] !== event[p]) homes[best] = 1;
  }
  return homes;
}

/** The placements of an event; they stand together, because placements are sorted by event. */
export function placementsOf(placements: Placements, event: number): number[] {
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

/** The position of each placement among those of its lane that pass a mask, by time. */
export interface Places {
  /** By placement, from 1; 0 for one that does not pass. */
  readonly place: Uint32Array;
  /** By lane, the number that pass. */
  readonly totals: readonly number[];
}

export function placesOf(placements: Placements, lanes: number, mask: Uint8Array): Places {
  const place = new Uint32Array(placements.count);
  const totals = Array.from({ length: lanes }, () => 0);
  for (let p = 0; p < placements.count; p++) {
    if (!mask[placements.event[p] ?? 0]) continue;
    const lane = placements.lane[p] ?? 0;
    totals[lane] = (totals[lane] ?? 0) + 1;
    place[p] = totals[lane] ?? 0;
  }
  return { place, totals };
}

/** Importance in the three highest bits, then a turning point, impact, links, shuffle. */
function rankOf(
  importance: number,
  effect: number,
  impact: number,
  links: number,
  event: number,
): number {
  // Multiplying by a large odd number spreads neighbours, so that no stretch of time is preferred.
  const shuffled = Math.imul(event + 1, 0x9e3779b1) >>> 20;
  const moved = Math.min(0xfff, Math.round((impact / MOST_IMPACT) * 0xfff));
  const turn = isTurn(importance, effect) ? 1 : 0;
  return (
    ((importance << 29) | (turn << 28) | (moved << 16) | (Math.min(links, 15) << 12) | shuffled) >>>
    0
  );
}

/** An effect of 3 of an event of importance 5 against warmth of −3, with the least weight of the mean. */
const MOST_IMPACT = 2;
