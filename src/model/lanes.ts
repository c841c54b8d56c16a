import type { Dataset, TimelineEvent } from "./dataset";

/** A lane of the picture: a relation, a country or power, a topic, or a group of a dataset without effects. */
export interface Lane {
  readonly id: string;
  readonly name: string;
  /** Powers of the relation; absent for any other lane. */
  readonly between?: readonly [string, string];
}

/** What the lanes can stand for. */
export const LANE_KINDS = ["relations", "countries", "topics"] as const;
export type LaneKind = (typeof LANE_KINDS)[number];

/** The lanes to lay the events in. */
export interface LaneChoice {
  readonly kind: LaneKind;
  /** Which ones, from top to bottom. If none of them is known, all relations or the most frequent others. */
  readonly ids: readonly string[];
}

export const ALL_RELATIONS: LaneChoice = { kind: "relations", ids: [] };

/** The most lanes that are drawn; if a dataset has more groups, the last lane collects the rest. */
export const MOST_LANES = 12;
/** As many countries or topics have a lane if none is chosen. */
export const FREQUENT_LANES = 6;

/** Calls `place` with each event, one of its lanes and its effect there; event by event. */
export type Visit = (place: (event: number, lane: number, effect: number) => void) => void;

/** Lanes, and what stands in them. */
export interface FilledLanes {
  readonly lanes: readonly Lane[];
  /** Whether the dataset has effects, so that height in a lane means warmth. */
  readonly hasEffects: boolean;
  readonly visit: Visit;
}

/** The lanes of a dataset as they are chosen. A dataset without actors or topics is laid as if none were chosen. */
export function fillLanes(dataset: Dataset, choice: LaneChoice): FilledLanes {
  const relations = relationLanes(dataset);
  const known = new Set(relations.map(({ id }) => id));
  const hasEffects = dataset.events.some((e) =>
    Object.keys(e.effects ?? {}).some((relation) => known.has(relation)),
  );
  const members = membersOf(dataset, choice, relations);
  if (members.length > 0) return { ...fillMembers(dataset, members, choice.kind), hasEffects };
  const filled = hasEffects
    ? fillRelations(dataset, chosenOf(relations, choice))
    : fillGroups(dataset);
  return { ...filled, hasEffects };
}

function relationLanes({ relations, powers }: Dataset): Lane[] {
  const names = new Map(powers.map(({ id, name }) => [id, name]));
  return relations.slice(0, MOST_LANES).map(({ id, name, between }) => ({
    id,
    name: name ?? between.map((power) => names.get(power) ?? power).join("–"),
    between,
  }));
}

function chosenOf(relations: readonly Lane[], { kind, ids }: LaneChoice): readonly Lane[] {
  const chosen = kind === "relations" ? found(relations, ids) : [];
  return chosen.length > 0 ? chosen : relations;
}

function found<T extends { readonly id: string }>(list: readonly T[], ids: readonly string[]): T[] {
  return ids.flatMap((id) => list.find((one) => one.id === id) ?? []);
}

function fillRelations({ events }: Dataset, lanes: readonly Lane[]) {
  const known = new Map(lanes.map(({ id }, lane) => [id, lane]));
  const visit: Visit = (place) => {
    events.forEach(({ effects }, event) => {
      for (const relation in effects) {
        const lane = known.get(relation);
        if (lane !== undefined) place(event, lane, effects[relation] ?? 0);
      }
    });
  };
  return { lanes, visit };
}

/** What has a lane of its own: a country, a power with all of its actors, or a topic. */
interface Member extends Lane {
  /** Ids of actors or topics that put an event in its lane. */
  readonly ids: readonly string[];
  /** The relations that count in its lane. */
  readonly relations: ReadonlySet<string>;
}

