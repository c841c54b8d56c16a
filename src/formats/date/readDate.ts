import { parseDate } from "../../model/date";
import type { DateReading } from "../../model/receipt";
import { readNamed } from "./named";
import { readNumeric } from "./numeric";
import { readSpan } from "./span";
import { readAgo, readStretch } from "./stretch";
import {
  ABOUT,
  AD,
  AFTER,
  AFTER_ABOUT,
  BC,
  BEFORE,
  MAYBE,
  ONGOING,
  THIRDS,
  WEEKDAY,
} from "./words";
import { type Found, write } from "./write";

/** What a text is: a date in EDTF, an open end, an impossible date, or not a date. */
export type ReadDate =
  | { readonly edtf: string; readonly isShort?: boolean }
  | "ongoing"
  | "impossible"
  | null;

export const AS_YEARS: DateReading = { order: null, isSure: true, numbers: "years" };

/**
 * Reads a date as people write it, as EDTF no finer than it is given: ISO 8601, EDTF, numbers, names of months and
 * seasons, quarters, decades, centuries, years before Christ, ranges; in seven languages. An impossible day is never
 * taken for another one. `reading` says how to read the dates of the column.
 */
export function readDate(text: string, reading: DateReading = AS_YEARS): ReadDate {
  if (text.length > 200) return null;
  const tidied = tidy(text);
  const plain = reading.hasMonthYears ? tidied.replace(MONTH_YEAR, "$1 '$2") : tidied;
  if (plain === "") return null;
  if (ONGOING.test(plain)) return "ongoing";
  const dotNet = /^\/?date\((-?\d+)(?:[+-]\d{4})?\)\/?$/.exec(plain)?.[1];
  if (dotNet) return readNumeric(dotNet, undefined, { ...reading, numbers: "milliseconds" });
  const asWritten = text.trim().replaceAll("−", "-");
  // A year alone may be the number of something else.
  if (!/^[+-]?\d+$/.test(asWritten) && parseDate(asWritten))
    return { edtf: withoutMidnight(asWritten) };
  if (/^\d{4}[–—]\d{1,2}$/.test(plain))
    return readSpan(plain, (part) => readQualified(part, reading));
  const found = readQualified(plain, reading);
  return found ?? readSpan(plain, (part) => readQualified(part, reading));
}

/** `janv 13`, `Jan-13`. */
const MONTH_YEAR = /^(\p{L}+\.?)[ -](\d\d)$/u;

/** In lower case, without markup, brackets, quotes and the like around it. */
function tidy(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/<\/?[a-z][^<>]*>/g, "")
    .replace(/[\s\u00ad\u200b-\u200f\ufeff]+/g, " ")
    .replaceAll("−", "-")
    .replace(/^the (?=\d)/, "")
    .replace(/^[\s"“”«»([{,;]+|[\s"“”«»)\]},;]+$/g, "")
    .trim();
}

function withoutMidnight(edtf: string): string {
  return edtf.replace(/T00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?(?=\/|$)/g, "");
}

/** A date that may be approximate, uncertain, or before or after another. */
function readQualified(text: string, reading: DateReading): Found | null {
  return (
    readEra(text, reading, null) ??
    readMarked(text, reading) ??
    readThird(text, reading) ??
    readBounded(text, reading) ??
    withoutParentheses(text, reading)
  );
}

function readMarked(text: string, reading: DateReading): Found | null {
  const isAbout = ABOUT.test(text) || AFTER_ABOUT.test(text);
  const rest = text
    .replace(ABOUT, "")
    .replace(AFTER_ABOUT, "")
    .replace(MAYBE, "")
    .replace(/\s?\(?\?\)?$/, "")
    .trim();
  return rest === text ? null : marked(readQualified(rest, reading), isAbout ? "~" : "?");
}

/** The early, middle or late part of a decade or century. */
function readThird(text: string, reading: DateReading): Found | null {
  const third = THIRDS.find(([pattern]) => pattern.test(text));
  return third ? readEra(text.replace(third[0], "").trim(), reading, third[1]) : null;
}

