import { readDate } from "../date/readDate";
import { MONTHS, SEASONS } from "../date/words";

/** Separators between a date and its text. */
const AFTER_DATE = /\s*(?::|\s[-–—]{1,2}|[–—]|\||\s=|\s→)\s+|\s*\|\s*|:$/g;
/** Signs of emphasis. */
const MARKS = /(?<![\p{L}\d])[*_]+|[*_]+(?![\p{L}\d])|`/gu;
const LONGEST_DATE = 60;
/** The most words of a date that no sign parts from its text. */
const MOST_WORDS = 6;

/** A date and what follows it, "" if nothing does. */
export interface Dated {
  readonly start: string;
  readonly title: string;
}

/** A date and what follows it, or stands before it: `One (1949)`; null if a text has none there. */
export function splitDate(text: string): Dated | null {
  const bare = text
    .replace(MARKS, "")
    .replace(/^\[([^\]]{1,40})\](?!\()/, "$1")
    .trim();
  // A line of a table with blank cells is none.
  if (isDate(bare) && !/[,;"|\t]$/.test(bare)) return { start: bare, title: "" };
  for (const { 0: between, index } of bare.matchAll(AFTER_DATE)) {
    if (index > LONGEST_DATE) break;
    const start = bare.slice(0, index).trim();
    if (isDate(start)) return { start, title: bare.slice(index + between.length).trim() };
  }
  const [, title = "", last = ""] = /^(.{2,200}?)\s*\(([^()]{3,60})\)\.?$/.exec(bare) ?? [];
  return title !== "" && isDate(last) ? { start: last, title } : null;
}

/** The date at the beginning of a text that nothing parts from what follows: `1 Oct 1949 One`; null if there is none. */
export function splitBareDate(text: string): Dated | null {
  const words = text.replace(MARKS, "").split(" ", MOST_WORDS + 1);
  if (!words.slice(0, MOST_WORDS).some((word) => /\d/.test(word)) || text.includes("\t"))
    return null;
  for (let n = Math.min(MOST_WORDS, words.length - 1); n > 0; n--) {
    const start = words.slice(0, n).join(" ");
    const next = words[n] ?? "";
    // A year with a season may be in a name: the 2014 Winter Olympics.
    const word = /^\d{4} (\p{L}+)$/u.exec(start)?.[1]?.toLowerCase() ?? "";
    if (SEASONS.has(word) || MONTHS.has(word) || !/^["“«'(]?[\p{L}\d]/u.test(next)) continue;
    // A number of other length may be of something else.
    const isNumber =
      /^[\d,.]+$/.test(start) && !/^\d{4}\b/.test(start) && !/^\d\d?[./]/.test(start);
    if (isNumber || /[,;]$/.test(start) || !isDate(start)) continue;
    return {
      start,
      title: text.replace(MARKS, "").slice(start.length).trim(),
    };
  }
  return null;
}

/** A day or month that takes what it leaves out from a date above, and what follows it: `1 October: One` below 1949. */
export function splitWithin(text: string, above: string): Dated | null {
  const bare = text.replace(MARKS, "").trim();
  for (const { 0: between, index } of bare.matchAll(AFTER_DATE)) {
    const part = bare.slice(0, index).trim();
    const isPart = /\p{L}/u.test(above) ? /^\d{1,2}\b/.test(part) : /\p{L}{3}/u.test(part);
    if (index > LONGEST_DATE || !isPart) break;
    const start = `${part} ${above}`;
    if (!/\d{4}/.test(part) && isDate(start))
      return { start, title: bare.slice(index + between.length).trim() };
  }
  return null;
}

function isDate(text: string): boolean {
  if (text.length > LONGEST_DATE || !/\d/.test(text)) return false;
  const found = readDate(text);
  // A number of other length may be of anything.
  const isNumber = /^[\d,. ]+$/.test(text) && /^\d{1,2}$|\d,\d{3}|^\d{5,7}$|^\d{9,}$/.test(text);
  return found !== null && found !== "ongoing" && !isNumber;
}
