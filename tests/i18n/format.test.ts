import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { words as en, type Words } from "../../src/i18n/en/words";
import { words as aboutRu } from "../../src/i18n/ru/about";
import { words as ru } from "../../src/i18n/ru/words";
import { words as aboutZh } from "../../src/i18n/zh/about";
import { words as zh } from "../../src/i18n/zh/words";
import { parseDate } from "../../src/model/date";
import { utcDay } from "../../src/model/time";
import { anyDate, year } from "../model/dates";

/** A text with plain spaces: browsers differ in the width of theirs. */
const plain = (text: string) => text.replace(/\s/g, " ");

it("names a language to those who read another", () => {
  expect(en.formats.foreign("zh")).toBe("Chinese");
  expect(ru.formats.foreign("en")).toBe("английский");
  expect(zh.formats.foreign("zh-Hant")).toBeUndefined();
  expect(en.formats.foreign(undefined)).toBeUndefined();
  expect(en.formats.foreign("a-b-c")).toBe("a-b-c");
});

/** Dates in EDTF, and how they are written in English, Russian and Chinese. */
const DATES: [edtf: string, en: string, ru: string, zh: string][] = [
  ["1960-07-16T10:00:00Z", "16 July 1960", "16 июля 1960 г.", "1960年7月16日"],
  ["1960-07-16", "16 July 1960", "16 июля 1960 г.", "1960年7月16日"],
  ["1960-07", "July 1960", "июль 1960 г.", "1960年7月"],
  ["1960-21", "spring 1960", "весна 1960 г.", "1960年春季"],
  ["1960-22", "summer 1960", "лето 1960 г.", "1960年夏季"],
  ["1960-23", "autumn 1960", "осень 1960 г.", "1960年秋季"],
  ["1960-24", "winter 1960", "зима 1960–1961 гг.", "1960年冬季"],
  ["1960", "1960", "1960 г.", "1960年"],
  ["19XX", "1900–1999", "XX в.", "20世纪"],
  ["1960-07~", "about July 1960", "примерно июль 1960 г.", "约1960年7月"],
  ["1960?", "1960 (uncertain)", "1960 г. (предположительно)", "1960年（存疑）"],
  ["196X", "1960s", "1960-е гг.", "1960年代"],
  ["2022-02-24/..", "since 24 February 2022", "с 24 февраля 2022 г.", "自2022年2月24日起"],
  ["2022-03-02/..", "since 2 March 2022", "со 2 марта 2022 г.", "自2022年3月2日起"],
  ["1960-07/..", "since July 1960", "с июля 1960 г.", "自1960年7月起"],
  ["1960-21/..", "since spring 1960", "с весны 1960 г.", "自1960年春季起"],
  ["1960~/..", "about since 1960", "примерно с 1960 г.", "约自1960年起"],
  ["196X/..", "since 1960s", "с 1960-х гг.", "自1960年代起"],
  ["../1985", "until 1985", "до 1985 г.", "至1985年"],
  ["../1985-03", "until March 1985", "до марта 1985 г.", "至1985年3月"],
  [
    "1972-02-21/1972-02-28",
    "21 – 28 February 1972",
    "21–28 февраля 1972 г.",
    "1972年2月21日至28日",
  ],
  [
    "1972-02-21/1972-03-02",
    "21 February – 2 March 1972",
    "21 февраля – 2 марта 1972 г.",
    "1972年2月21日至3月2日",
  ],
  ["1972-02/1972-04", "February – April 1972", "февраль – апрель 1972 г.", "1972年2月至4月"],
  ["1960/1965~", "about 1960 – 1965", "примерно 1960–1965 гг.", "约1960年至1965年"],
  [
    "1972-02-21/1972-03",
    "21 February 1972 to March 1972",
    "21 февраля – март 1972 г.",
    "1972年2月21日至3月",
  ],
  ["-0043-03-15", "15 March 44 BC", "15 марта 44 г. до н. э.", "公元前44年3月15日"],
  ["-0043-03", "March 44 BC", "март 44 г. до н. э.", "公元前44年3月"],
  ["-0043", "44 BC", "44 г. до н. э.", "公元前44年"],
  ["0000", "1 BC", "1 г. до н. э.", "公元前1年"],
  ["0001", "1", "1 г.", "1年"],
  ["0044", "44", "44 г.", "44年"],
  ["Y-12345", "12346 BC", "12346 г. до н. э.", "公元前12346年"],
  ["Y12345", "12345", "12345 г.", "12345年"],
  ["-0043-21", "spring 44 BC", "весна 44 г. до н. э.", "公元前44年春季"],
  ["-0043-24", "winter 44 BC", "зима 44–43 гг. до н. э.", "公元前44年冬季"],
  ["000X", "1 BC – 9 AD", "1 г. до н. э. – 9 г. н. э.", "公元前1年 – 公元9年"],
  ["-0043~", "about 44 BC", "примерно 44 г. до н. э.", "约公元前44年"],
  ["-0043/..", "since 44 BC", "с 44 г. до н. э.", "自公元前44年起"],
  ["../-0043", "until 44 BC", "до 44 г. до н. э.", "至公元前44年"],
  ["-0500/-0400", "501 – 401 BC", "501–401 гг. до н. э.", "公元前501年至公元前401年"],
  ["-0043/0014", "44 BC – 14 AD", "44 г. до н. э. – 14 г. н. э.", "公元前44年至公元14年"],
  [
    "-0043-03-15/-0043-03-17",
    "15 – 17 March 44 BC",
    "15–17 марта 44 г. до н. э.",
    "公元前44年3月15日至17日",
  ],
  ["2022-02-24T00:00:00+03:00", "24 February 2022", "24 февраля 2022 г.", "2022年2月24日"],
  ["2001-09-11T23:30:00-04:00", "11 September 2001", "11 сентября 2001 г.", "2001年9月11日"],
  ["2022-02-24T05:00", "24 February 2022", "24 февраля 2022 г.", "2022年2月24日"],
  ["2022-02-24T24:00:00", "24 February 2022", "24 февраля 2022 г.", "2022年2月24日"],
  ["1960/1961-05", "1960 to May 1961", "1960 г. – май 1961 г.", "1960年至1961年5月"],
];

