import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AS_YEARS, type ReadDate, readDate } from "../../../src/formats/date/readDate";
import { parseDate } from "../../../src/model/date";
import type { DateReading } from "../../../src/model/receipt";

const edtf = (found: ReadDate) => (found && typeof found === "object" ? found.edtf : found);
const read = (text: string, reading?: Partial<DateReading>) =>
  edtf(readDate(text, { ...AS_YEARS, ...reading }));

/** Texts for the same date, by that date in EDTF. */
const DATES: Record<string, string> = {
  "1949": "1949 | 1949.0 | 1,949 | 1949年 | 1949 г. | 1949 AD | +1949 | [1949] | 1949-00-00",
  "1949-10":
    "1949-10 | Oct 1949 | October, 1949 | Oct. 1949 | октябрь 1949 | Oktober 1949 | octobre 1949 | octubre de 1949 | outubro de 1949 | 1949年10月 | 10/1949 | 10.1949 | 1949/10 | 1949-10-00",
  "1949-10-01":
    "1949-10-01 | 1 October 1949 | October 1, 1949 | October 1st, 1949 | October 1<sup>st</sup>, 1949 | 1st of October 1949 | 01.10.1949 | 1.10.1949 | 1949/10/1 | 1949.10.01 | 19491001 | 1 октября 1949 г. | 1. Oktober 1949 | 1er octobre 1949 | 1 de octubre de 1949 | 1 de outubro de 1949 | 1949年10月1日 | 1-Oct-1949 | Saturday, October 1, 1949 | 1949-10-01T00:00:00Z | 1949-10-01 00:00:00 | 1949-10-1 | １９４９年１０月１日 | 一九四九年十月一日",
  "1941-12-07T07:48": "7 Dec 1941 7:48 am | 1941-12-07 07:48 | 12/7/1941 07:48 | 1941-12-07T7:48",
  "1949-21":
    "Spring 1949 | spring of 1949 | весна 1949 | Frühjahr 1949 | printemps 1949 | 1949年春 | 一九四九年春",
  "1949-23": "Fall 1949 | autumn 1949 | осень 1949 года | Herbst 1949 | otoño de 1949",
  "1949-01/1949-03":
    "Q1 1949 | 1949 Q1 | 1949-Q1 | 1st quarter of 1949 | I квартал 1949 | 1949年第一季度",
  "196X": "1960s | the 1960s | 1960's | 1960-е годы | 1960年代 | 20世纪60年代 | 196X",
  "1964~/1966~": "mid-1960s | Mid 1960s | середина 1960-х годов",
  "200X": "2000s | the 2000s",
  "18XX":
    "19th century | XIX век | 19世纪 | XIXe siècle | siglo XIX | século XIX | 19. Jahrhundert | the 1800s",
  "1950~":
    "c. 1950 | ca. 1950 | circa 1950 | c1950 | ~1950 | about 1950 | около 1950 | 约1950年 | um 1950 | vers 1950 | hacia 1950 | 1950 (approx.)",
  "1950?": "1950? | 1950 (?) | probably 1950",
  "/1949": "before 1949 | до 1949 | vor 1949 | avant 1949 | antes de 1949 | 1949年以前",
  "1950/": "after 1950 | 1950+ | после 1950 | nach 1950 | depuis 1950 | 1950年以后",
  "Y-28000~/Y-18000~": "20,000–30,000 years ago | 30,000-20,000 years ago",
  "-3299":
    "3300 BC | 3300BC | 3,300 BCE | 3300 до н. э. | 公元前3300年 | 3300 v. Chr. | 3300 av. J.-C. | 3300 a. C.",
  "-0043-03-15": "15 March 44 BC | March 15, 44 BCE",
  "-3300": "-3300 | −3300",
  "-0499~/-0400~": "5th century BC | 5th century BCE",
  "1939/1945":
    "1939–45 | 1939-45 | 1939-1945 | 1939 – 1945 | 1939 to 1945 | from 1939 to 1945 | 1939—1945 гг. | 1939至1945 | 1939/1945 | с 1939 по 1945",
  "1949-10-01/1949-10-05":
    "1–5 October 1949 | October 1-5, 1949 | 1 Oct – 5 Oct 1949 | 1949-10-01 - 1949-10-05 | 1.10.1949 – 5.10.1949 | 1949年10月1日至5日",
  "1914-06-28/1918-11-11": "28 June 1914 – 11 November 1918 | 1914-06-28/1918-11-11",
  "1949/..":
    "1949–present | 1949 - | 1949 to the present | 1949 – ongoing | с 1949 по настоящее время",
  "1949-12/1950-02":
    "Dec 1949 – Feb 1950 | Dez 1949 - Feb 1950 | from Dec 1949 to Feb 1950 | dic 1949 a feb 1950 | de dic 1949 a feb 1950",
  "Y-11999": "12,000 BC",
  "0079": "AD 79 | 79 AD | 79 CE",
};

