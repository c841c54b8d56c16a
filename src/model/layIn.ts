import type { BitSets } from "./bitSets";
import type { Columns } from "./columns";
import type { Dataset } from "./dataset";
import { countBits, toWords } from "./filter";
import {
  type FilledLanes,
  fillGroups,
  found,
  type Lane,
  type LaneChoice,
  MOST_LANES,
  type Visit,
} from "./lanes";
import { type Placements, place } from "./placements";

/** The number of countries or topics with a lane if none is chosen. */
const FREQUENT = 6;

/**
 * The columns of a dataset, which are in lanes of all its relations, with the events in the lanes that are chosen. A
 * dataset without actors or topics keeps the lanes that it has.
 */
export function layIn(dataset: Dataset, columns: Columns, { kind, ids }: LaneChoice): Columns {
  const filled = fill(dataset, columns, { kind, ids });
  if (filled.lanes.length === 0) return columns;
  return { ...columns, lanes: filled.lanes, placements: place(columns, filled) };
}

/** The lanes of these relations; none if none of them is known, or if lanes are no relations. */
function chooseRelations({ lanes: all, hasEffects, placements }: Columns, ids: readonly string[]) {
  const lanes = hasEffects ? found(all, ids) : [];
  const laneOf = all.map((lane) => lanes.indexOf(lane));
  const visit: Visit = (place) => {
    for (let p = 0; p < placements.count; p++) {
      const lane = laneOf[placements.lane[p] ?? 0] ?? -1;
      if (lane >= 0) place(placements.event[p] ?? 0, lane, placements.effect[p] ?? 0);
    }
  };
  return { lanes, visit };
}

function fill(dataset: Dataset, columns: Columns, { kind, ids }: LaneChoice) {
  if (kind === "relations") return chooseRelations(columns, ids);
  if (kind === "groups") return fillGrouped(dataset, columns);
  return fillMembers(columns, kind === "topics" ? topicsOf(dataset) : actorsOf(dataset), ids);
}

/** The lanes of the groups, with the strongest effect of each event on any relation. */
function fillGrouped(dataset: Dataset, columns: Columns): Pick<FilledLanes, "lanes" | "visit"> {
  // Events that are only counted have no group.
  if (dataset.counted) return { lanes: [], visit: () => {} };
  const { lanes, visit: visitGroups } = fillGroups(dataset);
  const { placements } = columns;
  const all = columns.lanes.map(() => true);
  const visit: Visit = (place) => {
    let [from, to] = [0, 0];
    visitGroups((event, lane) => {
      while (placements.event[to] === event) to++;
      place(event, lane, strongest(placements, from, to, all));
      from = to;
    });
  };
  return { lanes, visit };
}

/** The subject of a lane: a country, a power with all of its actors, or a topic. */
interface Member extends Pick<Lane, "id" | "name"> {
  /** The places in `Members.sets` that put an event in its lane. */
  readonly places: readonly number[];
  /** Whose relations count in its lane; undefined for all. */
  readonly power: string | undefined;
}

/** Everything that can have a lane; those with an index in the sets of the events come in the order of the indexes. */
interface Members {
  readonly of: "actors" | "topics";
  readonly single: readonly Member[];
  readonly others: readonly Member[];
}

function topicsOf({ topics }: Dataset): Members {
  const single = topics.map(({ id, name }, i) => ({ id, name, places: [i], power: undefined }));
  return { of: "topics", single, others: [] };
}

/** Actors and powers; an id of both means the power, as in a filter. */
function actorsOf({ powers, actors }: Dataset): Members {
  const others = powers.map(({ id, name }) => ({
    id,
    name,
    places: actors.flatMap((actor, i) => (actor.power === id ? [i] : [])),
    power: id,
  }));
  const single = actors.map(({ id, name, power }, i) => ({ id, name, places: [i], power }));
  return { of: "actors", single, others };
}

function fillMembers(columns: Columns, members: Members, ids: readonly string[]) {
  const sets = columns[members.of];
  const chosen = chosenOf(members, ids, sets, columns).map(({ places, power, ...lane }) => ({
    lane,
    words: toWords(places, sets.words),
    // For each lane of the columns, whether its relation counts.
    counts: columns.lanes.map(({ between }) => power === undefined || between?.includes(power)),
  }));
  const { placements } = columns;
  const visit: Visit = (place) => {
    for (let event = 0, from = 0, to = 0; event < columns.start.length; event++, from = to) {
      while (placements.event[to] === event) to++;
      for (const [lane, { words, counts }] of chosen.entries()) {
        if (isIn(sets, event, words)) place(event, lane, strongest(placements, from, to, counts));
      }
    }
  };
  const relations = columns.lanes.map(({ id }) => id);
  const lanes = chosen.map(({ lane, words, counts }) => ({
    ...lane,
    members: { of: members.of, words, relations: relations.filter((_, i) => counts[i]) },
  }));
  return { lanes, visit };
}

/** The chosen ones, otherwise the most frequent. */
function chosenOf(
  { single, others }: Members,
  ids: readonly string[],
  sets: BitSets,
  columns: Columns,
): readonly Member[] {
  const chosen = found([...others, ...single], ids).slice(0, MOST_LANES);
  if (chosen.length > 0) return chosen;
  const counts = countBits(sets, new Uint8Array(columns.count).fill(1), columns);
  const countOf = ({ places: [place = 0] }: Member) => counts[place] ?? 0;
  return single
    .filter((member) => countOf(member) > 0)
    .sort((a, b) => countOf(b) - countOf(a))
    .slice(0, FREQUENT);
}

function isIn({ words, bits }: BitSets, event: number, set: Uint32Array): boolean {
  for (let w = 0; w < words; w++)
    if (((bits[event * words + w] ?? 0) & (set[w] ?? 0)) !== 0) return true;
  return false;
}

/**
 * The effect of an event, whose effects are the placements `from` … `to`, in the lane of a country or topic: the
 * strongest of its effects on the relations that count there. For a country those are the relations of its power, for a
 * country of no power and for a topic all of them. Where two that are equally strong pull in opposite ways, and where
 * none of these relations was moved, it is 0.
 */
function strongest(
  { lane, effect }: Placements,
  from: number,
  to: number,
  counts: readonly (boolean | undefined)[],
): number {
  let [up, down] = [0, 0];
  for (let p = from; p < to; p++) {
    if (!counts[lane[p] ?? 0]) continue;
    up = Math.max(up, effect[p] ?? 0);
    down = Math.min(down, effect[p] ?? 0);
  }
  return up > -down ? up : up < -down ? down : 0;
}
