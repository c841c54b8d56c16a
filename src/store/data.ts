import {
  type BaseIndexes,
  baseIndexes,
  type LaneIndexes,
  laneIndexes,
} from "../layout/lane/laneIndex";
import { type SideCounts, sideCountsOf } from "../layout/lane/zeroLine";
import { type Columns, toColumns } from "../model/columns";
import type { Dataset, TimelineEvent } from "../model/dataset";
import { type EventDate, parseDate } from "../model/date";
import type { Digest } from "../model/digest";
import type { Mask, Searchable } from "../model/filter";
import type { Lane, LaneChoice } from "../model/lanes";
import { layIn } from "../model/layIn";
import type { Era, LinkKind } from "../model/schema";
import { searchTexts } from "../model/search";
import { twoSided } from "../model/sides";
import type { SlimDataset } from "../model/slimEvents";
import type { Ms } from "../model/time";

/** A prepared dataset: its columns, their indexes, and lookups. */
export interface Data {
  readonly dataset: Dataset;
  /** The relations with their names, whatever the lanes stand for. */
  readonly relations: readonly Lane[];
  readonly columns: Columns;
  readonly base: BaseIndexes;
  readonly searchable: Searchable;
  /** How many events there are, named and counted. */
  readonly total: number;
  /** The index of an event by its id; undefined if there is none. */
  readonly indexOf: (id: string) => number | undefined;
  /** When the data were prepared: what is still going on ends here. */
  readonly today: Ms;
  /** Eras with their parsed dates; those with an invalid date are left out. */
  readonly eras: readonly { readonly era: Era; readonly date: EventDate }[];
  /** The links from other events to an event. */
  readonly backlinks: (id: string) => readonly { from: TimelineEvent; as: LinkKind }[];
}

/** What takes longest to make of a dataset: plain values, so that a worker can make it. */
export type Prepared = Pick<Data, "columns" | "base" | "today">;

/** Makes the columns of a dataset and their indexes; `today` (Ms) closes what is still going on. */
export function prepare(dataset: SlimDataset, today: Ms): Prepared {
  const columns = toColumns(dataset, today);
  return { columns, base: baseIndexes(columns), today };
}

/** What was prepared elsewhere, by the list of events that it is made of. */
const elsewhere = new WeakMap<Dataset["events"], Prepared>();

/** Keeps what a worker has prepared of a dataset, so that the page has only to show it. */
export function keepPrepared({ events }: Dataset, prepared: Prepared, all?: Filtered): void {
  elsewhere.set(events, prepared);
  if (all) known.set(prepared.base, all);
}

/**
 * The data of an outline with all of its texts. What is drawn of both is the same, and stays, if they are of one
 * revision and name their lanes alike.
 */
export function withTexts(outline: Data, dataset: Dataset): Data {
  const { columns, base, today } = outline;
  const drawn = ({ about, relations }: Dataset) => JSON.stringify([about.revision, relations]);
  const isSame =
    columns.hasEffects && dataset.about.revision && drawn(dataset) === drawn(outline.dataset);
  if (isSame) keepPrepared(dataset, { columns, base, today });
  return toData(dataset, today);
}

/** Prepares a dataset for the store; `today` (Ms) closes what is still going on. */
export function toData(dataset: Dataset, today: Ms): Data {
  const prepared = elsewhere.get(dataset.events) ?? prepare(dataset, today);
  const { columns } = prepared;
  const { digest } = dataset;
  const texts = lazy(() => searchTexts(dataset));
  const { indexOf, backlinks } = digest ? knownLookups(dataset, digest) : lookups(dataset);
  const { actors, powers, topics } = dataset;
  return {
    dataset,
    relations: columns.hasEffects ? columns.lanes : [],
    ...prepared,
    total: columns.counted?.numbers.reduce((sum, n) => sum + n, 0) ?? dataset.events.length,
    searchable: {
      ...{ columns, actors, powers, topics, texts, indexOf },
      twoSided: lazy(() => (digest ? digest.twoSided : twoSided(dataset))),
    },
    eras: dataset.eras.flatMap((era) => {
      const date = parseDate(era.date);
      return date ? [{ era, date }] : [];
    }),
    indexOf,
    backlinks,
  };
}

function knownLookups({ events }: Dataset, { indexOf, linksTo }: Digest): Lookups {
  const backlinks: Lookups["backlinks"] = (id) =>
    linksTo(id).map(({ from, as }) => ({ from: events[from] as TimelineEvent, as }));
  return { indexOf, backlinks };
}

type Lookups = Pick<Data, "indexOf" | "backlinks">;

function lookups({ events }: Dataset): Lookups {
  const places = lazy(() => new Map(events.map(({ id }, i) => [id, i])));
  const back = lazy(() => {
    const found = new Map<string, { from: TimelineEvent; as: LinkKind }[]>();
    for (const from of events) {
      for (const { to, as } of from.links ?? [])
        found.set(to, [...(found.get(to) ?? []), { from, as }]);
    }
    return found;
  });
  return { indexOf: (id) => places().get(id), backlinks: (id) => back().get(id) ?? [] };
}

/** The same data with the events in other lanes. */
export function inLanes(data: Data, choice: LaneChoice): Data {
  const columns = layIn(data.dataset, data.columns, choice);
  return { ...data, columns, base: baseIndexes(columns) };
}

/** The events that pass a filter, indexed for drawing. */
export interface Filtered {
  readonly indexes: LaneIndexes;
  readonly sideCounts: readonly SideCounts[];
}

export function toFiltered(
  { base, columns }: Pick<Data, "base" | "columns">,
  mask: Mask,
): Filtered {
  const indexes = laneIndexes(base, mask);
  return { indexes, sideCounts: indexes.lanes.map((lane) => sideCountsOf(lane, columns.extent)) };
}

function lazy<T>(make: () => T): () => T {
  let value: { readonly made: T } | undefined;
  return () => {
    value ??= { made: make() };
    return value.made;
  };
}

const known = new WeakMap<BaseIndexes, Filtered>();

/** All events, indexed for drawing; made once, so that who has many can have it made before they are shown. */
export function allOf({ base, columns }: Pick<Data, "base" | "columns">): Filtered {
  const made =
    known.get(base) ?? toFiltered({ base, columns }, new Uint8Array(columns.count).fill(1));
  known.set(base, made);
  return made;
}
