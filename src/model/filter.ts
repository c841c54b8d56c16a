import type { BitSets } from "./bitSets";
import type { Columns } from "./columns";
import type { Actor, Power, Topic } from "./schema";
import { fold, matches, queryTerms } from "./search";

/** The reader's filter. An empty part restricts nothing. */
export interface Filter {
  /** Ids of actors or powers; a power means any of its actors. */
  readonly with: readonly string[];
  /** Whether any of `with` is enough or all have to take part. */
  readonly match: "any" | "all";
  readonly topics: readonly string[];
  readonly query: string;
  /** Whether only events pass that have accounts of two sides. */
  readonly accounts: boolean;
  /** Ids of the only events that pass; without any, all may. */
  readonly only: readonly string[];
}

export const NO_FILTER: Filter = {
  with: [],
  match: "any",
  topics: [],
  query: "",
  accounts: false,
  only: [],
};

export function isFiltering(filter: Filter): boolean {
  const { with: ids, topics, query, accounts, only } = filter;
  const isNamed = ids.length + topics.length + only.length > 0;
  return isNamed || accounts || fold(query) !== "";
}

/**
 * What a filter is matched against; `texts` (see `searchTexts`) is called only if there is a query, `twoSided`
 * only if accounts are asked for.
 */
export interface Searchable {
  readonly columns: Columns;
  readonly actors: readonly Actor[];
  readonly powers: readonly Power[];
  readonly topics: readonly Topic[];
  readonly texts: () => readonly string[];
  readonly twoSided: () => Mask | null;
  /** The index of an event by its id; undefined if there is none. */
  readonly indexOf: (id: string) => number | undefined;
}

/** One byte for each event: 1 if it passes. */
export type Mask = Uint8Array;

/** Which events pass the filter. Ids that the dataset does not know are ignored. */
export function filterMask(filter: Filter, data: Searchable): Mask {
  const mask = startingMask(filter.only, data);
  keepParticipants(mask, filter, data);
  keepTopics(mask, filter.topics, data);
  if (filter.accounts) keepTwoSided(mask, data);
  keepQuery(mask, filter.query, data);
  return mask;
}

/** The named events; all events if no name is given or known. */
function startingMask(only: readonly string[], { columns, indexOf }: Searchable): Mask {
  const mask = new Uint8Array(columns.count);
  const known = only.map(indexOf).filter((index) => index !== undefined);
  for (const index of known) mask[index] = 1;
  return known.length > 0 ? mask : mask.fill(1);
}

/** How many events pass. If words are searched, which nothing that is only counted has, those that are named count. */
export function countOf(mask: Mask, { counted, count: rows }: Columns): number {
  let [count, known] = [0, 0];
  const first = rows - (counted?.rows ?? 0);
  for (let e = 0; e < first; e++) known += mask[e] ?? 0;
  for (let e = first; e < rows; e++) count += mask[e] ? (counted?.numbers[e - first] ?? 0) : 0;
  return count > 0 ? count : known;
}

function keepParticipants(mask: Mask, { with: ids, match }: Filter, data: Searchable): void {
  const sets = ids.map((id) => actorWords(id, data)).filter((set) => set !== null);
  if (sets.length === 0) return;
  const { actors } = data.columns;
  const wanted = match === "all" ? sets : [union(sets)];
  for (const set of wanted) keepIntersecting(mask, actors, set);
}

function keepTopics(mask: Mask, ids: readonly string[], { topics, columns }: Searchable): void {
  const places = ids
    .map((id) => topics.findIndex((topic) => topic.id === id))
    .filter((i) => i >= 0);
  if (places.length > 0)
    keepIntersecting(mask, columns.topics, toWords(places, columns.topics.words));
}

/** If no event has accounts, as in an outline, all of them pass. */
function keepTwoSided(mask: Mask, { twoSided }: Searchable): void {
  const passes = twoSided();
  if (passes) for (let e = 0; e < mask.length; e++) mask[e] = (mask[e] ?? 0) & (passes[e] ?? 0);
}

