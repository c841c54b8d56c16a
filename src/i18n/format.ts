import type { EventDate, Precision } from "../model/date";
import { DAY, type Ms, utcDay } from "../model/time";

/** Dates and numbers in the reader's language, always in UTC and at their own precision. */
export interface Formats {
  number(value: number, digits?: number): string;
  /** A date as precisely as it is known: "July 1960", "about 1960", "24 February 2022 to today". */
  date(date: EventDate): string;
  /** A date as short as a name in the picture needs it: "1950–53", "Feb 2022–", "4 Feb". */
  short(date: EventDate, unit: "year" | "month" | "day"): string;
  /** A moment as a day: "15 December 2021". */
  day(time: Ms): string;
  /** A stretch of time at a precision that suits its length: "1969 to 1972". */
  range(start: Ms, end: Ms): string;
  /** An axis value: a year, a month's short name, a day of the month, an hour. */
  tick(time: Ms, unit: "year" | "month" | "day" | "hour"): string;
  /** What stands below ticks: a year, a month with its year, or a day. */
  context(time: Ms, unit: "year" | "month" | "day"): string;
  /** An effect or a warmth with its sign: "+2", "−0.4". */
  signed(value: number, digits?: number): string;
  /** The name of a language other than the reader's, by its code. */
  foreign(code: string | undefined): string | undefined;
}

/** Words that a date needs in addition to its digits. */
export interface DateWords {
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
  readonly from: (start: string, end: string) => string;
  readonly since: (start: string) => string;
  readonly until: (end: string) => string;
  readonly decade: (year: string) => string;
  readonly century: (year: string) => string;
  /** For a winter, `years` names both of its years. */
  readonly season: (month: number, year: string, years: string) => string;
}