/** "Before" and "after" give a range with one known end. */
function readBounded(text: string, reading: DateReading): Found | null {
  const isBefore = BEFORE.test(text);
  if (!isBefore && !AFTER.test(text)) return null;
  const found = readEra(text.replace(isBefore ? BEFORE : AFTER, "").trim(), reading, null);
  if (!found || found === "impossible") return found;
  const edtf = isBefore ? `/${found.edtf}` : `${found.edtf}/`;
  return parseDate(edtf) ? { ...found, edtf } : marked(found, "~");
}

function withoutParentheses(text: string, reading: DateReading): Found | null {
  const rest = text.replace(/\s?\([^()]*\)\s?/, " ").trim();
  return rest === text || rest === "" ? null : readQualified(rest, reading);
}

/** Each end with a mark, unless it has one or can have none. */
function marked(found: Found | null, mark: "~" | "?"): Found | null {
  if (!found || found === "impossible") return found;
  const edtf = found.edtf
    .split("/")
    .map((end) => (end !== "" && parseDate(end + mark) ? end + mark : end))
    .join("/");
  return { ...found, edtf };
}

/** A date before or after Christ. */
function readEra(text: string, reading: DateReading, third: 0 | 1 | 2 | null): Found | null {
  if (BC.test(text)) {
    const rest = text.replace(BC, "").trim();
    const year = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\s?年)?$/.exec(rest)?.[1]?.replaceAll(",", "");
    if (year !== undefined)
      return third === null ? write(1 - Number(year)) : marked(write(1 - Number(year)), "~");
    return readStretch(rest, true, third) ?? readNamed(rest, undefined, true);
  }
  const after = text.replace(AD, "").trim();
  if (after !== text && /^\d{1,4}$/.test(after)) return write(Number(after));
  return readSingle(after, reading, third);
}

function readSingle(text: string, reading: DateReading, third: 0 | 1 | 2 | null): Found | null {
  const { date, time } = splitTime(text.replace(WEEKDAY, ""));
  if (time === "impossible") return "impossible";
  const found =
    readNumeric(
      date.replace(/(\d)\s?(?:г(?:ода?|\.)?|гг\.?|年)$/, "$1").replace(/(\d)[.]$/, "$1"),
      time,
      reading,
    ) ??
    readStretch(date, false, third) ??
    readAgo(date) ??
    readNamed(date, time, false);
  return third !== null && found && found !== "impossible" && !/[X/]/.test(found.edtf)
    ? marked(found, "~")
    : found;
}

const TIME =
  /[\st,]+(?:at |um |в |à )?(\d{1,2})(?:[:.h](\d\d)(?:[:.](\d\d)(?:[.,]\d+)?)?)\s?([ap]\.?m\.?)?\s?(?:z|utc|gmt|uhr|[a-z]{2,4}t)?\s?(?:(?:gmt|utc)?[+-]\d\d:?\d\d)?(?:\s?\([^)]*\)?)?$/;
const HOUR = /[\s,]+(?:at )?(\d{1,2})\s?([ap]\.?m\.?)$/;

/** The date and the time of its day, `10:30` or `10:30:05`, whatever its zone. */
function splitTime(text: string): { date: string; time: string | undefined } {
  // Browsers may write the year after the time.
  const moved = text.replace(
    /^([\p{L}]{3,4}\.? [\p{L}]{3,4}\.? \d{1,2}) (\d\d:\d\d:\d\d)(?: [a-z]{3,4})? (\d{4})$/u,
    "$1 $3 $2",
  );
  const match = TIME.exec(moved) ?? HOUR.exec(moved);
  if (!match || match.index === 0) return { date: text, time: undefined };
  const isHour = match.length === 3;
  const [minute, second, half] = isHour
    ? ["00", undefined, match[2]]
    : [match[2], match[3], match[4]];
  let hour = Number(match[1]);
  if (half) {
    if (hour > 12) return { date: "", time: "impossible" };
    hour = (hour % 12) + (half.startsWith("p") ? 12 : 0);
  }
  if (hour > 24 || Number(minute) > 59 || Number(second ?? 0) > 60)
    return { date: "", time: "impossible" };
  const seconds = second && second !== "00" ? `:${second}` : "";
  return {
    date: moved.slice(0, match.index).replace(/,$/, ""),
    time: `${String(hour).padStart(2, "0")}:${minute}${seconds}`,
  };
}
