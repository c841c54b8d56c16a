import { countryOf } from "./countries";
import type { ReadEvent } from "./event";
import { slug } from "./ids";

interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * Gives each event its actors and topics by id, and lists those that the events name. A group that is a country is
 * an actor too. `head` may list actors and topics of its own.
 */
export function actorsOf(
  events: readonly ReadEvent[],
  head: Readonly<Record<string, unknown>> = {},
): { actors: readonly unknown[]; topics: readonly unknown[] } {
  const actors = new Names(head.actors);
  const topics = new Names(head.topics);
  for (const { json, actors: names, topics: subjects } of events) {
    const country = json.group === undefined ? null : countryOf(json.group);
    const parties = names.map((name) => actors.idOf(name, countryOf(name)));
    if (country) parties.push(actors.idOf(country.name, country));
    if (parties.length > 0) json.actors = [...new Set(parties)];
    if (subjects.length > 0) json.topics = [...new Set(subjects.map((name) => topics.idOf(name)))];
  }
  return { actors: actors.all, topics: topics.all };
}

/** A list of named things, found by id or name. */
class Names {
  readonly all: unknown[];
  readonly #ids = new Map<string, string>();

  constructor(list: unknown) {
    this.all = Array.isArray(list) ? [...list] : [];
    for (const item of this.all as Partial<Named>[]) {
      if (typeof item?.id !== "string") continue;
      this.#ids.set(item.id.toLowerCase(), item.id);
      if (typeof item.name === "string") this.#ids.set(item.name.toLowerCase(), item.id);
    }
  }

  idOf(name: string, known: Named | null = null): string {
    const found =
      this.#ids.get(name.toLowerCase()) ?? (known && this.#ids.get(known.id.toLowerCase()));
    if (found) return found;
    const id = known?.id ?? slug(name);
    if (![...this.#ids.values()].includes(id)) this.all.push({ id, name: known?.name ?? name });
    this.#ids.set(name.toLowerCase(), id).set(id.toLowerCase(), id);
    return id;
  }
}