const UNITS = {
  day: { day: "numeric", month: "long", year: "numeric" },
  month: { month: "long", year: "numeric" },
  year: { year: "numeric" },
  tickMonth: { month: "short" },
  tickDay: { day: "numeric" },
  tickHour: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  shortMonth: { month: "short", year: "numeric" },
  shortDay: { day: "numeric", month: "short" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** How each unit of an axis is worded. */
const TICKS = { year: "year", month: "tickMonth", day: "tickDay", hour: "tickHour" } as const;

/** Units that name a year, which before our era has to say so. */
const WITH_YEAR = { day: true, month: true, year: true, shortMonth: true };
const OUR_ERA = utcDay(1);

/** The length in years of units that are named by their first digits. */
const LENGTHS: Partial<Record<Precision, number>> = { decade: 10, century: 100 };

/** Formats of a language, such as "en-GB"; formatters are made once. */
export function createFormats(locale: string, words: DateWords): Formats {
  const made = new Map<string, Intl.DateTimeFormat>();
  const formatterOf = (time: Ms, unit: keyof typeof UNITS) => {
    const hasEra = time < OUR_ERA && unit in WITH_YEAR;
    const key = `${unit} ${hasEra}`;
    let formatter = made.get(key);
    if (!formatter) {
      const era = hasEra ? ({ era: "short" } as const) : {};
      formatter = new Intl.DateTimeFormat(locale, { ...UNITS[unit], ...era, timeZone: "UTC" });
      made.set(key, formatter);
    }
    return formatter;
  };
  const format = (time: Ms, unit: keyof typeof UNITS) => formatterOf(time, unit).format(time);
  /** Two dates as briefly as the language allows: "9–10 December 2021". */
  const span = (first: Ms, last: Ms, precision: "day" | "month" | "year") =>
    formatterOf(first, precision).formatRange(first, last);
  const numbers = new Intl.NumberFormat(locale);
  const single = (time: Ms, precision: Precision) => {
    const at = beginning(time, precision);
    const year = format(at, "year");
    const length = LENGTHS[precision];
    // A decade or century that is not entirely in our era cannot be named by its digits.
    if (length && at < OUR_ERA)
      return span(at, utcDay(new Date(at).getUTCFullYear() + length) - 1, "year");
    if (precision === "day" || precision === "time") return format(at, "day");
    if (precision === "season")
      return words.season(new Date(at).getUTCMonth(), year, span(at, at + 60 * DAY, "year"));
    if (precision === "decade") return words.decade(year);
    if (precision === "century") return words.century(year);
    return format(at, precision);
  };
  const range = (start: Ms, end: Ms) => {
    const unit = rangeUnit(start, end);
    const [first, last] = [format(start, unit), format(end - 1, unit)];
    return first === last ? first : span(start, end - 1, unit);
  };
  return {
    number: (value, digits) => {
      if (digits === undefined) return numbers.format(value);
      const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
      return value.toLocaleString(locale, options);
    },
    date: (date) => describeDate(date, single, span, words),
    short: (date, unit) => shortDate(date, unit, format, single),
    day: (time) => format(time, "day"),
    range,
    tick: (time, unit) => format(time, TICKS[unit]),
    context: (time, unit) => format(time, unit),
    foreign: (code) => foreignName(code, locale),
    signed: (value, digits = 0) => {
      const text = Math.abs(value).toFixed(digits);
      const isZero = Number(text) === 0;
      return isZero ? text : `${value > 0 ? "+" : "−"}${text}`;
    },
  };
}

function foreignName(code: string | undefined, locale: string): string | undefined {
  const main = (tag: string) => tag.replace(/-.*/, "").toLowerCase();
  if (!code || main(code) === main(locale)) return undefined;
  try {
    return new Intl.DisplayNames(locale, { type: "language" }).of(code) ?? code;
  } catch {
    // Looks like a code, but is none.
    return code;
  }
}

/** A date in the picture, no finer than it is known; of a span of years the first and the last. */
function shortDate(
  { start, end, isOpen, isSpan, precision }: EventDate,
  unit: "year" | "month" | "day",
  format: (time: Ms, unit: keyof typeof UNITS) => string,
  single: (time: Ms, precision: Precision) => string,
): string {
  // Its first year alone would be a date that nobody gave.
  if (precision in LENGTHS && !isSpan) return single(start, precision);
  const time = Number.isFinite(start) ? start : end - 1;
  const isDay = precision === "day" || precision === "time";
  const known = isDay ? unit : precision === "month" && unit !== "year" ? "month" : "year";
  const units = { year: "year", month: "shortMonth", day: "shortDay" } as const;
  // "2022 г." and "2022年" say no more than "2022" does.
  const plain = (year: string) => year.replace(/(\s+г\.|(?<=^\d+)年)$/, "");
  const text = plain(format(time, units[known]));
  if (isOpen) return `${text}–`;
  if (unit !== "year" || !Number.isFinite(end)) return text;
  const last = plain(format(end - 1, "year"));
  return last === text ? text : `${text}–${shortened(text, last)}`;
}

/** The last two digits of a year in the same century as the first: 1950–53. */
function shortened(first: string, last: string): string {
  const isPlain = /^\d{4}$/.test(first) && /^\d{4}$/.test(last);
  return isPlain && first.slice(0, 2) === last.slice(0, 2) ? last.slice(2) : last;
}

/** The finest unit worth saying of a stretch of time: that of whole years or months, else by its length. */
function rangeUnit(start: Ms, end: Ms): "day" | "month" | "year" {
  const length = end - start;
  const ends = [start, end].map((time) => new Date(time).toISOString());
  if (length > 700 * DAY || ends.every((text) => text.endsWith("-01-01T00:00:00.000Z")))
    return "year";
  return length > 62 * DAY || ends.every((text) => text.endsWith("-01T00:00:00.000Z"))
    ? "month"
    : "day";
}

function describeDate(
  date: EventDate,
  single: (time: Ms, precision: Precision) => string,
  span: (first: Ms, last: Ms, precision: "day" | "month" | "year") => string,
  words: DateWords,
): string {
  const hasStart = Number.isFinite(date.start);
  const first = hasStart ? single(date.start, date.precision) : "";
  const last = Number.isFinite(date.end) ? single(date.end - 1, date.endPrecision) : "";
  const isRange = date.isSpan && first !== last;
  const text = !hasStart
    ? words.until(last)
    : date.isOpen
      ? words.since(first)
      : isRange
        ? (between(date, span) ?? words.from(first, last))
        : first;
  const about = date.isApproximate ? words.about(text) : text;
  return date.isUncertain ? words.uncertain(about) : about;
}

/** Both ends together if they have the same precision; null if each has to be named by itself. */
function between(
  { start, end, precision, endPrecision }: EventDate,
  span: (first: Ms, last: Ms, precision: "day" | "month" | "year") => string,
): string | null {
  const isPlain = precision === "day" || precision === "month" || precision === "year";
  return isPlain && precision === endPrecision ? span(start, end - 1, precision) : null;
}

/** The beginning of the season, decade or century that contains a time; for finer dates the time itself. */
function beginning(time: Ms, precision: Precision): Ms {
  const date = new Date(time);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  // A season begins in March, June, September or December: see `parseDate`.
  if (precision === "season") return utcDay(year, month - ((month + 1) % 3));
  const length = LENGTHS[precision];
  return length ? utcDay(Math.floor(year / length) * length) : time;
}
