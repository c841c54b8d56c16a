import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY, type Domain, utcDay } from "../../../src/model/time";
import { toDomain, toTimeRange } from "../../../src/store/url/timeRange";
import { EMPTY_ADDRESS, readAddress, writeAddress } from "../../../src/store/url/url";
import { domainIn } from "../../layout/samples";
import { utc } from "../../model/samples";

const EXTENT: Domain = [utc("1948-06-07"), utc("2027-06-05")];

/** The domain after it was written to an address and read from it. */
function shared(domain: Domain, extent: Domain): Domain {
  const written = writeAddress({ ...EMPTY_ADDRESS, time: toTimeRange(domain, extent) });
  return toDomain(readAddress(written).time, extent);
}

const said = (from: string, to: string) => toTimeRange([utc(from), utc(to)], EXTENT);

describe("the time of an address", () => {
  it("is the domain to the day", () => {
    fc.assert(
      fc.property(domainIn(EXTENT), ([start, end]) => {
        const [from, to] = shared([start, end], EXTENT);
        expect(Math.abs(from - start)).toBeLessThanOrEqual(DAY / 2);
        expect(Math.abs(to - end)).toBeLessThanOrEqual(DAY / 2);
      }),
      { numRuns: 500 },
    );
  });

  it("is exactly the domain where that is in whole days, also for years before our era", () => {
    const ancient: Domain = [utcDay(-3000), utcDay(2020)];
    const day = fc.integer({ min: 1, max: Math.floor((ancient[1] - ancient[0]) / DAY) - 400 });
    fc.assert(
      fc.property(day, fc.integer({ min: 7, max: 366 }), (first, length) => {
        const start = ancient[0] + first * DAY;
        const domain: Domain = [start, start + length * DAY];
        expect(shared(domain, ancient)).toEqual(domain);
      }),
      { numRuns: 500 },
    );
  });

  it("is said as shortly as it can be: in years, months or days, with the end inclusive", () => {
    expect(said("1969-01-01", "1973-01-01")).toEqual({ from: "1969", to: "1972" });
    expect(said("1969-03-01", "1969-09-01")).toEqual({ from: "1969-03", to: "1969-08" });
    expect(said("1969-03-02", "1969-03-16")).toEqual({ from: "1969-03-02", to: "1969-03-15" });
  });

  it("holds the domain, to the year where a year has more than four digits", () => {
    const deep: Domain = [utcDay(-200_000), utcDay(200_000)];
    const time = fc
      .integer({ min: -199_000, max: 199_000 })
      .chain((year) => fc.integer({ min: 0, max: 364 }).map((day) => utcDay(year) + day * DAY));
    fc.assert(
      fc.property(time, fc.integer({ min: 7, max: 3e5 }), (start, length) => {
        const end = start + length * DAY;
        const [from, to] = shared([start, end], deep);
        expect(from).toBeLessThanOrEqual(start);
        expect(to).toBeGreaterThanOrEqual(end);
        expect(start - from).toBeLessThanOrEqual(366 * DAY);
        expect(to - end).toBeLessThanOrEqual(366 * DAY);
      }),
      { numRuns: 500 },
    );
    expect(toDomain(readAddress("?time=Y-12345..-0500").time, deep)).toEqual([
      utcDay(-12345),
      utcDay(-499),
    ]);
  });

  it("is left out for all time, and open at the end that it reaches", () => {
    expect(toTimeRange(EXTENT, EXTENT)).toBeNull();
    expect(toTimeRange([EXTENT[0], utc("1960-01-01")], EXTENT)).toEqual({ from: null, to: "1959" });
    expect(toTimeRange([utc("2020-01-01"), EXTENT[1]], EXTENT)).toEqual({
      from: "2020",
      to: "latest",
    });
  });

  it("that ends with the latest stays so when the data grow", () => {
    const grown: Domain = [EXTENT[0], EXTENT[1] + 300 * DAY];
    const { time } = readAddress("?time=2020..latest");
    expect(toDomain(time, EXTENT)).toEqual([utc("2020-01-01"), EXTENT[1]]);
    expect(toDomain(time, grown)).toEqual([utc("2020-01-01"), grown[1]]);
    expect(toTimeRange(toDomain(time, grown), grown)).toEqual({ from: "2020", to: "latest" });
  });

  it("with open ends reaches to the ends of the data", () => {
    expect(toDomain(readAddress("?time=..1972").time, EXTENT)).toEqual([
      EXTENT[0],
      utc("1973-01-01"),
    ]);
    expect(toDomain(readAddress("?time=1969-03..").time, EXTENT)).toEqual([
      utc("1969-03-01"),
      EXTENT[1],
    ]);
    expect(toDomain(null, EXTENT)).toEqual(EXTENT);
  });

  it("that lies wholly after the data shows all of them", () => {
    expect(toDomain(readAddress("?time=2999..latest").time, EXTENT)).toEqual(EXTENT);
  });
});
