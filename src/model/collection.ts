import * as v from "valibot";

/** Events of one dataset that a reader chose, in an order of their own. */
export interface Collection {
  readonly id: string;
  /** Empty until the reader gives it one. */
  readonly name: string;
  /** Ids of events; some may be missing from a later version of the dataset. */
  readonly events: readonly string[];
}

/** All collections of a dataset. */
export interface Collections {
  readonly all: readonly Collection[];
  /** The id of the one that new events go into; null before the first. */
  readonly current: string | null;
}

/**
 * A change by ids alone, so that it can be made to collections that another tab has changed meanwhile. What it names
 * and does not find, it leaves alone.
 */
export type Change = (collections: Collections) => Collections;

export const NO_COLLECTIONS: Collections = { all: [], current: null };

const collectionsSchema = v.object({
  all: v.array(v.object({ id: v.string(), name: v.string(), events: v.array(v.string()) })),
  current: v.nullable(v.string()),
});

/** Collections as they were kept; none if the value has another form. */
export function readCollections(value: unknown): Collections {
  const { success, output } = v.safeParse(collectionsSchema, value);
  return success ? output : NO_COLLECTIONS;
}

/** The collection that new events go into, if there is any. */
export function currentOf({ all, current }: Collections): Collection | undefined {
  return all.find(({ id }) => id === current) ?? all[0];
}

/** Adds an empty collection, which new events then go into. */
export function begin(id: string): Change {
  return restore({ id, name: "", events: [] });
}

/** Puts a collection where it was among the others, or last, and makes it the current one. */
export function restore(collection: Collection, at = Number.POSITIVE_INFINITY): Change {
  return ({ all }) => ({
    all: withItem(
      all.filter(({ id }) => id !== collection.id),
      collection,
      at,
    ),
    current: collection.id,
  });
}

/** Lets new events go into another collection. */
export function choose(id: string): Change {
  return (collections) =>
    collections.all.some((one) => one.id === id) ? { ...collections, current: id } : collections;
}

export function rename(id: string, name: string): Change {
  return edit(id, (collection) => ({ ...collection, name }));
}

/** Removes a whole collection; one beside it becomes the current one. */
export function discard(id: string): Change {
  return (collections) => {
    const at = collections.all.findIndex((one) => one.id === id);
    if (at < 0) return collections;
    const all = collections.all.filter((one) => one.id !== id);
    const beside = all[Math.min(at, all.length - 1)]?.id ?? null;
    return { all, current: collections.current === id ? beside : collections.current };
  };
}

/** Puts an event into the current collection, or into a first one with the id `fresh` if there is none. */
export function put(event: string, fresh: string): Change {
  return (collections) => {
    const current = currentOf(collections);
    const some = current ? collections : begin(fresh)(collections);
    return insert(current?.id ?? fresh, event)(some);
  };
}

/** Puts an event into a collection that does not have it: at a place, or last. */
export function insert(id: string, event: string, at = Number.POSITIVE_INFINITY): Change {
  return edit(id, (collection) =>
    collection.events.includes(event)
      ? collection
      : { ...collection, events: withItem(collection.events, event, at) },
  );
}

/** Takes an event out of a collection. */
export function take(id: string, event: string): Change {
  return edit(id, (collection) => ({
    ...collection,
    events: collection.events.filter((other) => other !== event),
  }));
}

/** Moves an event to another place of its collection. */
export function move(id: string, event: string, to: number): Change {
  return edit(id, (collection) => {
    if (!collection.events.includes(event)) return collection;
    const others = collection.events.filter((other) => other !== event);
    return { ...collection, events: withItem(others, event, to) };
  });
}

/** Brings the events of a collection into the order of a list; those that it does not name come last. */
export function arrange(id: string, order: readonly string[]): Change {
  const places = new Map(order.map((event, i) => [event, i]));
  const placeOf = (event: string) => places.get(event) ?? order.length;
  return edit(id, (collection) => ({
    ...collection,
    events: collection.events.toSorted((a, b) => placeOf(a) - placeOf(b)),
  }));
}

function edit(id: string, change: (collection: Collection) => Collection): Change {
  return (collections) => ({
    ...collections,
    all: collections.all.map((one) => (one.id === id ? change(one) : one)),
  });
}

function withItem<T>(list: readonly T[], item: T, at: number): T[] {
  const place = Math.max(0, Math.min(at, list.length));
  return [...list.slice(0, place), item, ...list.slice(place)];
}
