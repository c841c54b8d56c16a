import ical from "ical.js";
import { type Note, type NoteCode, note } from "../../model/receipt";
import { DAY, type Ms } from "../../model/time";
import type { Reading, Row } from "../row";
import { type Block, readBlocks } from "./blocks";
import { calendarDates, isReal, localTime } from "./calendarDate";
import { readComponent, textOf } from "./component";
import { canRepeat, lastOfEndless } from "./recurrence";

/** Most times that one event is repeated: with an end of its own, and without one. */
export const MOST_REPEATS = 1000;
export const MOST_ENDLESS_REPEATS = 100;

interface Entry {
  readonly block: Block;
  readonly event: ical.Event;
}

/**
 * Reads a calendar (iCalendar, RFC 5545), each event on its own. One that repeats without end is repeated until a year
 * after its last other date, or after today. Never throws.
 */
export function readCalendar(text: string, today: Ms = Date.now()): Reading {
  const { head, blocks } = readBlocks(text);
  const notes: Note[] = [];
  const items = blocks.filter(({ name }) => ITEMS.has(name));
  const entries = items.flatMap((block) => readEntry(block, notes));
  const item = items.at(-1);
  if (item && !item.isWhole) notes.push(note("cut-short", `line ${item.line}`));
  const masters = new Map<string, Entry>();
  for (const entry of entries)
    if (!entry.event.isRecurrenceException() && entry.event.uid && !masters.has(entry.event.uid))
      masters.set(entry.event.uid, entry);
  const single = entries.filter((entry) => !joinException(entry, masters, notes));
  const last = lastOfEndless(
    entries.map(({ event }) => event),
    today,
  );
  const rows = single.flatMap((entry) => readOccurrences(entry, last, notes));
  const noted = new Set(
    [...rows, ...notes.filter(({ outcome }) => outcome === "refused")].map(({ at }) => at),
  );
  return {
    // For example one that moves a repeat that comes after the last one shown.
    others: items.map(({ line }) => `line ${line}`).filter((at) => !noted.has(at)),
    title: headText(head, /^(?:X-WR-CALNAME|NAME)\b/i),
    description: headText(head, /^X-WR-CALDESC\b/i),
    rows,
    notes,
    found: items.length,
  };
}

function headText(head: readonly string[], name: RegExp): string | undefined {
  const line = head.find((line) => name.test(line));
  return line
    ?.slice(line.indexOf(":") + 1)
    .replace(/\\([\\;,])/g, "$1")
    .replace(/\\n/gi, " ");
}

const ITEMS = new Set(["VEVENT", "VJOURNAL", "VTODO", "VFREEBUSY"]);

/** The parts of a calendar that are left out, with the note for each. */
const LEFT_OUT = { VFREEBUSY: "free-busy", VTODO: "task" } as const;

function readEntry(block: Block, notes: Note[]): Entry[] {
  const { name, line, lines } = block;
  const place = `line ${line}`;
  const refuse = (code: NoteCode, value: string) => {
    notes.push(note(code, place, { value }));
    return [];
  };
  if (name === "VFREEBUSY" || name === "VTODO")
    return refuse(LEFT_OUT[name], textOf(lines, "SUMMARY"));
  const component = readComponent(lines);
  const summary = textOf(lines, "SUMMARY");
  const start = component?.getFirstPropertyValue("dtstart");
  const value = textOf(lines, "DTSTART");
  if (!component || !isTime(start) || !isReal(value)) {
    const code = isTime(start) ? "impossible-date" : "bad-date";
    return refuse(value === "" ? "no-date" : code, value === "" ? summary : value);
  }
  if (isCancelled(component) && !component.hasProperty("recurrence-id"))
    return refuse("cancelled", summary);
  const end = textOf(lines, "DTEND");
  if (end !== "" && !(isTime(component.getFirstPropertyValue("dtend")) && isReal(end))) {
    component.removeAllProperties("dtend");
    notes.push(note("bad-end", place, { value: end }));
  }
  return [{ block, event: new ical.Event(component) }];
}

function isTime(value: unknown): value is ical.Time {
  return value instanceof ical.Time && value.year > 0;
}

