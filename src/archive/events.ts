import type { TimelineEvent } from "../model/dataset";
import { parseDate } from "../model/date";
import { DAY, type Domain, type Ms } from "../model/time";
import type { Rows } from "./parquet";

/** What an event is chosen by. */
export const EVENT_COLUMNS = [
  "first_day",
  "last_day",
  "lane",
  "effect",
  "importance",
  "actors",
  "topics",
] as const;
/** What it is named by. */
const NAME_COLUMNS = ["id", "title"] as const;
/** What it says besides; any of it may be missing. */
const TEXT_COLUMNS = ["summary", "place", "url"] as const;

/** Whether an event with these actors and topics, as texts, is wanted. */
export type Passes = (actors: unknown, topics: unknown) => boolean;

/** The events of a group that begin in a domain and pass, without their texts. Names are read only if there are any. */
export async function toEvents(
  rows: Rows,
  [start, end]: Domain,
  passes: Passes,
): Promise<TimelineEvent[]> {
  const { first_day = [], actors = [], topics = [] } = rows.columns;
  const chosen: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    const time = first_day[i];
    const isIn = typeof time === "number" && time >= start && time < end;
    if (isIn && passes(actors[i], topics[i])) chosen.push(i);
  }
  if (chosen.length === 0) return [];
  const names = await rows.more(NAME_COLUMNS);
  return chosen.flatMap((i) => toEvent(rows, names, i) ?? []);
}

/** The column that tells events apart. */
export const ID_COLUMNS = ["id"] as const;

/** Those of some events, by their ids, that are in a group, with their texts. */
export async function withTexts(
  rows: Rows,
  events: ReadonlyMap<string, TimelineEvent>,
): Promise<TimelineEvent[]> {
  const found: (readonly [TimelineEvent, number])[] = [];
  for (let i = 0; i < rows.length; i++) {
    const event = events.get(idOf(rows.columns.id?.[i]) ?? "");
    if (event) found.push([event, i]);
  }
  if (found.length === 0) return [];
  const texts = await rows.more(TEXT_COLUMNS);
  return found.map(([event, i]) => ({ ...event, ...textsOf(texts, i) }));
}

function textsOf(rows: Rows, i: number): Partial<TimelineEvent> {
  const [summary, place] = [textIn(rows, "summary", i), textIn(rows, "place", i)];
  const url = webAddress(textIn(rows, "url", i));
  return {
    ...(summary !== undefined && { summary: summary.slice(0, 4000) }),
    ...(place !== undefined && { place: { name: place.slice(0, 120) } }),
    ...(url !== null && { sources: [{ title: url.hostname, url: url.href }] }),
  };
}

function textIn({ columns }: Rows, name: string, i: number): string | undefined {
  const value = columns[name]?.[i];
  return typeof value === "string" && value !== "" ? value : undefined;
}

function toEvent(rows: Rows, names: Rows, i: number): TimelineEvent | null {
  const value = (name: string) => rows.columns[name]?.[i];
  const edtf = toEdtf(value("first_day"), value("last_day"));
  const date = parseDate(edtf);
  const [id, title] = [idOf(names.columns.id?.[i]), textIn(names, "title", i)];
  if (!date || !id || !title) return null;
  return {
    ...{ id, title: title.slice(0, 300), date, edtf },
    importance: Math.min(5, Math.max(1, Math.round(Number(value("importance")) || 1))),
    actors: listOf(value("actors")),
    topics: listOf(value("topics")),
    effects: { [String(value("lane"))]: effectOf(value("effect")) },
  };
}

function idOf(value: unknown): string | undefined {
  const text = typeof value === "string" ? value : typeof value === "bigint" ? `${value}` : "";
  return /^[\w.:-]{1,160}$/u.test(text) ? text : undefined;
}

function listOf(value: unknown): string[] {
  return typeof value === "string" ? value.split(" ").filter((id) => id !== "") : [];
}

function effectOf(value: unknown): number {
  return Math.max(-3, Math.min(3, Math.round(Number(value) || 0)));
}

function webAddress(text: string | undefined): URL | null {
  if (text === undefined || !/^https?:\/\//i.test(text)) return null;
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function toEdtf(first: unknown, last: unknown): string {
  const from = dayOf(Number(first));
  const to = typeof last === "number" ? dayOf(last) : from;
  return to > from ? `${from}/${to}` : from;
}

function dayOf(time: Ms): string {
  const day = Math.floor(time / DAY) * DAY;
  return Number.isFinite(day) ? new Date(day).toISOString().slice(0, 10) : "";
}

/** One event for each id: rows that tell of the same event in several relations are joined. */
export function joinRelations(events: readonly TimelineEvent[]): TimelineEvent[] {
  const joined = new Map<string, TimelineEvent>();
  for (const event of events) {
    const known = joined.get(event.id);
    joined.set(
      event.id,
      known ? { ...known, effects: { ...known.effects, ...event.effects } } : event,
    );
  }
  return [...joined.values()].sort((a, b) => a.date.start - b.date.start);
}
