import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Columns, IS_SPAN } from "../../src/model/columns";
import { HALF_LIFE_YEARS, PRIOR, WEIGHTS } from "../../src/model/decay";
import { YEAR } from "../../src/model/time";
import { STEPS, warmthAt, warmthOf, warmthStep } from "../../src/model/warmth";
import { anyEvents, columnsOf, type EventParts, utc } from "./samples";

const LANE = 0;
/** Warmth is sampled in steps, so that times near the start of an event are between two of them. */
const stepOf = ({ extent }: Columns) => (extent[1] - extent[0]) / STEPS;

/** Warmth of Russia–China as a function of time, for events that share one extent from 1949 to 2020. */
function warmthFor(events: readonly EventParts[]) {
  const frame = ["1949-01-01", "2020-12-31"].map((date) => ({
    date,
    effects: { "china-west": 0 },
  }));
  const columns = columnsOf([...frame, ...events]);
  const warmth = warmthOf(columns, null);
  return { columns, at: (time: number) => warmthAt(warmth, LANE, time) };
}

/** The formula, read off the page: the warmth at `time`, by a walk over all placements. */
function formula({ placements, ...columns }: Columns, lane: number, time: number): number {
  let [sum, weight] = [0, 0];
  for (let p = 0; p < placements.count; p++) {
    const event = placements.event[p] ?? 0;
    const [start, end] = [columns.start[event] ?? 0, columns.end[event] ?? 0];
    if (placements.lane[p] !== lane || start > time) continue;
    const isSpan = ((columns.flags[event] ?? 0) & IS_SPAN) !== 0;
    const age = Math.max(0, time - (isSpan ? end : start));
    const w =
      (WEIGHTS[columns.importance[event] ?? 0] ?? 0) * 2 ** (-age / (HALF_LIFE_YEARS * YEAR));
    sum += w * (placements.effect[p] ?? 0);
    weight += w;
  }
  return sum / (PRIOR + weight);
}

