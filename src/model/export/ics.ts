import type { Dataset, TimelineEvent } from "../dataset";
import { type EventDate, parseDate } from "../date";
import { lastDay, writeDay } from "../day";
import { DAY, type Ms } from "../time";

/** The words of a calendar, in addition to the data. */
export interface CalendarWords {
  readonly disputed: string;
  readonly sources: string;
  /** The text for a date that whole days cannot express: only a month, approximate, still going on. */
  date(date: EventDate): string;
}

export interface Calendar {
  /** The scope of ids: together they identify an event in all calendars, and must not change. */
  readonly scope: string;
  readonly words: CalendarWords;
  /** The absolute address of an event; "" if it has none. */
  address(event: TimelineEvent): string;
}

/**
 * Events as a calendar (iCalendar, RFC 5545). `events` are some of the dataset's.
 * An event takes as many whole days as its date: a month for `1960-07`. One that still goes on is placed on its
 * first day, one that began at an unknown time on its last. The exact date is in `X-EDTF`, and in words in the
 * description if days cannot express it. An event that does not fit (`fitsCalendar`) is left out.
 */
export function toCalendar(
  dataset: Dataset,
  calendar: Calendar,
  events: readonly TimelineEvent[] = dataset.events,
): string {
  const { head, entryOf, foot } = partsOf(dataset, calendar);
  return head + events.map(entryOf).join("") + foot;
}

/** A calendar of some of the events. */
export interface CalendarFile {
  readonly text: string;
  readonly events: readonly TimelineEvent[];
}

/** Google Calendar imports no file of 1 MB or more; bytes. */
export const IMPORT_LIMIT = 1_000_000;

/**
 * The events, which are sorted by time, as the fewest calendars of less than `limit` bytes each, about equally
 * large. An event that has no room in any gets one of its own, one that does not fit (`fitsCalendar`) is in none.
 */
export function splitCalendar(
  dataset: Dataset,
  calendar: Calendar,
  events: readonly TimelineEvent[] = dataset.events,
  limit: number = IMPORT_LIMIT,
): CalendarFile[] {
  const { head, entryOf, foot } = partsOf(dataset, calendar);
  const room = limit - bytesOf(head + foot);
  const written = events.filter(fitsCalendar);
  const entries = written.map(entryOf);
  const sizes = entries.map(bytesOf);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const share = total / Math.max(1, Math.ceil(total / room));
  const starts = [0];
  let [size, before] = [0, 0];
  sizes.forEach((next, i) => {
    if (size > 0 && (size + next >= room || before >= share * starts.length)) {
      starts.push(i);
      size = 0;
    }
    size += next;
    before += next;
  });
  return starts.map((start, i) => ({
    text: head + entries.slice(start, starts[i + 1]).join("") + foot,
    events: written.slice(start, starts[i + 1]),
  }));
}

const encoder = new TextEncoder();

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

/** What stands before the events in a calendar, an event in it, and what stands behind them. */
function partsOf(dataset: Dataset, calendar: Calendar) {
  const { title = "Timeline", description, updated } = dataset.about;
  const names = new Map(dataset.topics.map(({ id, name }) => [id, name]));
  const topics = ({ topics = [] }: TimelineEvent) => topics.map((id) => names.get(id) ?? id);
  const stamp = stampOf(updated);
  return {
    head: write([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      `PRODID:-//The Strategic Triangle//${escapeText(calendar.scope)}//EN`,
      "CALSCALE:GREGORIAN",
      `NAME:${escapeText(title)}`,
      `X-WR-CALNAME:${escapeText(title)}`,
      ...property("X-WR-CALDESC", description),
    ]),
    entryOf: (event: TimelineEvent) => write(entry(event, topics(event), stamp, calendar)),
    foot: write(["END:VCALENDAR"]),
  };
}

function write(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

function entry(event: TimelineEvent, topics: string[], stamp: string, calendar: Calendar) {
  const days = daysOf(event.date);
  if (!days) return [];
  const { place } = event;
  const hasPoint = place?.lat !== undefined && place.lon !== undefined;
  return [
    "BEGIN:VEVENT",
    `UID:${escapeText(`${event.id}@${calendar.scope}`)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basicDay(days[0])}`,
    // The last day has no day after it that could be written. Without an end, an event takes one day.
    ...(days[1] > LAST_DAY ? [] : [`DTEND;VALUE=DATE:${basicDay(days[1])}`]),
    `SUMMARY:${escapeText(event.title)}`,
    ...property("DESCRIPTION", describe(event, calendar.words)),
    ...property("LOCATION", place?.name),
    ...(hasPoint ? [`GEO:${place.lat};${place.lon}`] : []),
    ...(topics.length > 0 ? [`CATEGORIES:${topics.map(escapeText).join(",")}`] : []),
    ...addressLine(calendar.address(event)),
    `X-EDTF:${escapeText(event.edtf)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function addressLine(address: string): string[] {
  return address ? [`URL:${address.replace(/\p{Cc}/gu, "")}`] : [];
}

function property(name: string, text: string | undefined): string[] {
  return text ? [`${name}:${escapeText(text)}`] : [];
}

function describe(event: TimelineEvent, words: CalendarWords): string {
  const { summary, disputed, sources = [] } = event;
  const named = sources.map(({ title, publisher, url }) =>
    [title, publisher, url].filter(Boolean).join(", "),
  );
  return [
    isWholeDays(event.date) ? "" : words.date(event.date),
    summary,
    disputed && `${words.disputed}: ${disputed}`,
    named.length > 0 && [`${words.sources}:`, ...named].join("\n"),
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** Whether a date is fully described by its first and last day. */
function isWholeDays(date: EventDate): boolean {
  const { precision, endPrecision, isApproximate, isUncertain } = date;
  const isBounded = Number.isFinite(date.start) && Number.isFinite(date.end);
  const isFine = [precision, endPrecision].every((p) => p === "day" || p === "time");
  return isBounded && isFine && !isApproximate && !isUncertain;
}

/** Whether a calendar can write the date of an event: it has only the years 1 to 9999. */
export function fitsCalendar({ date }: TimelineEvent): boolean {
  return daysOf(date) !== null;
}

const FIRST_DAY = Date.parse("0001-01-01");
const LAST_DAY = Date.parse("9999-12-31");

/** The first day and the day after the last, as far as a calendar can express them. */
function daysOf({ start, end }: EventDate): [first: Ms, next: Ms] | null {
  const last = lastDay(end);
  const first = Number.isFinite(start) ? Math.floor(start / DAY) * DAY : last;
  if (!(first >= FIRST_DAY && first <= LAST_DAY)) return null;
  const next = Number.isFinite(end) && Number.isFinite(start) ? last + DAY : first + DAY;
  return [first, Math.min(next, Math.max(LAST_DAY, first + DAY))];
}

function basicDay(time: Ms): string {
  return writeDay(time).replaceAll("-", "");
}

/** When the data were last changed, so that the same data give the same file. */
function stampOf(updated: string | undefined): string {
  const date = updated ? parseDate(updated) : null;
  const days = date && daysOf(date);
  return `${basicDay(days?.[0] ?? 0)}T000000Z`;
}

function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n?|\n/g, "\\n")
    .replace(/\p{Cc}/gu, " ")
    .replace(/\p{Cs}/gu, "\ufffd");
}

const MOST_OCTETS = 75;

/** Folds a line into lines of at most 75 octets, cut between characters. */
function fold(line: string): string {
  let [folded, octets] = ["", 0];
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > MOST_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function octetsOf(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}
