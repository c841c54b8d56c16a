import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandOf } from "../../src/model/band";
import { HALF_LIFE_YEARS } from "../../src/model/decay";
import { YEAR } from "../../src/model/time";
import { warmthAt, warmthOf } from "../../src/model/warmth";
import { anyEvents, columnsOf, type EventParts, utc } from "./samples";

const LANE = 0;
const FRAME: EventParts[] = ["1949-01-01", "2020-12-31"].map((date) => ({
  date,
  actors: ["UN"],
  effects: { "china-west": 0 },
}));

/** The ends of the band of Russia–China at a time. */
function bandFor(events: readonly EventParts[], time: number) {
  const { low, high } = bandOf(columnsOf([...FRAME, ...events]), null);
  return [warmthAt(low, LANE, time), warmthAt(high, LANE, time)] as const;
}

const treaty = (change: Partial<EventParts> = {}): EventParts => ({
  date: "1970-01-01",
  importance: 5,
  actors: ["RUS", "CHN"],
  effects: { "russia-china": 3 },
  ...change,
});

describe("the band around the warmth", () => {
  it("reaches from what a half-life of 1.5 years leaves to what one of 5 years leaves", () => {
    const later = utc("1970-01-01") + 5 * YEAR;
    const left = (years: number) => {
      const weight = 8 * 2 ** (-5 / years);
      return (3 * weight) / (4 + weight);
    };
    const [low, high] = bandFor([treaty()], later);
    expect(low).toBeCloseTo(left(1.5), 1);
    expect(high).toBeCloseTo(left(5), 1);
    expect(HALF_LIFE_YEARS).toBe(2.5);
  });

  it("shows what the line would be by the great events alone", () => {
    const quarrels = Array.from({ length: 6 }, () =>
      treaty({ importance: 3, effects: { "russia-china": -3 } }),
    );
    const [low, high] = bandFor([treaty(), ...quarrels], utc("1970-06-01"));
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(1.5);
  });

  it("shows what the line would be without one actor, but not without a party of the relation", () => {
    const friends = Array.from({ length: 4 }, () => treaty());
    const [calm] = bandFor(friends, utc("1970-06-01"));
    expect(calm).toBeGreaterThan(2);
    const war = treaty({ actors: ["RUS", "CHN", "EU"], effects: { "russia-china": -3 } });
    const [, high] = bandFor([...friends, war], utc("1970-06-01"));
    const [, highest] = bandFor(friends, utc("1970-06-01"));
    expect(high).toBeCloseTo(highest, 1);
  });

  it("holds the line at every time, whatever the events", () => {
    fc.assert(
      fc.property(anyEvents(1, 30), (events) => {
        const columns = columnsOf(events);
        const warmth = warmthOf(columns, null);
        const { low, high } = bandOf(columns, null);
        warmth.values.forEach((row, lane) => {
          row.forEach((value, i) => {
            expect(low.values[lane]?.[i]).toBeLessThanOrEqual(value);
            expect(high.values[lane]?.[i]).toBeGreaterThanOrEqual(value);
          });
        });
      }),
      { numRuns: 20 },
    );
  });
});