describe("warmth", () => {
  it("has the half-life, the prior and the weights that the page publishes", () => {
    expect(HALF_LIFE_YEARS).toBe(2.5);
    expect(PRIOR).toBe(4);
    expect(WEIGHTS.slice(1)).toEqual([0.5, 1, 2, 4, 8]);
  });

  it("is, by hand, two thirds of the effect on the day of an event that no account omits", () => {
    // Weight 8 against the prior of 4; after a half-life 4 against 4, after two 2 against 4.
    const { at, columns } = warmthFor([
      { date: "1970-01-01", importance: 5, effects: { "russia-china": 3 } },
    ]);
    const begin = utc("1970-01-01") + stepOf(columns);
    const later = (years: number) => at(begin + years * YEAR);
    expect([later(0), later(2.5), later(5)].map((value) => Number(value.toFixed(1)))).toEqual([
      2, 1.5, 1,
    ]);
  });

  it("is the formula's, at every time, whatever the events", () => {
    fc.assert(
      fc.property(anyEvents(1, 40), (events) => {
        const columns = columnsOf(events);
        const warmth = warmthOf(columns, null);
        const step = stepOf(columns);
        columns.lanes.forEach((_, lane) => {
          for (let i = 0; i <= STEPS; i += 64) {
            const time = columns.extent[0] + i * step;
            // An event counts from the first step at or after its start: a step's decay is the tolerance.
            const tolerance = 6 * (1 - 2 ** (-step / (HALF_LIFE_YEARS * YEAR))) + 1e-4;
            const difference = warmthAt(warmth, lane, time) - formula(columns, lane, time);
            expect(Math.abs(difference)).toBeLessThan(tolerance);
          }
        });
      }),
    );
  });

  it("stays between −3 and 3", () => {
    fc.assert(
      fc.property(anyEvents(1, 60), fc.constantFrom(-3, 3), (events, effect) => {
        const columns = columnsOf(
          events.map((event) => ({ ...event, effects: { "russia-china": effect } })),
        );
        for (const values of warmthOf(columns, null).values)
          for (const value of values) expect(Math.abs(value)).toBeLessThanOrEqual(3);
      }),
    );
  });

  it("is 0 in a relation without events, and before all of them", () => {
    const { at } = warmthFor([]);
    for (const day of ["1948-01-01", "1949-01-01", "1980-01-01", "2020-12-31"])
      expect(at(utc(day))).toBe(0);
  });

  it("rises with an event that cooperates, and then fades by half its weight in each half-life", () => {
    const { at, columns } = warmthFor([
      { date: "1970-01-01", importance: 4, effects: { "russia-china": 2 } },
    ]);
    const begin = utc("1970-01-01") + stepOf(columns);
    const after = (halfLives: number) => at(begin + halfLives * HALF_LIFE_YEARS * YEAR);
    for (const n of [0, 1, 2, 4, 8]) {
      const weight = (WEIGHTS[4] ?? 0) / 2 ** n;
      expect(after(n)).toBeCloseTo((2 * weight) / (PRIOR + weight), 1);
      expect(after(n)).toBeGreaterThan(after(n + 1));
    }
    expect(after(0)).toBeGreaterThan(0.9);
    expect(after(20)).toBeCloseTo(0, 4);
  });

  it("keeps its value while a span lasts, and fades only after it", () => {
    const { at } = warmthFor([
      { date: "1960-01-01/1979-12-31", importance: 5, effects: { "russia-china": -3 } },
    ]);
    const inside = at(utc("1961-01-01"));
    expect(inside).toBeCloseTo((-3 * 8) / (PRIOR + 8), 4);
    for (const day of ["1965-06-01", "1970-01-01", "1979-11-01"])
      expect(at(utc(day))).toBeCloseTo(inside, 4);
    expect(at(utc("1985-01-01"))).toBeGreaterThan(inside + 0.3);
  });

  it("keeps an open span to the end of the picture", () => {
    const { at } = warmthFor([
      { date: "1990-01-01/..", importance: 5, effects: { "russia-china": 3 } },
    ]);
    expect(at(utc("2020-12-31"))).toBeCloseTo(at(utc("1991-01-01")), 4);
  });

  it("weighs important events more, and later ones more than earlier ones", () => {
    const effects = { "russia-china": 1 };
    const at1980 = (date: string, importance: number) =>
      warmthFor([{ date, importance, effects }]).at(utc("1980-01-01"));
    const byImportance = [1, 2, 3, 4, 5].map((importance) => at1980("1975-01-01", importance));
    expect(byImportance).toEqual([...byImportance].sort((a, b) => a - b));
    expect(at1980("1979-01-01", 3)).toBeGreaterThan(at1980("1969-01-01", 3));
  });

  it("knows only the past: an event changes nothing before its start", () => {
    fc.assert(
      fc.property(anyEvents(1, 20), fc.integer({ min: 1950, max: 2019 }), (events, year) => {
        const [without, all] = [
          warmthFor(events),
          warmthFor([
            ...events,
            { date: `${year}-06-01`, importance: 5, effects: { "russia-china": -3 } },
          ]),
        ];
        fc.pre(without.columns.extent[1] === all.columns.extent[1]);
        fc.pre(without.columns.extent[0] === all.columns.extent[0]);
        const begin = utc(`${year}-06-01`) - stepOf(all.columns);
        for (let time = all.columns.extent[0]; time <= begin; time += YEAR)
          expect(all.at(time)).toBe(without.at(time));
        expect(all.at(begin + 2 * stepOf(all.columns))).not.toBe(0);
      }),
    );
  });

  it("is that of the events which pass a filter", () => {
    const events = [
      { date: "1960-01-01", effects: { "russia-china": 3 } },
      { date: "1961-01-01", effects: { "russia-china": -3 } },
    ];
    const columns = columnsOf(events);
    const only = (mask: number[]) =>
      warmthAt(warmthOf(columns, Uint8Array.from(mask)), LANE, columns.extent[1]);
    expect(only([1, 0])).toBeGreaterThan(0);
    expect(only([0, 1])).toBeLessThan(0);
    expect(only([0, 0])).toBe(0);
  });
});

describe("the word for a warmth", () => {
  it("is as far out above zero as below it", () => {
    const steps = [-9, -2.5, -1.49, -0.5, -0.49, 0, 0.49, 0.5, 1.49, 2.5, 9].map(warmthStep);
    expect(steps).toEqual([0, 0, 2, 2, 3, 3, 3, 4, 4, 6, 6]);
  });
});
