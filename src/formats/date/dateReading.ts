import type { DateReading } from "../../model/receipt";
import { readDate } from "./readDate";
import { BC, MONTHS } from "./words";

const THREE = /^\s*(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})\b/;

/** How to read the dates of a column, judged by all of them together. */
export function dateReading(texts: readonly string[]): DateReading {
  return {
    ...orderOf(texts),
    numbers: numbersOf(texts),
    ...(haveMonthYears(texts) && { hasMonthYears: true }),
  };
}

const MONTH_AND_NUMBER = /^\s*(\p{L}+)\.?[\s-](\d{1,2})\s*$/u;

/** Whether a text is like `janv 13` or `Jan-13`. */
export function isMonthAndNumber(text: string): boolean {
  return MONTHS.has(MONTH_AND_NUMBER.exec(text)?.[1]?.toLowerCase() ?? "");
}

/** Whether the numbers in `janv 13` are years: they never turn back, as days of several months do, and have two digits. */
export function haveMonthYears(texts: readonly string[]): boolean {
  const numbers = texts.filter(isMonthAndNumber).map((text) => /\d+/.exec(text)?.[0] ?? "");
  const isSorted = (list: readonly string[]) =>
    list.every((number, i) => i === 0 || number >= (list[i - 1] ?? ""));
  return (
    numbers.length > 2 &&
    numbers.every((number) => number.length === 2) &&
    (isSorted(numbers) || isSorted(numbers.toReversed()))
  );
}

function orderOf(texts: readonly string[]): Pick<DateReading, "order" | "isSure"> {
  const dates = texts.flatMap((text) => {
    const match = THREE.exec(text);
    return match ? [{ text, a: Number(match[1]), b: Number(match[3]) }] : [];
  });
  if (dates.length === 0) return { order: null, isSure: true };
  const dayFirst = dates.filter(({ a, b }) => a > 12 && b <= 12).length;
  const monthFirst = dates.filter(({ a, b }) => b > 12 && a <= 12).length;
  if (dayFirst !== monthFirst)
    return { order: dayFirst > monthFirst ? "day" : "month", isSure: true };
  // Most tables are in chronological order.
  const [day, month] = (["day", "month"] as const).map((order) => disorder(dates, order));
  return { order: (day ?? 0) < (month ?? 0) ? "day" : "month", isSure: false };
}

/** How many dates are earlier than the one above. */
function disorder(dates: readonly { readonly text: string }[], order: "day" | "month"): number {
  const starts = dates.map(({ text }) => {
    const found = readDate(text, { order, isSure: true, numbers: "years" });
    return found && typeof found === "object" ? found.edtf : "";
  });
  return starts.filter((start, i) => i > 0 && start < (starts[i - 1] ?? "")).length;
}

/** Whether a text by itself can be read in two ways. */
export function isAmbiguous(text: string): boolean {
  const match = THREE.exec(text);
  return (
    match !== null && Number(match[1]) <= 12 && Number(match[3]) <= 12 && match[1] !== match[3]
  );
}

function numbersOf(texts: readonly string[]): DateReading["numbers"] {
  const filled = texts.filter((text) => text.trim() !== "");
  const numbers = filled
    .map((text) => text.trim())
    .filter((text) => /^-?\d+(?:\.\d+)?$/.test(text));
  if (filled.some(hasEra)) return "early-years";
  if (numbers.length === 0) return "years";
  const share = (holds: (value: number, text: string) => boolean) =>
    numbers.filter((text) => holds(Number(text), text)).length / numbers.length;
  if (share((value, text) => /^\d{5}(?:\.\d+)?$/.test(text) && value < 80_000) > 0.8)
    return "excel-days";
  // Around 1970 they are shorter, but hardly ever as short as a year.
  if (share((value) => Math.abs(value) < 10_000 && value !== 0) > 0.1)
    return areEarly(numbers) ? "early-years" : "years";
  if (share((_, text) => /^-?\d{12,13}$/.test(text) && !isCompact(text)) > 0.6)
    return "milliseconds";
  return share((_, text) => /^-?\d{9,10}(?:\.\d+)?$/.test(text)) > 0.6 ? "seconds" : "years";
}

/** Whether an end of a date is before Christ, or after, which only those say who write of both. */
function hasEra(text: string): boolean {
  if (!/\d/.test(text) || text.length > 60) return false;
  const ends = text.toLowerCase().split(/\s?[–—/]\s?|\s-\s/);
  return ends.some((end) => BC.test(end.trim()) || /^(?:ad|a\.d\.)\s?\d/.test(end.trim()));
}

/** Whether years of two digits stand among others of antiquity. */
function areEarly(numbers: readonly string[]): boolean {
  return (
    numbers.some((text) => /^\d{1,2}$/.test(text)) &&
    numbers.some((text) => /^(?:-\d+|[1-9]\d\d)$/.test(text))
  );
}

/** `194910011230`: a day and a time without separators. */
function isCompact(text: string): boolean {
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text);
  const [, year = 0, month = 0, day = 0, hour = 0, minute = 0] = (match ?? []).map(Number);
  return (
    year >= 1000 &&
    year < 2200 &&
    month >= 1 &&
    month <= 12 &&
    day <= 31 &&
    hour < 24 &&
    minute < 60
  );
}
