import type { Counted } from "./counted";
import { type EventDate, parseDate } from "./date";
import { type Actor, type EventInput, ID, type Power, type Relation, type Topic } from "./schema";

type Effects = NonNullable<EventInput["effects"]>;

/** What all events together are asked for, without what is asked of one of them alone. */
export interface SlimEvent
  extends Pick<
    EventInput,
    "title" | "importance" | "actors" | "topics" | "effects" | "group" | "links" | "accounts"
  > {
  readonly id: string;
  readonly date: EventDate;
}

/** What of a dataset is needed to read its events. */
export interface SlimDataset {
  readonly powers: readonly Power[];
  readonly relations: readonly Relation[];
  readonly actors: readonly Actor[];
  readonly topics: readonly Topic[];
  readonly events: readonly SlimEvent[];
  readonly counted?: Counted;
}

/** The parts of an event that are kept as they are. */
export type SlimParts = Readonly<Omit<SlimEvent, "id" | "title" | "date">>;

/** Where texts are found by the place of an event in its file. */
export interface SlimTexts {
  readonly id: (place: number) => string;
  readonly title: (place: number) => string;
}

/** An event of very many: what it has in common with others is shared, and its texts stay in the file. */
export class StoredEvent implements SlimEvent {
  readonly date: EventDate;
  readonly importance: number | undefined;
  readonly actors: string[] | undefined;
  readonly topics: string[] | undefined;
  readonly effects: Effects | undefined;
  readonly group: string | undefined;
  readonly links: SlimEvent["links"];
  readonly accounts: SlimEvent["accounts"];
  /** In the file, from 0. */
  readonly place: number;
  readonly texts: SlimTexts;

  constructor(place: number, texts: SlimTexts, date: EventDate, parts: SlimParts) {
    this.place = place;
    this.texts = texts;
    this.date = date;
    this.importance = parts.importance;
    this.actors = parts.actors;
    this.topics = parts.topics;
    this.effects = parts.effects;
    this.group = parts.group;
    this.links = parts.links;
    this.accounts = parts.accounts;
  }

  get id(): string {
    return this.texts.id(this.place);
  }

  get title(): string {
    return this.texts.title(this.place);
  }
}

/** Dates, lists of ids and sets of effects, each kept once. */
export class SharedParts {
  readonly #dates = new Map<string, EventDate>();
  readonly #ids = new Map<string, string[]>();
  readonly #effects = new Map<string, Effects>();

  /** The date in a text; null if it has none. */
  date(text: string): EventDate | null {
    const known = this.#dates.get(text);
    if (known) return known;
    const date = parseDate(text);
    if (date) this.#dates.set(text, date);
    return date;
  }

  /** The list that is kept for this one; null if it is not one of ids. */
  ids(list: unknown): string[] | null {
    if (!Array.isArray(list) || !list.every((id) => typeof id === "string" && ID.test(id)))
      return null;
    return kept(this.#ids, list.join(" "), list);
  }

  /** The effects that are kept for these; null if they are none. */
  effects(value: unknown): Effects | null {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
    const list = Object.entries(value);
    const isGood = list.every(([id, n]) => ID.test(id) && Number.isInteger(n) && n >= -3 && n <= 3);
    return isGood ? kept(this.#effects, list.join(" "), value as Effects) : null;
  }
}

/** What was kept first under a key. */
function kept<T>(map: Map<string, T>, key: string, value: T): T {
  const known = map.get(key);
  if (known === undefined) map.set(key, value);
  return known ?? value;
}
