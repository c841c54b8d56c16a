import { EventTable, type NumberedParts, type SlimTexts } from "../model/eventTable";
import { IdTable } from "../model/idTable";
import { isSound } from "../model/readSound";
import { VISIBLE } from "../model/schema";
import {
  COLON,
  COMMA,
  END_BRACE,
  endOfFlat,
  endOfNested,
  endOfText,
  hasBytes,
  QUOTE,
  SPACE,
  skipSpace,
} from "./jsonBytes";
import { KnownBytes } from "./knownBytes";

/** Instead of the place after an event: its end has not come yet, or it has a fault. */
export const PENDING = -1;
export const FAULT = -2;

const LISTS = ["actors", "topics"] as const;
const TEXTS = ["title", "label", "summary", "group"] as const;
/** The keys whose values are read as bytes; an event with any other is parsed as a whole. */
const KEYS = (["id", "date", "importance", "effects", ...LISTS, ...TEXTS] as const).map((name) => ({
  name,
  bytes: new TextEncoder().encode(name),
}));
type Key = (typeof KEYS)[number]["name"];
const KEYS_BY_LENGTH = Array.from({ length: 11 }, (_, length) =>
  KEYS.filter(({ bytes }) => bytes.length === length),
);
/** How long texts may be; UTF-16 units. */
const MOST = { id: 160, title: 300, label: 80, group: 80, summary: 4000 };
const [ZERO, DASH, LAST] = [0x30, 0x2d, 0x7e] as const;

/**
 * Reads very many events without a fault from their bytes, and keeps what columns are made of. What is not plain is
 * parsed and held against the schema, so that nothing passes here that would not pass there. The bytes are UTF-8.
 */
export class SlimReader {
  readonly events: EventTable;
  readonly ids = new IdTable();
  /** How many sources the events name. */
  sources = 0;
  readonly #decoder = new TextDecoder();
  /** Numbers of dates by their digits. */
  readonly #days = new Map<number, number>();
  readonly #lists = new KnownBytes((text) => this.events.list(JSON.parse(text)) || null);
  readonly #effects = new KnownBytes((text) => this.events.effects(JSON.parse(text)) || null);
  /** What is read of the event at hand. */
  readonly #found = new Found();

  /** `title` finds the title of an event by its place in the file. */
  constructor(title: SlimTexts["title"]) {
    this.events = new EventTable({ id: (place) => this.ids.at(place), title });
  }

  /** Reads the event that begins at `from`, and returns the place after it, `PENDING` or `FAULT`. */
  read(bytes: Uint8Array, from: number): number {
    try {
      return this.#readPlain(bytes, from) || this.#readAny(bytes, from);
    } catch {
      return FAULT;
    }
  }

