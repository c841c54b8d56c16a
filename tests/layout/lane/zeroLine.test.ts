import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sideCountsOf, upperShare } from "../../../src/layout/lane/zeroLine";
import type { Domain } from "../../../src/model/time";
import { anyEvents, columnsOf, type EventParts, utc } from "../../model/samples";
import { anyDomain, EXTENT, indexAll } from "../samples";

const HOUR = 3_600_000;

/** The counts on both sides of Russia–China with these events. */
function countsFor(events: readonly EventParts[]) {
  const columns = columnsOf(events);
  const { indexes } = indexAll(columns);
  const [lane] = indexes.lanes;
  if (!lane) throw new Error("no lane");
  return { counts: sideCountsOf(lane, columns.extent), count: lane.count };
}

const spread = (effects: readonly number[]) =>
  effects.map((effect, i) => ({
    date: `${1950 + i}-06-05`,
    effects: { "russia-china": effect, "china-west": 0 },
  }));

describe("the share of the upper half of a lane", () => {
  it("is a share, in any view of any events", () => {
    fc.assert(
      fc.property(anyEvents(1), anyDomain, (events, domain) => {
        const share = upperShare(countsFor(events).counts, domain);
        expect(share).toBeGreaterThanOrEqual(0.14);
        expect(share).toBeLessThanOrEqual(0.86);
      }),
    );
  });

  it("is half where both sides hold about as much, or nothing", () => {
    const even = countsFor(spread(Array.from({ length: 40 }, (_, i) => (i % 2 ? 2 : -2)))).counts;
    expect(upperShare(even, EXTENT)).toBe(0.5);
    const none = countsFor(spread(Array(40).fill(0))).counts;
    expect(upperShare(none, EXTENT)).toBe(0.5);
  });

  it.each([
    // Events above and below; three more on each side are taken as given. An excess of 12 % counts as none; all
    // beyond that is spread from the middle to the least share.
    [7, 4, 0.5],
    [14, 3, 0.5 + (0.36 * (17 / 23 - 0.62)) / 0.38],
    [10, 0, 0.5 + (0.36 * (13 / 16 - 0.62)) / 0.38],
    [0, 10, 0.5 - (0.36 * (13 / 16 - 0.62)) / 0.38],
    [27, 0, 0.5 + (0.36 * (30 / 33 - 0.62)) / 0.38],
  ])("is, of %i above and %i below, by hand, %f", (above, below, share) => {
    const { counts } = countsFor(spread([...Array(above).fill(1), ...Array(below).fill(-1)]));
    expect(upperShare(counts, EXTENT)).toBeCloseTo(share, 6);
  });

  it("leaves the room to the side that holds the events", () => {
    const warmThenCold = [...Array(30).fill(3), ...Array(30).fill(-3)];
    const { counts } = countsFor(spread(warmThenCold));
    const at = (from: string, to: string): number => upperShare(counts, [utc(from), utc(to)]);
    expect(at("1950-01-01", "1979-01-01")).toBeGreaterThan(0.75);
    expect(at("1981-01-01", "2010-01-01")).toBeLessThan(0.25);
    expect(at("1950-01-01", "2010-01-01")).toBeCloseTo(0.5, 1);
  });

  it("follows the view without a jump where many events come in at once", () => {
    const crowd = Array.from({ length: 20 }, () => ({
      date: "1985-05-05",
      effects: { "russia-china": 2, "china-west": 0 },
    }));
    const { counts } = countsFor([...crowd, { date: "1950" }, { date: "2020" }]);
    const at = (hours: number) =>
      upperShare(counts, [utc("1960-01-01"), utc("1985-05-05") + hours * HOUR]);
    expect(at(600) - at(-600)).toBeGreaterThan(0.2);
    for (let hours = -600; hours < 600; hours++)
      expect(Math.abs(at(hours + 1) - at(hours))).toBeLessThan(0.01);
  });

  it("follows the view without a jump: a small move changes it by little", () => {
    const small = fc.double({ min: 0, max: 1e-3, noNaN: true });
    fc.assert(
      fc.property(anyEvents(1), anyDomain, small, (events, domain, move) => {
        const { counts, count } = countsFor(events);
        const by = move * ((EXTENT[1] - EXTENT[0]) / 4096);
        const moved: Domain = [domain[0] + by, domain[1] + by];
        const change = Math.abs(upperShare(counts, moved) - upperShare(counts, domain));
        // Even with all events within one step, no more than this share of them comes or goes.
        expect(change).toBeLessThanOrEqual(4 * move * count + 1e-9);
      }),
    );
  });
});
