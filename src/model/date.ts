import { DAY, type Ms, utcDay } from "./time";

/** The precision of a date. */
export type Precision = "time" | "day" | "month" | "season" | "year" | "decade" | "century";

/**
 * An EDTF date as time: `[start, end)` in UTC, with its precision.
 * A single date is as wide as its precision: 1960-07 is all of July 1960.
 */
export interface EventDate {
  readonly start: Ms;
  readonly end: Ms;
  readonly precision: Precision;
  /** Precision of the last date of an interval; equal to `precision` for a single date. */
  readonly endPrecision: Precision;
  /** Given as an interval: `a/b`, `a/..`, `../b`. */
  readonly isSpan: boolean;
  /** Still going on (`a/..`): `end` is Infinity. */
  readonly isOpen: boolean;
  readonly isApproximate: boolean;
  readonly isUncertain: boolean;
}

export const EDTF_EXPECTED = "expected EDTF such as 1950 or 1950-02-14";

const TIME =
  /^(-?\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?$/;
const DATE = /^(-?\d{4}|Y-?\d{5,6}|\d{3}X|\d\dXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?([?~%])?$/;

/** How far a year may lie from the year 0: a `Date` counts little more, and the picture has margins. */
export const MOST_YEARS = 250_000;

const SECOND: Ms = 1000;
const MINUTE: Ms = 60 * SECOND;

/** What was expected of a text that is no date: what is known to be wrong with it, else EDTF. */
export function whyNoDate(text: string): string {
  if (/(?:^|\/)Y?-?\d{5,}(?:$|\/)/.test(text))
    return `expected a year from -${MOST_YEARS} to ${MOST_YEARS}`;
  const [first = "", last = "", ...rest] = text.split("/");
  const [start, end] = [parseSingle(first), parseSingle(last)];
  return start && end && end.start < start.start && rest.length === 0
    ? "expected an end that is not before its start"
    : EDTF_EXPECTED;
}

type Single = Omit<EventDate, "endPrecision" | "isSpan" | "isOpen">;

/** Dates read before: long lists repeat the same few days. */
const known = new Map<string, EventDate | null>();
const MOST_KNOWN = 50_000;

/**
 * Reads a date in EDTF (ISO 8601-2:2019, levels 0 and 1), or returns null if the text is none.
 * Open ends become ±Infinity; an unknown end (`1985/`) is as wide as the known one and uncertain.
 */
export function parseDate(text: string): EventDate | null {
  let date = known.get(text);
  if (date === undefined) {
    date = readDate(text);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, date);
  }
  return date;
}

function readDate(text: string): EventDate | null {
  const [first, last, ...rest] = text.split("/");
  if (first === undefined || rest.length > 0) return null;
  if (last === undefined) {
    const date = parseSingle(first);
    return date && { ...date, endPrecision: date.precision, isSpan: false, isOpen: false };
  }
  return parseInterval(first, last);
}

function parseInterval(first: string, last: string): EventDate | null {
  const isBounded = (end: string) => end !== "" && end !== "..";
  const start = isBounded(first) ? parseSingle(first) : undefined;
  const end = isBounded(last) ? parseSingle(last) : undefined;
  const known = start ?? end;
  if (start === null || end === null || !known) return null;
  if (start && end && end.start < start.start) return null;
  const isOpen = last === "..";
  return {
    start: start ? start.start : first === ".." ? Number.NEGATIVE_INFINITY : known.start,
    end: end ? end.end : isOpen ? Number.POSITIVE_INFINITY : known.end,
    precision: known.precision,
    endPrecision: (end ?? known).precision,
    isSpan: true,
    isOpen,
    isApproximate: Boolean(start?.isApproximate || end?.isApproximate),
    isUncertain: Boolean(start?.isUncertain || end?.isUncertain || first === "" || last === ""),
  };
}

const knownSingles = new Map<string, Single | null>();

function parseSingle(text: string): Single | null {
  let single = knownSingles.get(text);
  if (single === undefined) {
    single = TIME.test(text) ? parseTime(text) : parseCalendar(text);
    if (knownSingles.size >= MOST_KNOWN) knownSingles.clear();
    knownSingles.set(text, single);
  }
  return single;
}

/**
 * A second, or a minute if there are no seconds, of the day that the text says: a time stands by the clock of
 * its place, so that no offset moves it to another day. 24:00 is the last second of its day.
 */
function parseTime(text: string): Single | null {
  const [, yearText = "", ...rest] = TIME.exec(text) ?? [];
  const [month = 0, day = 0, hour = 0, minute = 0, second = 0] = rest.map((part) =>
    Number(part ?? 0),
  );
  const year = Number(yearText);
  if (yearText === "-0000" || !isDay(year, month, day)) return null;
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute + second > 0)) return null;
  const width = rest[4] === undefined && hour < 24 ? MINUTE : SECOND;
  // A leap second cannot be represented.
  const end =
    hour === 24
      ? DAY
      : hour * 60 * MINUTE + minute * MINUTE + Math.min(second, 59) * SECOND + width;
  const start = utcDay(year, month - 1, day) + end - width;
  return { start, end: start + width, precision: "time", isApproximate: false, isUncertain: false };
}

