import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EventDate, parseDate } from "../../src/model/date";
import { DAY, utcDay } from "../../src/model/time";
import { anyDate, bounded, day, month, monthOfYear, qualifier, year } from "./dates";

/** The date as the reference implementation has it: the same shape, its end made exclusive. */
function reference(text: string): { start: number | null; end: number | null } {
  const { min, max } = edtf(text);
  return { start: min, end: max === null ? null : max + 1 };
}

function read(text: string): EventDate {
  const date = parseDate(text);
  if (!date) throw new Error(`no date: ${text}`);
  return date;
}

const utc = (text: string) => Date.parse(`${text}T00:00:00Z`);

describe("a date compared with the reference implementation", () => {
  it("begins and ends at the same millisecond, whatever its precision and qualifier", () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        expect(read(text), text).toMatchObject(reference(text));
      }),
      { numRuns: 2000 },
    );
  });

  it("has the same bounds as an interval, with ends open or closed", () => {
    const pair = fc.tuple(bounded, bounded).filter(([a, b]) => read(a).end <= read(b).start);
    const interval = fc.oneof(
      pair.map(([a, b]) => `${a}/${b}`),
      bounded.map((a) => `${a}/..`),
      bounded.map((b) => `../${b}`),
    );
    fc.assert(
      fc.property(interval, (text) => {
        expect(read(text), text).toMatchObject({ ...reference(text), isSpan: true });
      }),
      { numRuns: 1000 },
    );
  });

  it("has the same time of day by the clock of its place, a second wide", () => {
    const clock = "1985-04-12T23:20:30";
    for (const zone of ["", "Z", "+04:00", "-0330", "+04", ".5Z"]) {
      const { start, end, precision } = read(clock + zone);
      expect(start, zone).toBe(reference(clock).start);
      expect(end - start, zone).toBe(1000);
      expect(precision).toBe("time");
    }
  });

  it("gives the year 0 a February of 29 days", () => {
    const first = new Date("0000-02-01T00:00:00Z").getTime();
    expect(read("0000-02")).toMatchObject({ start: first, end: first + 29 * 86_400_000 });
    expect(read("0000-02-29").start).toBe(first + 28 * 86_400_000);
    expect(read("0000-02-28").end).toBe(read("0000-02-29").start);
  });

  // The reference counts seasons as quarters of the calendar (21 is January to March). We count them as
  // meteorology does in the north, so that "spring 1960" is March to May and a winter ends in February.
  it("counts seasons from March, unlike the reference, which counts quarters", () => {
    expect(read("1960-21")).toMatchObject({ start: utc("1960-03-01"), end: utc("1960-06-01") });
    expect(read("1960-22")).toMatchObject({ start: utc("1960-06-01"), end: utc("1960-09-01") });
    expect(read("1960-23")).toMatchObject({ start: utc("1960-09-01"), end: utc("1960-12-01") });
    expect(read("1960-24")).toMatchObject({ start: utc("1960-12-01"), end: utc("1961-03-01") });
    expect(read("1960-24~")).toMatchObject({ precision: "season", isApproximate: true });
  });

  // The reference leaves an unknown end without a time; a mark needs one.
  it("gives an unknown end the width of the known one, and calls it uncertain", () => {
    const width = { start: utc("1985-01-01"), end: utc("1986-01-01") };
    const uncertain = { ...width, isSpan: true, isOpen: false, isUncertain: true };
    expect(read("1985/")).toMatchObject(uncertain);
    expect(read("/1985")).toMatchObject(uncertain);
  });
});

describe("a date's precision", () => {
  it("is kept as it was given", () => {
    const given: [string, EventDate["precision"]][] = [
      ["1960-07-16", "day"],
      ["1960-07", "month"],
      ["1960-07-XX", "month"],
      ["1960", "year"],
      ["1960-XX-XX", "year"],
      ["196X", "decade"],
      ["19XX", "century"],
    ];
    for (const [text, precision] of given) {
      expect(read(text)).toMatchObject({ precision, endPrecision: precision, isSpan: false });
    }
    expect(read("1972-02-21/1972-03")).toMatchObject({ precision: "day", endPrecision: "month" });
  });

  it("makes the date as wide as it says, with the end exclusive", () => {
    expect(read("1960-02-29")).toMatchObject({ start: utc("1960-02-29"), end: utc("1960-03-01") });
    expect(read("1960-07")).toMatchObject({ start: utc("1960-07-01"), end: utc("1960-08-01") });
    expect(read("1960-12")).toMatchObject({ start: utc("1960-12-01"), end: utc("1961-01-01") });
  });

  it("tells approximate from uncertain", () => {
    expect(read("1960-07~")).toMatchObject({ isApproximate: true, isUncertain: false });
    expect(read("1960?")).toMatchObject({ isApproximate: false, isUncertain: true });
    expect(read("1960-07-16%")).toMatchObject({ isApproximate: true, isUncertain: true });
    expect(read("1960/1961~")).toMatchObject({ isApproximate: true, isUncertain: false });
    expect(read("1960")).toMatchObject({ isApproximate: false, isUncertain: false });
  });

  it("says of a span whether it is still going on", () => {
    expect(read("2022-02-24/..")).toMatchObject({ isOpen: true, end: Number.POSITIVE_INFINITY });
    expect(read("../1985")).toMatchObject({ isOpen: false, start: Number.NEGATIVE_INFINITY });
    expect(read("1985/1990")).toMatchObject({ isOpen: false });
  });
});

