import { parseDate } from "../../model/date";
import type { DateReading } from "../../model/receipt";
import { DAY } from "../../model/time";
import { type Found, fromShort, two, write } from "./write";

const NUMBERS = /^(\d{1,4})([./\- ])\s?(\d{1,2})\2\s?(\d{1,4})$/;
/** The day from which spreadsheets count, one early because they treat 1900 as a leap year. */
const EXCEL_START = Date.UTC(1899, 11, 30);

/** A date of digits only, in lower case; null if it is none. `time` stands behind it. */
export function readNumeric(
  text: string,
  time: string | undefined,
  reading: DateReading,
): Found | null {
  const short = /^['’](\d\d)$/.exec(text)?.[1];
  if (short) return asShort(write(fromShort(Number(short))));
  if (/^\d{1,2}\.\d{4}$/.test(text) && reading.numbers !== "excel-days") return fromTwo(text);
  if (/^[+-]?\d+(?:\.\d+)?$/.test(text)) return readNumber(text, time, reading);
  const iso = /^([+-]?\d{1,6})-(\d\d?)(?:-(\d\d?))?$/.exec(text);
  if (iso && (iso[1]?.replace(/[+-]/, "").length ?? 0) >= 3) return fromIso(text, iso, time);
  const grouped = /^(\d{1,3}(?:,\d{3})+)$/.exec(text);
  if (grouped) return write(Number(text.replaceAll(",", "")));
  const match = NUMBERS.exec(text);
  if (match) return fromThree(match, time, reading);
  return fromTwo(text);
}

function fromIso(text: string, [, year = "", month = "", day]: RegExpExecArray, time?: string) {
  const edtf = text.replace(/^\+/, "");
  if (time === undefined && parseDate(edtf) && !/-2[1-4]$/.test(edtf)) return { edtf };
  // From one year to another: 1939-45.
  if (day === undefined && Number(month) > 12) return null;
  return write(Number(year), Number(month), day === undefined ? undefined : Number(day), time);
}

/** A number alone. */
function readNumber(
  text: string,
  time: string | undefined,
  { numbers }: DateReading,
): Found | null {
  const value = Number(text);
  const digits = text.replace(/^[+-]|\..*$/g, "");
  const compact = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?$/.exec(text);
  const isMoment = numbers === "seconds" || numbers === "milliseconds";
  if (compact && !isMoment) {
    const [year = 0, month = 0, day = 0] = compact.slice(1, 4).map(Number);
    const clock = compact[4] && `${compact[4]}:${compact[5]}${compact[6] ? `:${compact[6]}` : ""}`;
    return write(year, month, day, clock ?? time);
  }
  if (numbers === "excel-days" && isExcelDay(text, value))
    return fromMs(EXCEL_START + Math.round(value * 86_400) * 1000);
  if (numbers === "seconds") return fromMs(value * 1000);
  if (numbers === "milliseconds") return fromMs(value);
  if (digits.length <= 2 && numbers === "years" && !text.startsWith("-"))
    return digits.length === 2 ? asShort(write(fromShort(value))) : null;
  return /\.0*[1-9]/.test(text) ? write(Math.floor(value)) : write(Math.trunc(value));
}

/** A number like a year is one, even among days. */
function isExcelDay(text: string, value: number): boolean {
  return value >= 1000 && value < 2_958_466 && !/^(?:1[4-9]|20)\d\d$/.test(text);
}

function fromMs(ms: number): Found {
  const date = new Date(ms);
  if (!Number.isFinite(date.getTime())) return "impossible";
  const isDay = date.getTime() % DAY === 0;
  const seconds = date.getUTCSeconds() > 0 ? `:${two(date.getUTCSeconds())}` : "";
  const time = isDay
    ? undefined
    : `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}${seconds}`;
  return write(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), time);
}

/** The three numbers of a date; the whole column decides which of them is the day. */
function fromThree(match: RegExpExecArray, time: string | undefined, reading: DateReading): Found {
  const [, first = "", separator, second = "", third = ""] = match;
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (first.length >= 3) return write(a, b, c, time);
  const isShort = third.length <= 2;
  const year = isShort ? fromShort(c) : c;
  const isDayFirst = separator === "." || separator === " " ? b <= 12 : dayFirst(a, b, reading);
  const found = isDayFirst ? write(year, b, a, time) : write(year, a, b, time);
  return isShort ? asShort(found) : found;
}

function dayFirst(a: number, b: number, { order }: DateReading): boolean {
  if (a > 12 && b <= 12) return true;
  return b > 12 && a <= 12 ? false : order === "day";
}

/** Month and year: 10/1949, 10.1949, 1949/10. */
function fromTwo(text: string): Found | null {
  const match = /^(\d{1,2})[./](-?\d{4})$/.exec(text);
  if (match) return write(Number(match[2]), Number(match[1]));
  const turned = /^(\d{4})[./ ](\d{1,2})$/.exec(text);
  return turned && Number(turned[2]) <= 12 ? write(Number(turned[1]), Number(turned[2])) : null;
}

export function asShort(found: Found): Found {
  return found === "impossible" ? found : { ...found, isShort: true };
}