function parseCalendar(text: string): Single | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, year = "", month, day, qualifier] = match;
  const range = calendarRange(year, month, day);
  if (!range || !Number.isFinite(range.start) || !Number.isFinite(range.end)) return null;
  return {
    ...range,
    isApproximate: qualifier === "~" || qualifier === "%",
    isUncertain: qualifier === "?" || qualifier === "%",
  };
}

type Range = Pick<EventDate, "start" | "end" | "precision">;

function calendarRange(yearText: string, monthText?: string, dayText?: string): Range | null {
  if (yearText.includes("X")) return monthText === undefined ? manyYears(yearText) : null;
  if (yearText === "-0000") return null;
  const year = Number(yearText.replace("Y", ""));
  if (Math.abs(year) > MOST_YEARS) return null;
  const wholeYear: Range = { start: utcDay(year), end: utcDay(year + 1), precision: "year" };
  if (monthText === undefined) return wholeYear;
  if (yearText.startsWith("Y")) return null;
  if (monthText === "XX") return dayText === undefined || dayText === "XX" ? wholeYear : null;
  const month = Number(monthText);
  if (month >= 21 && month <= 24) return dayText === undefined ? season(year, month) : null;
  return withinYear(year, month, dayText);
}

/** Years with unspecified digits: 196X is a decade, 19XX a century. */
function manyYears(text: string): Range {
  const isCentury = text.endsWith("XX");
  const first = Number(text.replaceAll("X", "0"));
  const end = utcDay(first + (isCentury ? 100 : 10));
  return { start: utcDay(first), end, precision: isCentury ? "century" : "decade" };
}

function withinYear(year: number, month: number, dayText: string | undefined): Range | null {
  if (month < 1 || month > 12) return null;
  if (dayText === undefined || dayText === "XX") {
    return { start: utcDay(year, month - 1), end: utcDay(year, month), precision: "month" };
  }
  if (!isDay(year, month, Number(dayText))) return null;
  const start = utcDay(year, month - 1, Number(dayText));
  return { start, end: start + DAY, precision: "day" };
}

/** Meteorological seasons of the northern hemisphere: spring (21) from March, winter (24) from December. */
function season(year: number, code: number): Range {
  const month = 2 + (code - 21) * 3;
  return { start: utcDay(year, month), end: utcDay(year, month + 3), precision: "season" };
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  // Every month has 28 days, and most dates are among them.
  return day <= 28 || day <= (utcDay(year, month) - utcDay(year, month - 1)) / DAY;
}

/** The order of dates by start; of two that start together the longer one comes first. */
export function byDate(a: EventDate, b: EventDate): number {
  return order(a.start, b.start) || order(b.end, a.end);
}

// Subtracting would give NaN for two open ends.
function order(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