const dateIn = (words: Words, edtf: string) => {
  const date = parseDate(edtf);
  return date && plain(words.formats.date(date));
};

describe("dates and numbers", () => {
  it.each(DATES)("of %s are as precise as they are known", (edtf, inEn, inRu, inZh) => {
    const said = [en, ru, zh].map((words) => dateIn(words, edtf));
    // Whether English has spaces in "21–28" depends on the data of the browser.
    expect(said[0]?.replace(/ – /g, "–")).toBe(inEn.replace(/ – /g, "–"));
    expect(said.slice(1)).toEqual([inRu, inZh]);
  });

  it("name the season in which a span ends", () => {
    expect(dateIn(ru, "1960-22/1960-23")).toBe("лето – осень 1960 г.");
    expect(dateIn(zh, "1960-22/1960-23")).toBe("1960年夏季至秋季");
    expect(dateIn(ru, "1960-21/1960-24")).toBe("весна 1960 г. – зима 1960–1961 гг.");
    expect(dateIn(zh, "1960-21/1960-24")).toBe("1960年春季至冬季");
  });

  it("say a stretch of time at a precision that suits its length", () => {
    const ranges = ({ formats }: Words) =>
      [
        formats.range(Date.UTC(1969, 0), Date.UTC(1972, 0)),
        formats.range(Date.UTC(1969, 0), Date.UTC(1969, 6)),
        formats.range(Date.UTC(1969, 0, 3), Date.UTC(1969, 0, 6)),
        formats.range(Date.UTC(1969, 0, 3), Date.UTC(1969, 0, 4)),
      ].map(plain);
    expect(ranges(ru)).toEqual([
      "1969–1971 гг.",
      "январь – июнь 1969 г.",
      "3–5 января 1969 г.",
      "3 января 1969 г.",
    ]);
    expect(ranges(zh)).toEqual([
      "1969年至1971年",
      "1969年1月至6月",
      "1969年1月3日至5日",
      "1969年1月3日",
    ]);
  });

  it("say a stretch of whole years or months as such, however short", () => {
    const { range } = en.formats;
    expect(range(Date.UTC(1969, 0), Date.UTC(1970, 0))).toBe("1969");
    expect(range(Date.UTC(1972, 1), Date.UTC(1972, 2))).toBe("February 1972");
    expect(range(Date.UTC(1972, 1), Date.UTC(1972, 2, 2))).toMatch(/^1 February.*1 March 1972$/);
  });

  it("keep a Russian year and its abbreviation on one line", () => {
    expect(ru.formats.day(Date.UTC(2021, 11, 15))).toMatch(/2021\u00a0г\.$/);
    expect(ru.formats.range(Date.UTC(1969, 0), Date.UTC(1972, 0))).toBe("1969–1971\u00a0гг.");
  });

  it("are short on the axis", () => {
    const may = Date.UTC(2021, 4, 15);
    const ticks = ({ formats }: Words) =>
      [
        formats.tick(may, "year"),
        formats.tick(may, "month"),
        formats.tick(may, "day"),
        formats.context(may, "year"),
        formats.tick(may + 6 * 3_600_000, "hour"),
        formats.context(may, "month"),
        formats.context(may, "day"),
      ].map(plain);
    expect(ticks(en)).toEqual(["2021", "May", "15", "2021", "06:00", "May 2021", "15 May 2021"]);
    expect(ticks(ru)).toEqual([
      "2021",
      "май",
      "15",
      "2021",
      "06:00",
      "май 2021 г.",
      "15 мая 2021 г.",
    ]);
    expect(ticks(zh)).toEqual([
      "2021",
      "5月",
      "15日",
      "2021年",
      "06:00",
      "2021年5月",
      "2021年5月15日",
    ]);
  });

  it("are as short in a name as the zoom and what is known allow", () => {
    const short = ({ formats }: Words, text: string, unit: "year" | "month" | "day") => {
      const date = parseDate(text);
      if (!date) throw new Error(`expected a date, got ${text}`);
      return plain(formats.short(date, unit));
    };
    const texts = ["1969-03-02", "1969-03", "1969", "1950-06-25/1953-07-27", "2022-02-24/.."];
    const said = (words: Words, unit: "year" | "month" | "day") =>
      texts.map((text) => short(words, text, unit));
    expect(said(en, "year")).toEqual(["1969", "1969", "1969", "1950–53", "2022–"]);
    expect(said(en, "month")).toEqual(["Mar 1969", "Mar 1969", "1969", "Jun 1950", "Feb 2022–"]);
    expect(said(en, "day")).toEqual(["2 Mar", "Mar 1969", "1969", "25 Jun", "24 Feb–"]);
    expect(said(ru, "year")).toEqual(["1969", "1969", "1969", "1950–53", "2022–"]);
    expect(said(zh, "year")).toEqual(["1969", "1969", "1969", "1950–53", "2022–"]);
    expect(short(en, "1899-01-01/1901-12-31", "year")).toBe("1899–1901");
    expect(short(en, "-0043-03-15", "year")).toBe("44 BC");
    for (const unit of ["year", "month", "day"] as const) {
      expect(short(en, "196X", unit)).toBe("1960s");
      expect(short(ru, "196X", unit)).toBe("1960-е гг.");
      expect(short(zh, "196X", unit)).toBe("1960年代");
      expect(short(en, "18XX", unit)).toBe("1800–1899");
    }
    expect(short(en, "196X/197X", "year")).toBe("1960–79");
  });

  it("are short in the picture, without a word for the year but with the point of a short month", () => {
    const date = parseDate("1977-08-12");
    if (!date) throw new Error("expected a date");
    const said = ({ formats }: Words) =>
      (["year", "month", "day"] as const).map((unit) => plain(formats.short(date, unit)));
    expect(said(en)).toEqual(["1977", "Aug 1977", "12 Aug"]);
    expect(said(ru)).toEqual(["1977", "авг. 1977", "12 авг."]);
    expect(said(zh)).toEqual(["1977", "1977年8月", "8月12日"]);
  });

  it("name the era of a year before ours wherever one stands", () => {
    const [before, after] = [utcDay(-43, 2, 15), utcDay(44)];
    const said = ({ formats }: Words) =>
      [
        formats.tick(before, "year"),
        formats.tick(after, "year"),
        formats.context(before, "year"),
        formats.context(before, "month"),
        formats.day(before),
        formats.range(utcDay(-499), utcDay(-399)),
        formats.range(utcDay(-43), utcDay(15)),
      ].map(plain);
    expect(said(en).map((text) => text.replace(/ – /g, "–"))).toEqual([
      "44 BC",
      "44",
      "44 BC",
      "March 44 BC",
      "15 March 44 BC",
      "500–401 BC",
      "44 BC–14 AD",
    ]);
    expect(said(ru)).toEqual([
      "44 до н. э.",
      "44",
      "44 г. до н. э.",
      "март 44 г. до н. э.",
      "15 марта 44 г. до н. э.",
      "500–401 гг. до н. э.",
      "44 г. до н. э. – 14 г. н. э.",
    ]);
    expect(said(zh)).toEqual([
      "公元前44",
      "44",
      "公元前44年",
      "公元前44年3月",
      "公元前44年3月15日",
      "公元前500年至公元前401年",
      "公元前44年至公元14年",
    ]);
  });

  it("are words without a trace of the machine, whatever the year and precision", () => {
    const written = fc.oneof(
      anyDate,
      fc.tuple(year, fc.integer({ min: 21, max: 24 })).map((parts) => parts.join("-")),
    );
    fc.assert(
      fc.property(written, (edtf) => {
        for (const words of [en, ru, zh]) {
          const said = dateIn(words, edtf) ?? "";
          expect(said, edtf).not.toMatch(/NaN|undefined|null|Invalid/);
          const isBefore = (parseDate(edtf)?.start ?? 0) < utcDay(1);
          expect(/BC|до н|公元前/.test(said), `${edtf}: ${said}`).toBe(isBefore);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("say when the data were updated, also where that is no date", () => {
    for (const [{ formats }, about] of [
      [ru, aboutRu],
      [zh, aboutZh],
    ] as const) {
      const day = formats.day(Date.UTC(2026, 10, 23));
      expect(about.data(1, 1, "2026-11-23")).toContain(day);
      expect(about.data(1, 1, "LATELY", "2026.11.28-r0")).toMatch(/LATELY.*2026\.11\.28-r0/);
    }
  });

  it("have a true minus, no sign at zero, and the language's decimal mark", () => {
    const signs = ({ formats }: Words) => [
      formats.signed(2),
      formats.signed(-3),
      formats.signed(-0.4, 1),
      formats.signed(-0.04, 1),
    ];
    expect(signs(en)).toEqual(["+2", "−3", "−0.4", "0.0"]);
    expect(signs(ru)).toEqual(["+2", "−3", "−0,4", "0,0"]);
    expect(signs(zh)).toEqual(["+2", "−3", "−0.4", "0.0"]);
  });
});
