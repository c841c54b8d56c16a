import type { BitSets } from "../model/bitSets";
import type { CellLane, Counted, VisitCell } from "../model/counted";
import type { Mask } from "../model/filter";
import { DAY, type Domain, type Ms } from "../model/time";
import { type CellReaders, type Cells, joinCells, nextMonth } from "./cells";

/** Cells by day for a stretch of whole months. */
export interface Fine {
  readonly domain: Domain;
  readonly cells: Cells;
}

/** Effects from −3 to 3. */
const EFFECTS = 7;
/** A month's events are spread over it as long as their days are not known. */
const SPREAD = 4;

/** What the levels of an archive count, by month and, where it is known, by day. */
export function countedOf(
  months: Cells,
  fine: Fine | null,
  readers: CellReaders,
  extent: Domain,
): Counted {
  const cells = fine ? joinCells([months, fine.cells]) : months;
  const first = months.length;
  const numbers = cells.events.slice();
  numbers.fill(0, first);
  const actors = readers.actors.bits(cells.actors);
  const topics = readers.topics.bits(cells.topics);
  const bins = binsOf(cells.bin, first);
  return {
    rows: cells.length,
    ...{ numbers, actors, topics, extent },
    visit: (mask, lanes, use, visit) => {
      const lay = layingOf(lanes, readers.relations, cells, { actors, topics });
      const isFine = use === "places" && fine !== null && isKnown(mask, first, cells);
      const isCounted = (i: number): boolean => {
        if (i >= first) return isFine;
        const time = cells.bin[i] ?? 0;
        return !(isFine && time >= fine.domain[0] && time < fine.domain[1]);
      };
      const sums = sumsOf(bins, lanes.length);
      for (let i = 0; i < cells.length; i++)
        if (mask[i] && isCounted(i)) lay(i, (lane, effect) => sums.add(cells, i, lane, effect));
      sums.visit(use === "places" ? SPREAD : 1, visit);
    },
  };
}

/** Whether the days say what a filter asks: days without sets know only the whole, none of which then passes. */
function isKnown(mask: Mask, first: number, { length, actors, topics }: Cells): boolean {
  let passes = true;
  for (let i = first; i < length; i++) {
    if (actors[i] !== actors[first] || topics[i] !== topics[first]) return true;
    if (!mask[i]) passes = false;
  }
  return passes;
}

interface Bins {
  /** Beginning and end of each, ascending; Ms. */
  readonly stretches: readonly Domain[];
  /** The bin of each cell. */
  readonly index: Uint32Array;
}

/** The bins of cells, of which those before `first` are months and the others days. */
function binsOf(times: Float64Array, first: number): Bins {
  const months = [...new Set(times.subarray(0, first))];
  const days = [...new Set(times.subarray(first))];
  const stretches = [
    ...months.map((time): Domain => [time, nextMonth(time)]),
    ...days.map((time): Domain => [time, time + DAY]),
  ].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const keyOf = (time: Ms, isDay: boolean) => (isDay ? time + 1 : time);
  const places = new Map(
    stretches.map(([start, end], i) => [keyOf(start, end === start + DAY), i]),
  );
  const index = Uint32Array.from(times, (time, i) => places.get(keyOf(time, i >= first)) ?? 0);
  return { stretches, index };
}

/** Sums by bin, lane and effect. */
function sumsOf({ stretches, index }: Bins, lanes: number) {
  const perBin = lanes * EFFECTS;
  const events = new Float64Array(stretches.length * perBin);
  const weights = new Float64Array(events.length);
  return {
    add: (cells: Cells, i: number, lane: number, effect: number) => {
      const at = (index[i] ?? 0) * perBin + lane * EFFECTS + effect + 3;
      events[at] = (events[at] ?? 0) + (cells.events[i] ?? 0);
      weights[at] = (weights[at] ?? 0) + (cells.weight[i] ?? 0);
    },
    /** Visits each day once, and each month at `spread` times. */
    visit: (spread: number, visit: VisitCell) => {
      const visitAt = (bin: number, time: Ms, share: number) => {
        for (let j = 0; j < perBin; j++) {
          const n = events[bin * perBin + j] ?? 0;
          const weight = (weights[bin * perBin + j] ?? 0) / share;
          if (n > 0) visit(Math.floor(j / EFFECTS), time, (j % EFFECTS) - 3, n / share, weight);
        }
      };
      for (const [bin, [start, end]] of stretches.entries()) {
        const times = end - start > DAY ? spread : 1;
        for (let k = 0; k < times; k++)
          visitAt(bin, start + ((k + 0.5) / times) * (end - start), times);
      }
    },
  };
}

type Laying = (cell: number, place: (lane: number, effect: number) => void) => void;

/** The lanes that each cell is in. */
function layingOf(
  lanes: readonly CellLane[],
  relations: readonly string[],
  { lane, effect }: Cells,
  sets: { readonly actors: BitSets; readonly topics: BitSets },
): Laying {
  const laneOf = relations.map((id) => lanes.findIndex((one) => one.id === id));
  const members = lanes.flatMap(({ members }, i) =>
    members
      ? [{ i, ...members, counts: relations.map((id) => members.relations.includes(id)) }]
      : [],
  );
  if (members.length === 0)
    return (cell, place) => {
      const own = laneOf[lane[cell] ?? 0] ?? -1;
      if (own >= 0) place(own, effect[cell] ?? 0);
    };
  return (cell, place) => {
    for (const { i, of, words, counts } of members)
      if (isIn(sets[of], cell, words)) place(i, counts[lane[cell] ?? 0] ? (effect[cell] ?? 0) : 0);
  };
}

function isIn({ words, bits }: BitSets, row: number, set: Uint32Array): boolean {
  for (let w = 0; w < words; w++)
    if (((bits[row * words + w] ?? 0) & (set[w] ?? 0)) !== 0) return true;
  return false;
}
