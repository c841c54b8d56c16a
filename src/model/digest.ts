import { type IdColumn, IdTable } from "./idTable";
import type { LinkKind } from "./schema";
import { twoSided } from "./sides";
import type { SlimDataset, StoredEvent } from "./slimEvents";

/** What is known of all events of a dataset, so that nobody has to go through very many of them one by one. */
export interface Digest {
  /** One byte for each event: 1 if it has accounts of two sides or more; null if no event has any. */
  readonly twoSided: Uint8Array | null;
  /** How many sources the events name. */
  readonly sources: number;
  readonly hasGroups: boolean;
  /** The index of an event by its id; undefined if there is none. */
  readonly indexOf: (id: string) => number | undefined;
  /** The links to an event, each with the index of the event that it leads from. */
  readonly linksTo: (id: string) => readonly { readonly from: number; readonly as: LinkKind }[];
}

/** The same as data, which one thread can give to another. */
export interface DigestData extends Pick<Digest, "twoSided" | "sources" | "hasGroups"> {
  readonly links: readonly { readonly from: number; readonly to: string; readonly as: LinkKind }[];
  /** The ids by the places of the events in their file. */
  readonly ids: IdColumn;
  /** The place of each event in the file, and the index of the event at each place; null if they are the same. */
  readonly order: { readonly places: Uint32Array; readonly indices: Uint32Array } | null;
}

/** Events sorted by start, and what their reader knows of all of them. */
interface Read extends Pick<DigestData, "ids" | "sources"> {
  readonly dataset: Omit<SlimDataset, "events"> & { readonly events: readonly StoredEvent[] };
}

export function digestData({ dataset, ids, sources }: Read): DigestData {
  const { events } = dataset;
  return {
    twoSided: twoSided(dataset),
    sources,
    hasGroups: events.some(({ group }) => group),
    links: events.flatMap(({ links }, from) => links?.map((link) => ({ from, ...link })) ?? []),
    ids,
    order: events.some(({ place }, i) => place !== i) ? orderOf(events) : null,
  };
}

function orderOf(events: readonly StoredEvent[]): DigestData["order"] {
  const places = Uint32Array.from(events, ({ place }) => place);
  const indices = new Uint32Array(places.length);
  places.forEach((place, i) => {
    indices[place] = i;
  });
  return { places, indices };
}

export function toDigest({ twoSided, sources, hasGroups, links, ids, order }: DigestData): Digest {
  const table = new IdTable(ids);
  return {
    twoSided,
    sources,
    hasGroups,
    indexOf: (id) => {
      const place = table.placeOf(id);
      return place === undefined || !order ? place : order.indices[place];
    },
    linksTo: (id) => links.filter(({ to }) => to === id),
  };
}