/** Whether an event only changes one repeat of another, to which it is then passed. */
function joinException(
  { event, block }: Entry,
  masters: ReadonlyMap<string, Entry>,
  notes: Note[],
): boolean {
  const master = event.isRecurrenceException() ? masters.get(event.uid) : undefined;
  if (!master?.event.isRecurring()) return false;
  try {
    master.event.relateException(event);
    if (isCancelled(event.component))
      notes.push(note("cancelled", `line ${block.line}`, { value: event.summary ?? "" }));
    lineOf.set(event, block.line);
    return true;
  } catch {
    return false;
  }
}

const lineOf = new WeakMap<ical.Event, number>();

function readOccurrences({ block, event }: Entry, last: Ms, notes: Note[]): Row[] {
  const place = `line ${block.line}`;
  const first = () => readEvent(event, event.startDate, place);
  if (!event.isRecurring()) return [first()];
  const rules = event.component.getAllProperties("rrule").map((rule) => rule.getFirstValue());
  const isGood = rules.every((rule) => rule instanceof ical.Recur && canRepeat(rule));
  const isEndless = rules.some((rule) => rule instanceof ical.Recur && !rule.isFinite());
  const limit = isEndless
    ? { most: MOST_ENDLESS_REPEATS, last }
    : { most: MOST_REPEATS, last: Number.POSITIVE_INFINITY };
  const rows = isGood ? repeats(event, place, limit) : null;
  if (rows?.isWhole) return rows.rows;
  const shown = rows && rows.rows.length > 0 ? rows.rows : [first()];
  const value = event.summary ?? "";
  notes.push(note("repeats", place, { value, instead: String(shown.length) }));
  return shown;
}

/** How many repeats are read, and the last moment at which one may begin. */
interface Limit {
  readonly most: number;
  readonly last: Ms;
}

/** The repeats of an event, and whether the list is complete; null if its rule cannot be expanded. */
function repeats(event: ical.Event, place: string, { most, last }: Limit) {
  // The library drops the first of the dates that are listed one by one.
  const isListed = !event.component.hasProperty("rrule");
  const rows = isListed ? [readEvent(event, event.startDate, place)] : [];
  try {
    const iterator = event.iterator();
    for (let next = iterator.next(); next; next = iterator.next()) {
      if (rows.length === most) return { rows, isWhole: false };
      const { item, startDate } = event.getOccurrenceDetails(next);
      if (localTime(next) > last) return { rows, isWhole: false };
      const isFirst = isListed && startDate.compare(event.startDate) === 0;
      if (!isFirst && !isCancelled(item.component)) rows.push(readEvent(item, startDate, place));
    }
    return { rows, isWhole: true };
  } catch {
    return null;
  }
}

function isCancelled(component: ical.Component): boolean {
  const status = component.getFirstPropertyValue("status");
  return String(status ?? "").toUpperCase() === "CANCELLED";
}

/** The longest duration that is accepted; ms. */
const LONGEST = 1000 * 366 * DAY;

/** How long an event lasts, null if it does not say so. */
function durationOf({ component }: ical.Event): Ms | null {
  const start = component.getFirstPropertyValue("dtstart");
  const end = component.getFirstPropertyValue("dtend");
  const duration = component.getFirstPropertyValue("duration");
  if (isTime(start) && isTime(end)) return localTime(end) - localTime(start);
  const length = duration instanceof ical.Duration ? duration.toSeconds() * 1000 : Number.NaN;
  return length >= 0 && length <= LONGEST ? length : null;
}

function readEvent(event: ical.Event, start: ical.Time, place: string): Row {
  const { component } = event;
  const text = (name: string) => {
    const value = component.getFirstPropertyValue(name);
    return value === null ? undefined : String(value).trim() || undefined;
  };
  const [lat, lon] = text("geo")?.split(/[,;]/).map(Number) ?? [];
  const exact = text("x-edtf");
  const url = text("url");
  const length = durationOf(event);
  const from = localTime(start);
  const dates = calendarDates(from, length === null ? null : from + length, start.isDate);
  const line = lineOf.get(event);
  return {
    at: line === undefined ? place : `line ${line}`,
    id: text("uid"),
    ...(exact ? { start: exact } : dates),
    title: text("summary"),
    text: text("description"),
    place: text("location"),
    lat,
    lon,
    group: component.getFirstProperty("categories")?.getFirstValue()?.toString(),
    links: url ? [{ url }] : [],
  };
}