describe("a time of day", () => {
  it("stands on the day that the text says, whatever the offset", () => {
    const clock = fc.constantFrom(
      "00:00",
      "00:00:00",
      "05:30",
      "12:00:00.123",
      "23:59:59",
      "23:59:60",
      "24:00:00",
      "24:00",
    );
    const zone = fc.constantFrom("", "Z", "+03:00", "-04:00", "+14", "-1200", "+05:45");
    const any = fc.constantFrom(
      "2022-02-24",
      "2001-09-11",
      "1972-02-29",
      "-0043-03-15",
      "0000-01-01",
      "0044-12-31",
    );
    fc.assert(
      fc.property(any, clock, zone, (day, time, offset) => {
        const { start, end } = read(`${day}T${time}${offset}`);
        const whole = read(day);
        expect(start).toBeGreaterThanOrEqual(whole.start);
        expect(end).toBeLessThanOrEqual(whole.end);
        expect(start).toBeLessThan(end);
      }),
      { numRuns: 1000 },
    );
  });

  it("is as wide as it is known", () => {
    const at = Date.parse("2022-02-24T05:00Z");
    expect(read("2022-02-24T05:00")).toMatchObject({ start: at, end: at + 60_000 });
    expect(read("2022-02-24T05:00:00")).toMatchObject({ start: at, end: at + 1000 });
    expect(read("2022-02-24T24:00:00").end).toBe(utc("2022-02-25"));
    expect(read("2022-02-24T20:00:00+03:00/2022-02-25T01:00:00+03:00")).toMatchObject({
      start: Date.parse("2022-02-24T20:00Z"),
      end: Date.parse("2022-02-25T01:00:01Z"),
    });
  });

  it("is none that no clock shows", () => {
    for (const time of [
      "24:01",
      "24:00:01",
      "25:00",
      "12:60",
      "12:00:61",
      "5:00",
      "12",
      "12:00:00+3",
      "",
    ])
      expect(parseDate(`2022-02-24T${time}`), time).toBeNull();
    expect(parseDate("2022-02-30T12:00")).toBeNull();
  });
});

describe("years that JavaScript's own dates get wrong", () => {
  it("are read as they stand: 0 to 99, before our era, and with five digits", () => {
    expect(new Date(read("0099-12-31").start).toISOString()).toBe("0099-12-31T00:00:00.000Z");
    expect(new Date(read("0000").start).getUTCFullYear()).toBe(0);
    expect(new Date(read("-0005-03").start).getUTCFullYear()).toBe(-5);
    expect(new Date(read("Y-12345").start).getUTCFullYear()).toBe(-12345);
    expect(new Date(read("0099").end).getUTCFullYear()).toBe(100);
    expect(read("-0005-XX")).toMatchObject({ start: utcDay(-5), end: utcDay(-4) });
  });

  it("leave days of any year where the calendar has them", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), monthOfYear, (y, m) => {
        const first = new Date(utcDay(y, m - 1));
        expect([first.getUTCFullYear(), first.getUTCMonth(), first.getUTCDate()]).toEqual([
          y,
          m - 1,
          1,
        ]);
        expect(utcDay(y, m - 1, 2) - first.getTime()).toBe(DAY);
      }),
    );
  });
});

describe("a text that is no date", () => {
  it("gives null for a day that its month does not have", () => {
    fc.assert(
      fc.property(
        year,
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 0, max: 99 }),
        (y, m, d) => {
          const text = `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
          const date = new Date(utcDay(Number(y), m - 1, d));
          const isReal = m <= 12 && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
          expect(parseDate(text) !== null, text).toBe(isReal);
        },
      ),
      { numRuns: 1000 },
    );
    for (const text of [
      "1960-02-30",
      "1900-02-29",
      "1961-02-29",
      "1960-00-01",
      "1960-13",
      "1960-25",
    ])
      expect(parseDate(text), text).toBeNull();
  });

  it("gives null for what only looks like a date", () => {
    const texts = [
      "",
      "/",
      "..",
      "../..",
      "/..",
      "50",
      "1950-2-4",
      "14.02.1950",
      "1950-02-14 ",
      "now",
    ];
    const broken = [
      "1950-02-14T25:00:00",
      "1950/1960/1970",
      "-0000",
      "1960/1950",
      "Y12345-02",
      "Y999999",
    ];
    const others = [
      "１９５０",
      "1950‐02",
      "1960-XX-05",
      "196X-02",
      "1960-21-01",
      "1950-02-14\n",
      "NaN",
    ];
    for (const text of [...texts, ...broken, ...others]) expect(parseDate(text), text).toBeNull();
  });

  it("never throws, and what it gives is always a stretch of time", () => {
    const characters = fc.constantFrom(..."0123456789-/.XYTZ:?~%+ ");
    const pieces = fc.oneof(
      year,
      month,
      day,
      qualifier,
      fc.constantFrom("/", "..", "-", "T", "Y", "XX"),
    );
    const hostile = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.string({ unit: characters, maxLength: 24 }),
      fc.array(pieces, { maxLength: 5 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const date = parseDate(text);
        if (date) expect(date.start).toBeLessThan(date.end);
      }),
      { numRuns: 1500 },
    );
  });
});