  /** Returns 0 if the event is not plain. */
  #readPlain(bytes: Uint8Array, from: number): number {
    this.#found.clear();
    for (let i = from; i === from || bytes[i] === COMMA; ) {
      i = skipSpace(bytes, i + 1);
      const end = bytes[i] === QUOTE ? endOfText(bytes, i + 1) : 0;
      const key = end > 0 ? keyAt(bytes, i + 1, end) : null;
      const colon = skipSpace(bytes, end + 1);
      if (key === null || bytes[colon] !== COLON) return 0;
      i = this.#readValue(key, bytes, skipSpace(bytes, colon + 1));
      if (i === 0) return 0;
      i = skipSpace(bytes, i);
      if (bytes[i] === END_BRACE) return this.#take(bytes) ? i + 1 : 0;
    }
    return 0;
  }

  /** Reads the value that begins at `i`, and returns the place after it; 0 if it is not plain. */
  #readValue(key: Key, bytes: Uint8Array, i: number): number {
    const found = this.#found;
    if (key === "importance") {
      found.importance = (bytes[i] ?? 0) - ZERO;
      return found.importance >= 1 && found.importance <= 5 ? i + 1 : 0;
    }
    if (key === "effects" || key === "actors" || key === "topics") {
      const end = endOfFlat(bytes, i);
      if (end === 0) return 0;
      found[key] = (key === "effects" ? this.#effects : this.#lists).find(bytes, i, end) ?? 0;
      return found[key] > 0 ? end : 0;
    }
    const end = bytes[i] === QUOTE ? endOfText(bytes, i + 1) : 0;
    return end > 0 && this.#readText(key, bytes, i + 1, end) ? end + 1 : 0;
  }

  #readText(key: keyof typeof MOST | "date", bytes: Uint8Array, from: number, to: number): boolean {
    const found = this.#found;
    if (key === "date") {
      found.date = this.#readDate(bytes, from, to);
      return found.date > 0;
    }
    if (key === "id") [found.id, found.idEnd] = [from, to];
    if (key === "title") found.hasTitle = true;
    if (key === "group") found.group = this.events.group(this.#text(bytes, from, to));
    const isShort = to - from <= MOST[key] || this.#text(bytes, from, to).length <= MOST[key];
    if (key === "id") return isShort && isId(bytes, from, to);
    return isShort && (key === "summary" || this.#isVisible(bytes, from, to));
  }

  #isVisible(bytes: Uint8Array, from: number, to: number): boolean {
    const first = bytes[from] ?? 0;
    return (
      (first > SPACE && first <= LAST && to > from) || VISIBLE.test(this.#text(bytes, from, to))
    );
  }

  #readDate(bytes: Uint8Array, from: number, to: number): number {
    const day = dayAt(bytes, from, to);
    if (day < 0) return this.events.date(this.#text(bytes, from, to));
    let date = this.#days.get(day);
    if (date === undefined) {
      date = this.events.date(this.#text(bytes, from, to));
      this.#days.set(day, date);
    }
    return date;
  }

  /** Keeps the event at hand, if it has all that an event needs and its id is new. */
  #take(bytes: Uint8Array): boolean {
    const { id, idEnd, date, hasTitle } = this.#found;
    if (idEnd === 0 || date === 0 || !hasTitle || !this.ids.add(bytes, id, idEnd)) return false;
    this.events.add(this.#found);
    return true;
  }

  #readAny(bytes: Uint8Array, from: number): number {
    const end = endOfNested(bytes, from);
    if (end === 0) return PENDING;
    const json: unknown = JSON.parse(this.#text(bytes, from, end));
    if (!isSound(json)) return FAULT;
    const id = new TextEncoder().encode(json.id);
    const { events } = this;
    const date = events.date(json.date);
    if (id.length === 0 || date === 0 || !this.ids.add(id, 0, id.length)) return FAULT;
    const { importance = 0, actors, topics, effects, group, links, accounts, sources } = json;
    this.sources += sources?.length ?? 0;
    events.add({
      date,
      importance,
      actors: events.list(actors),
      topics: events.list(topics),
      effects: events.effects(effects),
      group: group === undefined ? 0 : events.group(group),
      links,
      accounts,
    });
    return end;
  }

  #text(bytes: Uint8Array, from: number, to: number): string {
    return this.#decoder.decode(bytes.subarray(from, to));
  }
}

/** What is read of an event; one for all, because new objects for each take longer than the reading. */
class Found implements NumberedParts {
  id = 0;
  idEnd = 0;
  hasTitle = false;
  date = 0;
  importance = 0;
  actors = 0;
  topics = 0;
  effects = 0;
  group = 0;

  clear(): void {
    this.idEnd = 0;
    this.hasTitle = false;
    this.date = 0;
    this.importance = 0;
    this.actors = 0;
    this.topics = 0;
    this.effects = 0;
    this.group = 0;
  }
}

/** 1 for each byte that an id may have. */
const OF_IDS = new Uint8Array(256);
for (let byte = 0; byte < 128; byte++)
  OF_IDS[byte] = /[\w.:-]/.test(String.fromCharCode(byte)) ? 1 : 0;

function isId(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (OF_IDS[bytes[i] ?? 0] === 0) return false;
  return to > from;
}

function keyAt(bytes: Uint8Array, from: number, to: number): Key | null {
  for (const key of KEYS_BY_LENGTH[to - from] ?? [])
    if (hasBytes(bytes, from, to, key.bytes)) return key.name;
  return null;
}

/** The digits of a date written as in `1950-02-14`, as one number; −1 if it is written in another way. */
function dayAt(bytes: Uint8Array, from: number, to: number): number {
  if (to - from !== 10 || bytes[from + 4] !== DASH || bytes[from + 7] !== DASH) return -1;
  let day = 0;
  for (let i = from; i < to; i++) {
    const digit = (bytes[i] ?? 0) - ZERO;
    if (i === from + 4 || i === from + 7) continue;
    if (digit < 0 || digit > 9) return -1;
    day = 10 * day + digit;
  }
  return day;
}
