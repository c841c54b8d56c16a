import {
  createStore as createDatabase,
  get,
  type UseStore,
  update as updateKept,
} from "idb-keyval";
import { createStore } from "zustand/vanilla";
import {
  type Change,
  type Collections,
  currentOf,
  NO_COLLECTIONS,
  put,
  readCollections,
  take,
} from "../model/collection";
import { hasCollected, noteCollected } from "./collected";
import type { ReadonlyStore, Source, TimelineStore } from "./state";
import { update } from "./update";

/** The collections of the dataset that is shown. */
export interface CollectionsState {
  readonly collections: Collections;
  /** Whether what was kept on this device has been read. */
  readonly isRead: boolean;
  /** Whether they are kept on this device; if it refuses, they last as long as the page is open. */
  readonly isKept: boolean;
  /** The event that was put into the current collection or taken out last, and how many that then had. */
  readonly latest: {
    readonly event: string;
    readonly isIn: boolean;
    readonly count: number;
  } | null;
}

export type CollectionsStore = ReadonlyStore<CollectionsState>;

/** What stands behind a store: the dataset whose collections it has, and the changes that are not kept yet. */
interface Shelf {
  readonly store: CollectionsStore;
  dataset: string;
  waiting: readonly Change[];
  /** The collections of each dataset, for a device that keeps none. */
  readonly unkept: Map<string, Collections>;
  last: Promise<void>;
  readonly channel: BroadcastChannel | null;
}

const CHANNEL = "collections";
const INITIAL: CollectionsState = {
  collections: NO_COLLECTIONS,
  isRead: false,
  isKept: true,
  latest: null,
};

const shelves = new WeakMap<TimelineStore, Shelf>();
let database: UseStore | undefined;

/** The database, opened when it is first needed. Throws where storage is refused. */
function kept(): UseStore {
  database ??= createDatabase("strategic-triangle", "collections");
  return database;
}

/** The collections of the dataset that a timeline shows; they follow it when another dataset is opened. */
export function collectionsOf(timeline: TimelineStore): CollectionsStore {
  return shelfOf(timeline).store;
}

/**
 * Changes the collections at once, and what is kept of them on this device after that: it is read again in the same
 * step, so that the changes of another tab stay. Resolves when it is kept or known to be refused.
 */
export function changeCollections(timeline: TimelineStore, change: Change): Promise<void> {
  const shelf = shelfOf(timeline);
  const { store, dataset } = shelf;
  const changed = change(store.getState().collections);
  update(store, { collections: changed });
  shelf.unkept.set(dataset, changed);
  noteCollected();
  shelf.waiting = [...shelf.waiting, change];
  shelf.last = shelf.last.then(async () => {
    let after = NO_COLLECTIONS;
    try {
      await updateKept(
        dataset,
        (value: unknown) => {
          after = change(readCollections(value));
          return after;
        },
        kept(),
      );
      shelf.channel?.postMessage(dataset);
    } catch {
      return update(store, { isKept: false });
    } finally {
      shelf.waiting = shelf.waiting.filter((other) => other !== change);
    }
    show(shelf, dataset, after);
  });
  return shelf.last;
}

/** Puts an event into the current collection, or takes it out if it is there. */
export function toggleCollected(timeline: TimelineStore, event: string): void {
  const store = collectionsOf(timeline);
  const before = currentOf(store.getState().collections);
  const isOut = before?.events.includes(event) ?? false;
  changeCollections(timeline, isOut ? take(before?.id ?? "", event) : put(event, newId()));
  const count = currentOf(store.getState().collections)?.events.length ?? 0;
  update(store, { latest: { event, isIn: !isOut, count } });
}

/** An id for a new collection. */
export function newId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}

function shelfOf(timeline: TimelineStore): Shelf {
  const known = shelves.get(timeline);
  if (known) return known;
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(CHANNEL);
  const shelf: Shelf = {
    store: createStore<CollectionsState>(() => INITIAL),
    dataset: keyOf(timeline.getState().source),
    waiting: [],
    unkept: new Map(),
    last: Promise.resolve(),
    channel,
  };
  shelves.set(timeline, shelf);
  shelf.last = read(shelf);
  channel?.addEventListener("message", ({ data }) => {
    if (data === shelf.dataset) shelf.last = shelf.last.then(() => read(shelf));
  });
  timeline.subscribe(({ source }, old) => {
    if (source === old.source) return;
    shelf.dataset = keyOf(source);
    shelf.waiting = [];
    update(shelf.store, { collections: NO_COLLECTIONS, isRead: false, latest: null });
    shelf.last = shelf.last.then(() => read(shelf));
  });
  return shelf;
}

/** Reads what is kept. Never throws. */
async function read(shelf: Shelf): Promise<void> {
  const { dataset } = shelf;
  if (!hasCollected()) return update(shelf.store, { isRead: true });
  try {
    show(shelf, dataset, readCollections(await get(dataset, kept())));
  } catch {
    if (dataset !== shelf.dataset) return;
    const collections = shelf.unkept.get(dataset) ?? NO_COLLECTIONS;
    update(shelf.store, { collections, isKept: false, isRead: true });
  }
}

/** Shows what is kept, with the changes that are not kept yet. */
function show({ store, waiting, dataset }: Shelf, of: string, collections: Collections): void {
  if (of !== dataset) return;
  const changed = waiting.reduce((result, change) => change(result), collections);
  update(store, { collections: changed, isRead: true, isKept: true });
}

/** What the collections of a dataset are kept by. */
function keyOf(source: Source): string {
  if (source.kind === "address") return `address ${source.url}`;
  if (source.kind === "file") return `file ${source.name}`;
  if (source.kind === "link") return `link ${source.fragment}`;
  return source.kind;
}