/** The countries or topics that have a lane: those chosen, else the most frequent ones. */
function membersOf(
  dataset: Dataset,
  { kind, ids }: LaneChoice,
  relations: readonly Lane[],
): Member[] {
  if (kind === "relations") return [];
  const all = kind === "topics" ? topicsOf(dataset, relations) : actorsOf(dataset, relations);
  const chosen = found(all, ids).slice(0, MOST_LANES);
  if (chosen.length > 0) return chosen;
  const counts = new Map<string, number>();
  for (const event of dataset.events)
    for (const id of idsOf(event, kind)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return all
    .filter(({ id }) => counts.has(id))
    .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
    .slice(0, FREQUENT_LANES);
}

const NONE: readonly string[] = [];

function idsOf(event: TimelineEvent, kind: LaneKind): readonly string[] {
  return (kind === "topics" ? event.topics : event.actors) ?? NONE;
}

function topicsOf({ topics }: Dataset, relations: readonly Lane[]): Member[] {
  const all = new Set(relations.map(({ id }) => id));
  return topics.map(({ id, name }) => ({ id, name, ids: [id], relations: all }));
}

/** Powers and actors; an id of both means the power, as in a filter. */
function actorsOf({ powers, actors }: Dataset, relations: readonly Lane[]): Member[] {
  const all = new Set(relations.map(({ id }) => id));
  const relationsOf = (power: string) =>
    new Set(relations.filter(({ between }) => between?.includes(power)).map(({ id }) => id));
  const whole = powers.map(({ id, name }) => ({
    id,
    name,
    ids: actors.filter(({ power }) => power === id).map((actor) => actor.id),
    relations: relationsOf(id),
  }));
  const single = actors.map(({ id, name, power }) => ({
    id,
    name,
    ids: [id],
    relations: power === undefined ? all : relationsOf(power),
  }));
  return [...whole, ...single.filter(({ id }) => !powers.some((power) => power.id === id))];
}

function fillMembers({ events }: Dataset, members: readonly Member[], kind: LaneKind) {
  const lanesOf = new Map<string, number[]>();
  members.forEach(({ ids }, lane) => {
    for (const id of ids) lanesOf.set(id, [...(lanesOf.get(id) ?? []), lane]);
  });
  const visit: Visit = (place) => {
    events.forEach((event, i) => {
      const own = new Set(idsOf(event, kind).flatMap((id) => lanesOf.get(id) ?? []));
      for (const lane of own) place(i, lane, strongest(event, members[lane]?.relations));
    });
  };
  return { lanes: members.map(({ id, name }) => ({ id, name })), visit };
}

/**
 * The effect of an event in the lane of a country or topic: the strongest of its effects on the relations that count
 * there. For a country those are the relations of its power, for a country of no power and for a topic all of them.
 * Where two that are equally strong pull in opposite ways, and where none of these relations was moved, it is 0.
 */
function strongest({ effects = {} }: TimelineEvent, counting?: ReadonlySet<string>): number {
  let [up, down] = [0, 0];
  for (const relation in effects) {
    if (!counting?.has(relation)) continue;
    up = Math.max(up, effects[relation] ?? 0);
    down = Math.min(down, effects[relation] ?? 0);
  }
  return up > -down ? up : up < -down ? down : 0;
}

/** Without effects, the lanes are the groups that the events name, largest first; no event is lost. */
function fillGroups(dataset: Dataset) {
  const sizes = new Map<string, number>();
  const groups = dataset.events.map((event) => groupOf(event, dataset));
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const names = [...sizes].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  const laneOf = new Map(names.map((name, i) => [name, Math.min(i, MOST_LANES - 1)]));
  const visit: Visit = (place) => {
    for (const [event, group] of groups.entries()) place(event, laneOf.get(group) ?? 0, 0);
  };
  const isShared = names.length > MOST_LANES;
  const lanes = names.slice(0, MOST_LANES).map((name, i) => {
    // The last one has the events of more groups than it is named by.
    return { id: name, name: isShared && i === MOST_LANES - 1 ? `${name}, …` : name };
  });
  return { lanes, visit };
}

/** The group that an event stands in if there are no effects: its own, or the power or name of its first actor. */
export function groupOf(event: TimelineEvent, dataset: Dataset): string {
  if (event.group) return event.group;
  const first = event.actors?.[0];
  const actor = dataset.actors.find(({ id }) => id === first);
  const power = dataset.powers.find(({ id }) => id === actor?.power);
  return power?.name ?? actor?.name ?? "";
}