function keepQuery(mask: Mask, query: string, { texts }: Searchable): void {
  if (fold(query) === "") return;
  const all = texts();
  const terms = queryTerms(query, all);
  for (let e = 0; e < mask.length; e++) {
    if (mask[e] && !matches(all[e] ?? "", terms)) mask[e] = 0;
  }
}

/** The actors of an id, as words of a bit set; null for an unknown id. */
function actorWords(id: string, { actors, powers, columns }: Searchable): Uint32Array | null {
  const isPower = powers.some((power) => power.id === id);
  const places = actors.flatMap((actor, i) =>
    (isPower ? actor.power : actor.id) === id ? [i] : [],
  );
  return places.length === 0 ? null : toWords(places, columns.actors.words);
}

/** A set of indexes as a bit set. */
export function toWords(places: readonly number[], words: number): Uint32Array {
  const set = new Uint32Array(words);
  for (const i of places) set[i >> 5] = (set[i >> 5] ?? 0) | (1 << (i & 31));
  return set;
}

function union(sets: readonly Uint32Array[]): Uint32Array {
  return Uint32Array.from(sets[0] ?? [], (_, w) =>
    sets.reduce((all, set) => all | (set[w] ?? 0), 0),
  );
}

function keepIntersecting(mask: Mask, { words, bits }: BitSets, set: Uint32Array): void {
  for (let e = 0; e < mask.length; e++) {
    if (!mask[e]) continue;
    let common = 0;
    for (let w = 0; w < words; w++) common |= (bits[e * words + w] ?? 0) & (set[w] ?? 0);
    if (common === 0) mask[e] = 0;
  }
}

/** How many events would match each choice, by id. */
export interface Counts {
  readonly actors: ReadonlyMap<string, number>;
  readonly powers: ReadonlyMap<string, number>;
  readonly topics: ReadonlyMap<string, number>;
  /** Those with accounts of two sides; null if no event has any. */
  readonly accounts: number | null;
}

/**
 * Counts behind the choices of a filter, which take the other parts of the filter into account:
 * with `any`, actors are counted among what topics and query leave; with `all`, among what is left.
 */
export function filterCounts(filter: Filter, data: Searchable): Counts {
  const { columns, actors, powers, topics } = data;
  const others = filter.match === "all" ? filter : { ...filter, with: [] };
  const among = filterMask(others, data);
  const byActor = countBits(columns.actors, among, columns);
  const isKnown = data.twoSided() !== null;
  const byTopic = countBits(columns.topics, filterMask({ ...filter, topics: [] }, data), columns);
  return {
    actors: new Map(actors.map(({ id }, i) => [id, byActor[i] ?? 0])),
    topics: new Map(topics.map(({ id }, i) => [id, byTopic[i] ?? 0])),
    accounts: isKnown ? countOf(filterMask({ ...filter, accounts: true }, data), columns) : null,
    powers: new Map(
      powers.map(({ id }) => {
        const mask = among.slice();
        const set = actorWords(id, data);
        if (set) keepIntersecting(mask, columns.actors, set);
        return [id, set ? countOf(mask, columns) : 0];
      }),
    ),
  };
}

/** How many of the passing events have each member of a set. */
export function countBits(
  { words, bits }: BitSets,
  mask: Mask,
  { counted, count }: Pick<Columns, "counted" | "count">,
): Uint32Array {
  const first = count - (counted?.rows ?? 0);
  const counts = new Uint32Array(words * 32);
  for (let e = 0; e < mask.length; e++) {
    const events = counted ? (counted.numbers[e - first] ?? 0) : 1;
    if (!mask[e] || events === 0) continue;
    for (let w = 0; w < words; w++) {
      let left = bits[e * words + w] ?? 0;
      while (left !== 0) {
        const low = 31 - Math.clz32(left & -left);
        const i = w * 32 + low;
        counts[i] = (counts[i] ?? 0) + events;
        left &= left - 1;
      }
    }
  }
  return counts;
}
