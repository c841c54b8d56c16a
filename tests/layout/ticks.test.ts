import { utcDay as day, utcHour as hour, utcMonday as monday, utcMonth as month } from "d3-time";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeScale } from "../../src/layout/scale";
import { tickContexts, ticks } from "../../src/layout/ticks";
import { DAY, type Domain, utcDay } from "../../src/model/time";
import { utc } from "../model/samples";
import { anyDomain, anyWidth } from "./samples";

const scaleOf = (from: string, to: string, width = 1000) => timeScale([utc(from), utc(to)], width);
const days = (list: readonly { time: number }[]) =>
  list.map(({ time }) => new Date(time).toISOString().slice(0, 10));

describe("ticks", () => {
  const apart = fc.constantFrom(24, 48, 72, 110);

  it("ascend inside of the domain and never stand too close", () => {
    fc.assert(
      fc.property(anyDomain, anyWidth, apart, (domain, width, least) => {
        const found = ticks(timeScale(domain, width), least);
        for (const [i, { time, x }] of found.entries()) {
          expect(time).toBeGreaterThanOrEqual(domain[0]);
          expect(time).toBeLessThan(domain[1]);
          const next = found[i + 1];
          if (next) expect(next.x - x).toBeGreaterThanOrEqual(least - 1e-6);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("stand as far apart where a month ends, and in February", () => {
    const distances = (from: string, to: string, pxPerDay: number, least: number) => {
      const length = (utc(to) - utc(from)) / DAY;
      const found = ticks(scaleOf(from, to, length * pxPerDay), least);
      return found.slice(1).map(({ x }, i) => x - (found[i]?.x ?? 0));
    };
    for (const distance of distances("1972-01-20", "1972-02-12", 40, 72))
      expect(distance).toBeCloseTo(80);
    for (const distance of distances("1970-06-01", "1972-06-01", 2.5, 72))
      expect(distance).toBeGreaterThanOrEqual(72);
  });

  it("are the hours, days, Mondays, months and quarters of the calendar of d3", () => {
    const calendar = { 3: hour.every(3), 24: day, 168: monday, 672: month, 2160: month.every(3) };
    const anyStep = fc.constantFrom(...(Object.keys(calendar) as unknown as (3 | 24 | 168)[]));
    const anyStart = fc.integer({ min: utcDay(-2000), max: utcDay(4000) });
    fc.assert(
      fc.property(anyStep, anyStart, fc.integer({ min: 1, max: 60 }), (hours, start, count) => {
        const length = (Number(hours) * DAY) / 24;
        const end = start + count * length;
        const found = ticks(timeScale([start, end], count * 100), start < utcDay(1) ? 57 : 100);
        const expected = calendar[hours]?.range(new Date(start), new Date(end)) ?? [];
        expect(found.map(({ time }) => time)).toEqual(expected.map((date) => date.getTime()));
      }),
      { numRuns: 1000 },
    );
  });

  it("are there in every view that has room for a few", () => {
    fc.assert(
      fc.property(anyDomain, anyWidth, (domain, width) => {
        expect(ticks(timeScale(domain, width), 72).length).toBeGreaterThan(0);
      }),
    );
  });

  it("are no coarser than they need to be: the next finer step would stand too close", () => {
    expect(days(ticks(scaleOf("1969-06-01", "1973-06-01"), 60))).toContain("1972-04-01");
    expect(days(ticks(scaleOf("1969-06-01", "1973-06-01"), 200))).toContain("1972-01-01");
  });

  it("count years before our era as people do: 50 BC, not the year −50", () => {
    const years = (from: number, to: number) =>
      ticks(timeScale([utcDay(from), utcDay(to)], 1000), 62).map(({ time }) =>
        new Date(time).getUTCFullYear(),
      );
    // 500 BC is the year −499, and 1 BC the year 0.
    expect(years(-520, 90)).toEqual([-499, -399, -299, -199, -99, 0]);
    expect(years(1, 610)).toEqual([50, 100, 150, 200, 250, 300, 350, 400, 450, 500, 550, 600]);
  });

  it("keep apart over any length of time that dates have, before our era by more for its name", () => {
    const anyYear = fc.integer({ min: -270_000, max: 270_000 });
    fc.assert(
      fc.property(anyYear, anyYear, anyWidth, (a, b, width) => {
        const domain: Domain = [utcDay(Math.min(a, b)), utcDay(Math.max(a, b) + 1)];
        const found = ticks(timeScale(domain, width), 62);
        const least = Math.min(a, b) < 1 ? 90 : 61.9;
        for (const [i, { x }] of found.entries()) {
          const next = found[i + 1];
          if (next) expect(next.x - x).toBeGreaterThanOrEqual(least);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("stand on the calendar's own boundaries, from decades down to days", () => {
    const at = (from: string, to: string) => ticks(scaleOf(from, to), 72);
    const decades = at("1949-01-01", "2027-01-01");
    expect(days(decades).slice(0, 3)).toEqual(["1950-01-01", "1960-01-01", "1970-01-01"]);
    const years = at("1965-06-01", "1975-06-01");
    expect(years.map(({ unit }) => unit)).toEqual(Array(10).fill("year"));
    expect(days(years)).toContain("1972-01-01");
    const months = at("1972-01-01", "1972-12-31");
    expect(days(months).slice(0, 3)).toEqual(["1972-01-01", "1972-02-01", "1972-03-01"]);
    expect(months[0]?.unit).toBe("month");
    const single = at("1972-02-20", "1972-02-28");
    expect(days(single)[1]).toBe("1972-02-21");
    expect(single[0]?.unit).toBe("day");
  });

  it("show a year in the first century as well as one in ours", () => {
    const domain: Domain = [utc("0005-01-01"), utc("0009-01-01")];
    const found = ticks(timeScale(domain, 400), 72);
    expect(found.map(({ time }) => new Date(time).getUTCFullYear())).toEqual([5, 6, 7, 8]);
  });

  it("stay few, however much time there is", () => {
    const domain: Domain = [utc("0001-01-01"), utc("9999-01-01")];
    expect(ticks(timeScale(domain, 1000), 72).length).toBeLessThan(20);
  });
});

describe("what stands below the ticks", () => {
  it("never stands closer than it is wide, and begins in the plot", () => {
    const unit = fc.constantFrom("month" as const, "day" as const);
    fc.assert(
      fc.property(anyDomain, anyWidth, unit, (domain, width, of) => {
        const found = tickContexts(timeScale(domain, width), of, 60);
        for (const [i, { x }] of found.entries()) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThan(width);
          const next = found[i + 1];
          if (next) expect(next.x - x).toBeGreaterThanOrEqual(60);
        }
      }),
    );
  });

  it("names the year of months and the month of days, from the left edge on", () => {
    const years = tickContexts(scaleOf("1971-11-10", "1973-02-10"), "month", 60);
    expect(days(years)).toEqual(["1971-01-01", "1972-01-01", "1973-01-01"]);
    expect(years[0]?.x).toBe(0);
    const months = tickContexts(scaleOf("1972-02-20", "1972-03-20"), "day", 60);
    expect(days(months)).toEqual(["1972-02-01", "1972-03-01"]);
  });

  it("gives way at the left edge to what begins right after it", () => {
    const start = utc("1971-12-30");
    const found = tickContexts(timeScale([start, start + 60 * DAY], 1000), "month", 60);
    expect(days(found)).toEqual(["1972-01-01"]);
  });

  it("is nothing below years", () => {
    expect(tickContexts(scaleOf("1949-01-01", "2027-01-01"), "year", 60)).toEqual([]);
  });
});
