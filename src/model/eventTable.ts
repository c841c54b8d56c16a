import { byDate, type EventDate, parseDate } from "./date";
import { nearlySorted } from "./nearlySorted";
import { ID } from "./schema";
import type { SlimEvent, SlimEvents } from "./slimEvents";

type Effects = NonNullable<SlimEvent["effects"]>;

/** Where texts are found by the place of an event in its file. */
export interface SlimTexts {
  readonly id: (place: number) => string;
  readonly title: (place: number) => string;
}

/** An event as the numbers of its shared parts, from 1; 0 for none. */
export interface NumberedParts {
  readonly date: number;
  readonly importance: number;
  readonly actors: number;
  readonly topics: number;
  readonly effects: number;
  readonly group: number;
  readonly links?: SlimEvent["links"];
  readonly accounts?: SlimEvent["accounts"];
}

/** The columns of a row, and how many they are. */
const [DATE, IMPORTANCE, ACTORS, TOPICS, EFFECTS, GROUP, WIDTH] = [0, 1, 2, 3, 4, 5, 6] as const;

/**
 * Very many events as numbers: an object for each would take longer to make than its bytes take to read. What they
 * have in common is kept once, what few have beside the table, and texts stay in the file.
 */
export class EventTable implements SlimEvents {
  readonly #dates = new Shared<EventDate>();
  readonly #lists = new Shared<string[]>();
  readonly #effects = new Shared<Effects>();
  readonly #groups = new Shared<string>();
  readonly #links = new Map<number, SlimEvent["links"]>();
  readonly #accounts = new Map<number, SlimEvent["accounts"]>();
  readonly #texts: SlimTexts;
  #rows = new Uint32Array(1 << 12);
  #length = 0;
  /** The place in the file of each event; null while they are in its order. */
  #places: Uint32Array | null = null;

  constructor(texts: SlimTexts) {
    this.#texts = texts;
  }

  get length(): number {
    return this.#length;
  }

  /** The number of the date in a text; 0 if it has none. */
  date(text: string): number {
    return this.#dates.number(text, () => parseDate(text));
  }

  /** The number of a list; 0 if it is not one of ids. */
  list(value: unknown): number {
    if (!Array.isArray(value) || !value.every((id) => typeof id === "string" && ID.test(id)))
      return 0;
    return this.#lists.number(value.join(" "), () => value);
  }

  /** The number of a set of effects; 0 if it is none. */
  effects(value: unknown): number {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return 0;
    const list = Object.entries(value);
    const isGood = list.every(([id, n]) => ID.test(id) && Number.isInteger(n) && n >= -3 && n <= 3);
    return isGood ? this.#effects.number(list.join(" "), () => value as Effects) : 0;
  }

  group(text: string): number {
    return this.#groups.number(text, () => text);
  }

  /** Adds what comes next in the file. */
  add({ date, importance, actors, topics, effects, group, links, accounts }: NumberedParts): void {
    const from = this.#length * WIDTH;
    if (from + WIDTH > this.#rows.length) {
      const longer = new Uint32Array(2 * this.#rows.length);
      longer.set(this.#rows);
      this.#rows = longer;
    }
    const rows = this.#rows;
    rows[from + DATE] = date;
    rows[from + IMPORTANCE] = importance;
    rows[from + ACTORS] = actors;
    rows[from + TOPICS] = topics;
    rows[from + EFFECTS] = effects;
    rows[from + GROUP] = group;
    if (links) this.#links.set(this.#length, links);
    if (accounts) this.#accounts.set(this.#length, accounts);
    this.#length++;
  }

  /** Sorts the events as `sortEvents` does. */
  sort(): this {
    const dateOf = (place: number) =>
      this.#dates.at(this.#rows[place * WIDTH + DATE] ?? 0) as EventDate;
    this.#places = nearlySorted(this.#length, (a, b) => byDate(dateOf(a), dateOf(b)));
    return this;
  }

  /** The place in the file of each event; null if they are in its order. */
  places(): Uint32Array | null {
    return this.#places?.some((place, i) => place !== i) ? this.#places : null;
  }

  forEach(visit: (event: SlimEvent, index: number) => void): void {
    this.some((event, index) => {
      visit(event, index);
      return false;
    });
  }

  some(test: (event: SlimEvent, index: number) => unknown): boolean {
    const row = new Row({
      rows: this.#rows,
      dates: this.#dates,
      lists: this.#lists,
      sets: this.#effects,
      groups: this.#groups,
      links: this.#links,
      accounts: this.#accounts,
      texts: this.#texts,
    });
    for (let i = 0; i < this.#length; i++) {
      row.place = this.#places?.[i] ?? i;
      if (test(row, i)) return true;
    }
    return false;
  }
}

/** What rows are made of. */
interface Parts {
  readonly rows: Uint32Array;
  readonly dates: Shared<EventDate>;
  readonly lists: Shared<string[]>;
  readonly sets: Shared<Effects>;
  readonly groups: Shared<string>;
  readonly links: ReadonlyMap<number, SlimEvent["links"]>;
  readonly accounts: ReadonlyMap<number, SlimEvent["accounts"]>;
  readonly texts: SlimTexts;
}

/** The event at a place of the file, whichever that is at the time. */
class Row implements SlimEvent {
  place = 0;
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  get id(): string {
    return this.#parts.texts.id(this.place);
  }

  get title(): string {
    return this.#parts.texts.title(this.place);
  }

  get date(): EventDate {
    return this.#parts.dates.at(this.#number(DATE)) as EventDate;
  }

  get importance(): number | undefined {
    return this.#number(IMPORTANCE) || undefined;
  }

  get actors(): string[] | undefined {
    return this.#parts.lists.at(this.#number(ACTORS));
  }

  get topics(): string[] | undefined {
    return this.#parts.lists.at(this.#number(TOPICS));
  }

  get effects(): Effects | undefined {
    return this.#parts.sets.at(this.#number(EFFECTS));
  }

  get group(): string | undefined {
    return this.#parts.groups.at(this.#number(GROUP));
  }

  get links(): SlimEvent["links"] {
    const { links } = this.#parts;
    return links.size > 0 ? links.get(this.place) : undefined;
  }

  get accounts(): SlimEvent["accounts"] {
    const { accounts } = this.#parts;
    return accounts.size > 0 ? accounts.get(this.place) : undefined;
  }

  #number(column: number): number {
    return this.#parts.rows[this.place * WIDTH + column] ?? 0;
  }
}

/** Values by number, from 1, each of which is kept once. */
class Shared<T> {
  readonly #numbers = new Map<string, number>();
  readonly #values: (T | undefined)[] = [undefined];

  /** The number of the value with this key, which `make` makes if it is new; 0 if it makes none. */
  number(key: string, make: () => T | null): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const value = make();
    if (value === null) return 0;
    const number = this.#values.push(value) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  /** The value of a number; undefined for 0. */
  at(number: number): T | undefined {
    return this.#values[number];
  }
}
