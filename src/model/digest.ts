import type { EventTable } from "./eventTable";
import { type IdColumn, IdTable } from "./idTable";
import type { LinkKind } from "./schema";
import { twoSided } from "./sides";
import type { SlimDataset } from "./slimEvents";

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
  readonly dataset: Omit<SlimDataset, "events"> & { readonly events: EventTable };
}

export function digestData({ dataset, ids, sources }: Read): DigestData {
  const { events } = dataset;
  const links: DigestData["links"][number][] = [];
  events.forEach((event, from) => {
    for (const link of event.links ?? []) links.push({ from, ...link });
  });
  const places = events.places();
  return {
    twoSided: twoSided(dataset),
    sources,
    hasGroups: events.some(({ group }) => group),
    links,
    ids,
    order: places && { places, indices: inverted(places) },
  };
}

/** The index of each value. */
function inverted(values: Uint32Array): Uint32Array {
  const indices = new Uint32Array(values.length);
  values.forEach((value, i) => {
    indices[value] = i;
  });
  return indices;
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
