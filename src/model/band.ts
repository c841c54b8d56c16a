import type { BitSets } from "./bitSets";
import type { Columns } from "./columns";
import { rowsOf } from "./counted";
import { HALF_LIFE_YEARS } from "./decay";
import type { Mask } from "./filter";
import { STEPS, type Warmth, warmthOf } from "./warmth";

/** How far the warmth of each lane depends on choices that could have been made otherwise. */
export interface Band {
  readonly low: Warmth;
  readonly high: Warmth;
}

/** Half-lives that are as easy to defend as ours, in years; warmth between them lies between theirs, nearly. */
const HALF_LIVES = [1.5, 2, 3.5, 5];
/** The least importance of what counts for a line made from the great events alone. */
const GREAT = 4;
/** What an actor has to have a part in before it is worth leaving out, as a share of all events. */
const NOTABLE = 0.01;
/** What has to be left of a lane without an actor, as a share of its events. */
const ENOUGH = 0.5;

/**
 * The least and the greatest warmth of each lane with another half-life (1.5 to 5 years), by events of importance
 * 4 and 5 alone, and without any one actor. Without an actor that has a part in more than half of a lane's events,
 * as both parties of a relation have, there is no such lane: that counts for other lanes only.
 */
export function bandOf(columns: Columns, mask: Mask | null): Band {
  const band = emptyBand(warmthOf(columns, mask));
  const isEvery = () => true;
  for (const years of HALF_LIVES) widen(band, warmthOf(columns, mask, years), isEvery);
  // What is counted has no importance of its own.
  const great = (event: number) => (columns.importance[event] ?? 0) >= GREAT;
  if (!columns.counted) widen(band, warmthOf(columns, those(columns, mask, great)), isEvery);
  for (const actor of notableActors(columns)) {
    const without = those(columns, mask, (event) => !has(columns.actors, event, actor));
    const left = countByLane(columns, without);
    const all = countByLane(columns, mask);
    const isEnough = (lane: number) => (left[lane] ?? 0) >= ENOUGH * (all[lane] ?? 0);
    widen(band, warmthOf(columns, without, HALF_LIFE_YEARS), isEnough);
  }
  return band;
}

function emptyBand(warmth: Warmth): Band {
  const copy = () => ({ ...warmth, values: warmth.values.map((row) => row.slice()) });
  return { low: copy(), high: copy() };
}

function widen({ low, high }: Band, other: Warmth, counts: (lane: number) => boolean): void {
  other.values.forEach((row, lane) => {
    const [least, most] = [low.values[lane], high.values[lane]];
    if (!least || !most || !counts(lane)) return;
    for (let i = 0; i <= STEPS; i++) {
      const value = row[i] ?? 0;
      least[i] = Math.min(least[i] ?? 0, value);
      most[i] = Math.max(most[i] ?? 0, value);
    }
  });
}

/** The events of a mask that a test lets through. */
function those(columns: Columns, mask: Mask | null, test: (event: number) => boolean): Mask {
  const passes = new Uint8Array(columns.count);
  for (let i = 0; i < passes.length; i++) passes[i] = (!mask || mask[i]) && test(i) ? 1 : 0;
  return passes;
}

function has({ words, bits }: BitSets, event: number, member: number): boolean {
  return (((bits[event * words + (member >> 5)] ?? 0) >>> (member & 31)) & 1) === 1;
}

function notableActors({ actors, count }: Columns): number[] {
  const counts = new Uint32Array(actors.words * 32);
  for (let event = 0; event < count; event++)
    for (let i = 0; i < counts.length; i++)
      if (has(actors, event, i)) counts[i] = (counts[i] ?? 0) + 1;
  return [...counts.keys()].filter((i) => (counts[i] ?? 0) > NOTABLE * count);
}

function countByLane(columns: Columns, mask: Mask | null): number[] {
  const { placements, lanes } = columns;
  const counts = lanes.map(() => 0);
  const { counted } = columns;
  const all = mask ?? new Uint8Array(columns.count).fill(1);
  counted?.visit(rowsOf(all, counted), lanes, "warmth", (lane, _time, _effect, events) => {
    counts[lane] = (counts[lane] ?? 0) + events;
  });
  for (let p = 0; !counted && p < placements.count; p++) {
    const lane = placements.lane[p] ?? 0;
    if (!mask || mask[placements.event[p] ?? 0]) counts[lane] = (counts[lane] ?? 0) + 1;
  }
  return counts;
}
