import type { Dataset, TimelineEvent } from "../dataset";
import type { About } from "../schema";

/** What a collection is called as a dataset, and where its events come from, in a sentence. */
export interface Naming {
  readonly title: string;
  readonly credit?: string | undefined;
}

/**
 * Some events of a dataset as a dataset of their own, with everything that they need and nothing else: their powers,
 * relations, actors, topics and eras, their sources, and the licence. `languages` are their texts in other languages,
 * in the form of the dataset's own.
 */
export function toCollected(
  dataset: Dataset,
  ids: readonly string[],
  { title, credit }: Naming,
  languages: unknown = dataset.about.languages,
): Dataset {
  const wanted = new Set(ids);
  const events = dataset.events
    .filter(({ id }) => wanted.has(id))
    .map((event) => withLinks(event, (id) => wanted.has(id)));
  const kept = {
    powers: dataset.powers,
    relations: dataset.relations,
    actors: usedBy(events, dataset.actors, ({ actors = [], accounts = [] }) => [
      ...actors,
      ...accounts.map(({ by }) => by),
    ]),
    topics: usedBy(events, dataset.topics, ({ topics = [] }) => topics),
    eras: dataset.eras,
    events,
  };
  const { version, license, updated } = dataset.about;
  const head: About = { version, license, updated, title };
  if (credit !== undefined) head.description = credit;
  const texts = textsOf(kept, languages);
  if (texts) head.languages = texts;
  return { ...kept, about: head, stories: [] };
}

/** An event with only the links to events that are included. */
function withLinks(
  { links, ...event }: TimelineEvent,
  isIn: (id: string) => boolean,
): TimelineEvent {
  const kept = links?.filter(({ to }) => isIn(to)) ?? [];
  return kept.length > 0 ? { ...event, links: kept } : event;
}

function usedBy<T extends { readonly id: string }>(
  events: readonly TimelineEvent[],
  all: readonly T[],
  namedBy: (event: TimelineEvent) => readonly string[],
): T[] {
  const used = new Set(events.flatMap(namedBy));
  return all.filter(({ id }) => used.has(id));
}

const LISTS = ["powers", "relations", "actors", "topics", "eras", "events"] as const;
type Lists = Pick<Dataset, (typeof LISTS)[number]>;

/** The texts of what is kept in each language, without those of the head, which has words of its own. */
function textsOf(kept: Lists, languages: unknown): Record<string, object> | null {
  if (!isObject(languages)) return null;
  const ids = Object.fromEntries(
    LISTS.map((list) => [list, new Set(kept[list].map(({ id }) => id))]),
  );
  const own = Object.entries(languages).flatMap(([code, texts]) => {
    if (!isObject(texts)) return [];
    const lists = LISTS.flatMap((list) => {
      const all = texts[list];
      if (!Array.isArray(all)) return [];
      return [[list, all.filter((text) => isObject(text) && ids[list]?.has(String(text.id)))]];
    });
    return [[code, Object.fromEntries(lists)] as const];
  });
  return own.length > 0 ? Object.fromEntries(own) : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
