import { type EventDate, parseDate } from "../../model/date";
import { DAY, type Domain, type Ms, utcDay } from "../../model/time";

/** `1969..1972` with inclusive ends; an open end is null. `latest` stays the end of the data when they grow. */
export interface TimeRange {
  readonly from: string | null;
  readonly to: string | null | "latest";
}

/** A day, month or year, or a year beyond four digits as in EDTF. */
const END = /^(-?\d{4}(-\d\d(-\d\d)?)?|Y-?\d{5,6})$/;

/** Reads `1969..1972`, with open ends `1969..`, `..1972`, `1969..latest`; null for anything else. */
export function readTimeRange(text: string): TimeRange | null {
  const [from, to, ...rest] = text.split("..");
  if (from === undefined || to === undefined || rest.length > 0) return null;
  const start = readEnd(from);
  const end = to === "latest" ? "latest" : readEnd(to);
  if (start === undefined || end === undefined || (start === null && end === null)) return null;
  if (start !== null && end !== null && end !== "latest") {
    if ((parseDate(end)?.end ?? 0) <= (parseDate(start)?.start ?? 0)) return null;
  }
  return { from: start, to: end };
}

/** A date, null for an open end, undefined for anything else. */
function readEnd(text: string): string | null | undefined {
  if (text === "") return null;
  return END.test(text) && parseDate(text) ? text : undefined;
}

/** Writes a range of dates in the form that is read. */
export function writeTimeRange({ from, to }: TimeRange): string {
  return `${from ?? ""}..${to ?? ""}`;
}

/** The domain of a range of dates: from the start of the first to the end of the last. */
export function toDomain(time: TimeRange | null, extent: Domain): Domain {
  const start = time?.from ? parseDate(time.from)?.start : undefined;
  const end = time?.to && time.to !== "latest" ? parseDate(time.to)?.end : undefined;
  const [from, to] = [start ?? extent[0], end ?? extent[1]];
  return from < to ? [from, to] : extent;
}

/** Whether a range of dates overlaps the time from the first event to the last; ongoing events end today. */
export function isInTime(time: TimeRange | null, { events, counted }: InTime): boolean {
  const [start, end] = toDomain(time, [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
  if (counted) return counted.extent[1] > start && counted.extent[0] < end;
  return events.some(({ date }) => date.end > start) && events.some(({ date }) => date.start < end);
}

/** What tells of a dataset when its events were. */
interface InTime {
  readonly events: readonly { readonly date: Pick<EventDate, "start" | "end"> }[];
  readonly counted?: { readonly extent: Domain };
}

/** How far short of the extent a domain may fall by the rounding of a gesture; ms. */
const SLACK: Ms = 1000;

/** The range of dates of a domain, in whole days and as short as possible; null for the whole extent. */
export function toTimeRange([start, end]: Domain, extent: Domain): TimeRange | null {
  const isFirst = start <= extent[0] + SLACK;
  const isLast = end >= extent[1] - SLACK;
  if (isFirst && isLast) return null;
  const from = toWritten(Math.round(start / DAY) * DAY, Math.floor);
  const to = toWritten(Math.max(from + DAY, Math.round(end / DAY) * DAY), Math.ceil);
  return {
    from: isFirst ? null : isoDate(from, unitOf(from)),
    to: isLast ? "latest" : isoDate(to - DAY, unitOf(to)),
  };
}

/** The years that EDTF writes with four digits; of others it knows no months and days. */
const [FIRST, LAST] = [utcDay(-9999), utcDay(10_000)];

/** A time that can be written: the beginning of a year where only years can. */
function toWritten(time: Ms, round: (years: number) => number): Ms {
  if (time >= FIRST && time <= LAST) return time;
  const year = new Date(time).getUTCFullYear();
  const start = utcDay(year);
  return utcDay(year + round((time - start) / (utcDay(year + 1) - start)));
}

type Unit = "year" | "month" | "day";

/** The widest unit that begins at a time. */
function unitOf(time: Ms): Unit {
  const date = new Date(time);
  if (date.getUTCDate() !== 1) return "day";
  return date.getUTCMonth() === 0 ? "year" : "month";
}

function isoDate(time: Ms, unit: Unit): string {
  const year = new Date(time).getUTCFullYear();
  if (Math.abs(year) > 9999) return `Y${year}`;
  // A year before our era has six digits here, and four in EDTF.
  const [text = ""] = new Date(time).toISOString().replace(/^-00/, "-").split("T");
  return unit === "year" ? text.slice(0, -6) : unit === "month" ? text.slice(0, -3) : text;
}
