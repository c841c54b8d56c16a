import type { LaneKind } from "./laneKinds";
import type { SlimDataset, SlimEvent } from "./slimEvents";

/** A lane of the picture: a relation, a country or power, a topic, or a group of a dataset without effects. */
export interface Lane {
  readonly id: string;
  readonly name: string;
  /** Powers of the relation; absent for any other lane. */
  readonly between?: readonly [string, string];
}

/** The lanes to lay the events in. */
export interface LaneChoice {
  readonly kind: LaneKind;
  /** Which ones, from top to bottom. If none of them is known, all relations or the most frequent others. */
  readonly ids: readonly string[];
}

/** The most lanes that are drawn; if a dataset has more groups, the last lane collects the rest. */
export const MOST_LANES = 12;

/** Calls `place` for each event in each of its lanes, with its effect there; event by event. */
export type Visit = (place: (event: number, lane: number, effect: number) => void) => void;

/** Lanes with their events. */
export interface FilledLanes {
  readonly lanes: readonly Lane[];
  /** Whether the dataset has effects, so that height in a lane means warmth. */
  readonly hasEffects: boolean;
  readonly visit: Visit;
}

/** The lanes of all relations; without any effect in the dataset, those of its groups. */
export function fillLanes(dataset: SlimDataset): FilledLanes {
  const relations = relationLanes(dataset);
  const known = new Set(relations.map(({ id }) => id));
  const hasEffects =
    dataset.counted !== undefined ||
    dataset.events.some(({ effects = {} }) => Object.keys(effects).some((id) => known.has(id)));
  const filled = hasEffects ? fillRelations(dataset, relations) : fillGroups(dataset);
  return { ...filled, hasEffects };
}

/** The relations of a dataset as lanes, as many as are drawn. */
function relationLanes({ relations, powers }: SlimDataset): Lane[] {
  const names = new Map(powers.map(({ id, name }) => [id, name]));
  return relations.slice(0, MOST_LANES).map(({ id, name, between }) => ({
    id,
    name: name ?? between.map((power) => names.get(power) ?? power).join("–"),
    between,
  }));
}

/** The items with these ids, in the order of the ids. */
export function found<T extends { readonly id: string }>(
  list: readonly T[],
  ids: readonly string[],
): T[] {
  return ids.flatMap((id) => list.find((one) => one.id === id) ?? []);
}

function fillRelations({ events }: SlimDataset, lanes: readonly Lane[]) {
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

/** Lanes of the groups that the events name, largest first; no event is lost. */
export function fillGroups(dataset: SlimDataset): Pick<FilledLanes, "lanes" | "visit"> {
  const sizes = new Map<string, number>();
  const groups: string[] = [];
  dataset.events.forEach((event) => {
    groups.push(groupOf(event, dataset));
  });
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const names = [...sizes].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  const laneOf = new Map(names.map((name, i) => [name, Math.min(i, MOST_LANES - 1)]));
  const visit: Visit = (place) => {
    for (const [event, group] of groups.entries()) place(event, laneOf.get(group) ?? 0, 0);
  };
  const isShared = names.length > MOST_LANES;
  const lanes = names.slice(0, MOST_LANES).map((name, i) => {
    // The last lane has the events of more groups than its own.
    return { id: name, name: isShared && i === MOST_LANES - 1 ? `${name}, …` : name };
  });
  return { lanes, visit };
}

/** The group of an event if there are no effects: its own, or the power or name of its first actor. */
export function groupOf(event: SlimEvent, dataset: SlimDataset): string {
  if (event.group) return event.group;
  const first = event.actors?.[0];
  const actor = dataset.actors.find(({ id }) => id === first);
  const power = dataset.powers.find(({ id }) => id === actor?.power);
  return power?.name ?? actor?.name ?? "";
}
