import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bordersOf, UNITS, type Unit } from "../../../src/layout/lane/calendar";
import { type Domain, utcDay, YEAR } from "../../../src/model/time";

const unit = (name: Unit["name"], years = name === "year" ? 1 : 0): Unit => {
  const found = UNITS.find((one) => one.name === name && one.years === years);
  if (!found) throw new Error(`expected a unit ${name}`);
  return found;
};
const days = (one: Unit, from: number, to: number) =>
  [...bordersOf(one, [from, to])].map((time) => new Date(time).toISOString().slice(0, -14));

describe("the borders of calendar units", () => {
  it("are ends of months, of leap Februaries too", () => {
    expect(days(unit("month"), utcDay(2000, 0, 31), utcDay(2000, 3, 2))).toEqual([
      "2000-01-01",
      "2000-02-01",
      "2000-03-01",
      "2000-04-01",
      "2000-05-01",
    ]);
    const [first = 0, next = 0] = bordersOf(unit("month"), [
      utcDay(2000, 1, 29),
      utcDay(2000, 1, 29) + 1,
    ]);
    expect((next - first) / 86_400_000).toBe(29);
  });

  it("are quarters, Mondays and midnights", () => {
    expect(days(unit("quarter"), utcDay(1999, 10, 5), utcDay(2000, 4, 1))).toEqual([
      "1999-10-01",
      "2000-01-01",
      "2000-04-01",
      "2000-07-01",
    ]);
    expect(days(unit("week"), utcDay(2026, 10, 28), utcDay(2026, 11, 1))).toEqual([
      "2026-11-23",
      "2026-11-30",
      "2026-12-07",
    ]);
    expect(days(unit("day"), utcDay(2026, 1, 28) + 5, utcDay(2026, 2, 1) + 5)).toEqual([
      "2026-02-28",
      "2026-03-01",
      "2026-03-02",
    ]);
  });

  it("are years before the year 100 and before our era as well", () => {
    expect([...bordersOf(unit("year"), [utcDay(98, 5), utcDay(101)])]).toEqual(
      [98, 99, 100, 101].map((year) => utcDay(year)),
    );
    expect([...bordersOf(unit("years", 100), [utcDay(-250), utcDay(50)])]).toEqual(
      [-300, -200, -100, 0, 100].map((year) => utcDay(year)),
    );
  });

  it("cover the domain and begin with the unit that it begins in, whatever the unit", () => {
    const domain = fc
      .tuple(fc.integer({ min: -3000, max: 3000 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([year, part]): Domain => [utcDay(year) + part * YEAR, utcDay(year) + 3 * YEAR]);
    fc.assert(
      fc.property(fc.constantFrom(...UNITS), domain, (one, [start, end]) => {
        const borders = [...bordersOf(one, [start, end])];
        expect(borders[0]).toBeLessThanOrEqual(start);
        expect(borders[1]).toBeGreaterThan(start);
        expect(borders.at(-1)).toBeGreaterThanOrEqual(end);
        expect(borders.at(-2)).toBeLessThan(end);
        borders.slice(1).forEach((border, i) => {
          const length = border - (borders[i] ?? 0);
          expect(length / one.length).toBeGreaterThan(0.9);
          expect(length / one.length).toBeLessThan(1.1);
        });
      }),
    );
  });
});