describe("a date as people write it", () => {
  for (const [date, texts] of Object.entries(DATES)) {
    it.each(texts.split(" | "))(`is ${date}: %s`, (text) => {
      expect(read(text)).toBe(date);
    });
  }

  it.each([
    ["1/10/1949", "day", "1949-10-01"],
    ["10/1/1949", "month", "1949-10-01"],
    ["10/1/1949", "day", "1949-01-10"],
    // Only one of them can be the month.
    ["13/10/1949", "month", "1949-10-13"],
    ["10/13/1949", "day", "1949-10-13"],
  ] as const)("has the day where its column has it: %s, %s first", (text, order, date) => {
    expect(read(text, { order })).toBe(date);
  });

  it.each([
    ["-639100800", "seconds", "1949-10-01T00:00"],
    ["1363737600", "seconds", "2013-03-20"],
    ["1363737600000", "milliseconds", "2013-03-20"],
    ["18172", "excel-days", "1949-10-01"],
    ["49", "early-years", "0049"],
    ["-27", "early-years", "-0027"],
    ["18172.5", "excel-days", "1949-10-01T12:00"],
  ] as const)("counts what its column counts: %s %s", (text, numbers, date) => {
    expect(read(text, { numbers })).toBe(date.replace("T00:00", ""));
  });

  it("says that a year has two digits", () => {
    expect(readDate("10/1/49")).toEqual({ edtf: "1949-10-01", isShort: true });
    expect(readDate("Oct-05")).toBeNull();
    expect(readDate("1-Oct-05")).toEqual({ edtf: "2005-10-01", isShort: true });
  });

  it("is a month and a year if its column has those, and a year beside days", () => {
    expect(read("janv 13", { hasMonthYears: true })).toBe("2013-01");
    expect(read("Mar-05", { hasMonthYears: true })).toBe("2005-03");
    expect(read("janv. 2013", { hasMonthYears: true })).toBe("2013-01");
    expect(read("c. 1950", { numbers: "excel-days" })).toBe("1950~");
    expect(read("1950", { numbers: "excel-days" })).toBe("1950");
  });

  it.each(["Mon 3/10/1969", "Monday, 3/10/1969", "Пн, 10.03.1969", "lun. 1969-03-10"])(
    "may have the day of the week before it: %s",
    (text) => expect(read(text)).toBe("1969-03-10"),
  );

  it.each(["present", "today", "ongoing", "по настоящее время", "至今", "heute", "actualidad"])(
    "may be going on: %s",
    (text) => expect(readDate(text)).toBe("ongoing"),
  );

  it.each([
    "31 June 1949",
    "31.06.1949",
    "1949-02-30",
    "1949-13-01",
    "13/13/1949",
    "February 29, 1900",
    "1949-10-01 25:00",
    "1949-10-01T10:61",
  ])("is never another one if there is none: %s", (text) => {
    expect(readDate(text)).toBe("impossible");
  });

  it.each([
    "",
    " ",
    "hello",
    "unknown",
    "n.d.",
    "1 October",
    "Mar",
    "May 12",
    "http://a.b/1949",
    "t12345",
    "-",
  ])("is none: %j", (text) => expect(readDate(text)).toBeNull());

  it("stays on its day whatever the zone of its time", () => {
    expect(read("1949-10-01T23:30:00-08:00")).toMatch(/^1949-10-01T23:30/);
    expect(read("Sat May 20 1961 00:00:00 GMT-0600 (MDT)")).toBe("1961-05-20");
  });

  it("is EDTF, whatever stands there", () => {
    const piece = fc.constantFrom(
      ..."1949 31 13 0 Oct октябрь 年 月 日 - – / . , : ~ ? BC c. before mid- s century Q to present T Z 1e9 99999999999".split(
        " ",
      ),
      " ",
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 8 }).map((list) => list.join("")),
    );
    fc.assert(
      fc.property(text, fc.constantFrom("years", "seconds", "excel-days"), (text, numbers) => {
        const found = readDate(text, { ...AS_YEARS, numbers });
        if (found && typeof found === "object") expect(parseDate(found.edtf), text).not.toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  it("is the same day in every way of writing it", () => {
    const day = fc.date({
      min: new Date("1000-01-01"),
      max: new Date("2999-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, day] = iso.split("-");
        const long = (language: string) =>
          date.toLocaleDateString(language, {
            year: "numeric",
            month: "long",
            day: "numeric",
            timeZone: "UTC",
          });
        for (const text of [
          iso,
          `${day}.${month}.${year}`,
          `${month}/${day}/${year}`,
          date.toISOString().replace(/T.*/, "T00:00:00Z"),
        ])
          expect(read(text, { order: "month" }), text).toBe(iso);
        for (const language of ["en-US", "en-GB", "ru", "zh", "de", "fr", "es", "pt"])
          expect(read(long(language)), long(language)).toBe(iso);
      }),
    );
  });
});
