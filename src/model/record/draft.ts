import * as v from "valibot";
import type { Dataset } from "../dataset";
import { parseDate } from "../date";
import { ORIGINAL } from "../language";
import { quote } from "../problem";
import { type EventFile, eventFileSchema } from "./eventFile";
import { eventPath, newEventId } from "./eventPath";
import {
  checkEvent,
  checkLinks,
  compareTwins,
  type Fault,
  TWIN_DISTANCE,
  type Twin,
} from "./rules";

/** An event's file while it is filled in: with what was typed so far, in the file's own structure. */
export interface Draft {
  readonly [key: string]: unknown;
}

export type Path = Fault["path"];

/** The part of a draft at a path; undefined if there is none. */
export function partAt(draft: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return draft;
  if (typeof draft !== "object" || draft === null) return undefined;
  return partAt((draft as Record<string | number, unknown>)[key], rest);
}

/** A draft with another part at a path; undefined removes it, and an item of a list closes the gap. */
export function withPart(draft: Draft, path: Path, part: unknown): Draft {
  return changed(draft, path, part) as Draft;
}

function changed(whole: unknown, [key, ...rest]: Path, part: unknown): unknown {
  if (key === undefined) return part;
  if (typeof key === "number") {
    const list = Array.isArray(whole) ? whole : [];
    const item = changed(list[key], rest, part);
    return item === undefined ? list.toSpliced(key, 1) : list.toSpliced(key, 1, item);
  }
  const map = (whole ?? {}) as Record<string, unknown>;
  const { [key]: old, ...others } = map;
  const value = changed(old, rest, part);
  return value === undefined ? others : { ...map, [key]: value };
}

/** What a draft is checked against. */
export interface Known {
  /** The record in its own language. */
  readonly record: Dataset;
  /** The id of the event that is corrected; null for a new one. */
  readonly id: string | null;
  /** A date as it was typed, in EDTF; as it is, if it cannot be read. */
  readonly readDate: (text: string) => string;
  /** The day on which it is handed in, `2026-11-28`. */
  readonly today: string;
}

/** A checked draft: its file with the id, or the faults. */
export type Checked =
  | { readonly file: EventFile; readonly id: string; readonly path: string }
  | { readonly faults: readonly Fault[] };

/** Checks a draft by the rules for files of the record, as far as they need nothing but the dataset. */
export function checkDraft(draft: Draft, known: Known): Checked {
  const { record, today } = known;
  const stamp = known.id === null ? { added: today } : { changed: today };
  const filled = tidy({ ...withDates(draft, known.readDate), ...stamp }) as Draft;
  // Without it, each of its texts is missing, not only the whole.
  const input = { [ORIGINAL]: {}, ...filled };
  const result = v.safeParse(eventFileSchema(namesIn(record)), input);
  if (!result.success) return { faults: firstAtEach(result.issues.map(toFault)) };
  const file = result.output;
  const id = idOf(file, known.id);
  if (id === null) {
    const message = `expected a date that begins with a year, got ${quote(file.date)}`;
    return { faults: [{ path: ["date"], message }] };
  }
  const events = new Map(record.events.map((event) => [event.id, event]));
  const faults = [
    ...checkEvent(file, record),
    ...checkLinks(file, id, (other) => events.get(other)?.edtf),
    ...findTwins(file, id, known),
  ];
  return faults.length > 0 ? { faults } : { file, id, path: eventPath(file.date, id) };
}

/** A draft with its dates and those of its sources and accounts in EDTF. */
function withDates(draft: Draft, readDate: Known["readDate"]): Draft {
  const dated = (part: unknown) => {
    const date = partAt(part, ["date"]);
    return typeof date === "string" ? withPart(part as Draft, ["date"], readDate(date)) : part;
  };
  const { sources, accounts } = draft;
  return {
    ...(dated(draft) as Draft),
    ...(Array.isArray(sources) && { sources: sources.map(dated) }),
    ...(Array.isArray(accounts) && {
      accounts: accounts.map((one) => ({ ...one, source: dated(one.source) })),
    }),
  };
}

/** An id stays unless the year changes, by which its file is found. */
function idOf({ date, en }: EventFile, id: string | null): string | null {
  const isKept = id !== null && eventPath(date, id) === eventPath(id, id);
  return isKept ? id : newEventId(date, en.title);
}

function findTwins(file: EventFile, id: string, { record, id: own }: Known): Fault[] {
  const start = parseDate(file.date)?.start ?? 0;
  const { date, actors, en, sources } = file;
  const event: Twin = { id, date, actors, title: en.title, urls: sources.map(({ url }) => url) };
  const others = record.events.filter((other) => other.id !== own);
  if (others.some((other) => other.id === id)) {
    const message = `expected another event than ${id}, got one like it`;
    return [{ path: [ORIGINAL, "title"], message }];
  }
  return others
    .filter((other) => Math.abs(other.date.start - start) <= TWIN_DISTANCE)
    .flatMap(({ id, edtf, actors = [], title, sources = [] }) =>
      compareTwins(
        { id, date: edtf, actors, title, urls: sources.map(({ url = "" }) => url) },
        event,
      ),
    );
}

function namesIn({ actors, topics, relations }: Dataset) {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  return { actors: ids(actors), topics: ids(topics), relations: ids(relations) };
}

/** A value without what is empty, and texts with single spaces. */
function tidy(value: unknown): unknown {
  if (typeof value === "string") return value.replace(/\s+/g, " ").trim() || undefined;
  if (Array.isArray(value)) return value.map((part) => tidy(part) ?? {});
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, tidy(part)] as const);
  const kept = entries.filter(([, part]) => part !== undefined && !isEmptyMap(part));
  return Object.fromEntries(kept);
}

function isEmptyMap(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.keys(value).length === 0 &&
    !Array.isArray(value)
  );
}

function toFault({ path, message, input }: v.BaseIssue<unknown>): Fault {
  const keys = (path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
  if (input === undefined) return { path: keys, message: "expected a value, got nothing" };
  const expected = message.startsWith("expected") ? message : "expected another value";
  const isLength = typeof input === "string" && expected.endsWith("characters");
  return { path: keys, message: `${expected}, got ${isLength ? input.length : quote(input)}` };
}

/** The first fault at each place. */
function firstAtEach(faults: readonly Fault[]): Fault[] {
  const places = faults.map(({ path }) => path.join());
  return faults.filter((_, i) => places.indexOf(places[i] ?? "") === i);
}
