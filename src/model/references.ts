import { groupOf, MOST_LANES } from "./lanes";
import { type Problem, quote } from "./problem";
import type { SlimDataset, SlimEvent } from "./slimEvents";

/**
 * The dataset with every actor and topic that its events name: one that the lists leave out is added
 * under its id, so that it can be filtered; `names` are those of ids made from them. What cannot be mended goes
 * to `problems`.
 */
export function resolveReferences<T extends SlimDataset>(
  dataset: T,
  problems: Problem[],
  names: ReadonlyMap<string, string> = new Map(),
): T {
  const relations = new Set(dataset.relations.map(({ id }) => id));
  if (dataset.relations.length > MOST_LANES) {
    const path = `relations[${MOST_LANES}]`;
    const message = `expected ${MOST_LANES} relations at most, got ${dataset.relations.length}`;
    problems.push({ path, message, outcome: "part" });
  }
  const hasEffects = dataset.events.some(
    ({ effects }) => effects && Object.keys(effects).length > 0,
  );
  if (relations.size > 0 && hasEffects) {
    dataset.events.forEach((event) => {
      checkEffects(event, relations, problems);
    });
  } else checkGroups(dataset, problems);
  return {
    ...dataset,
    actors: withMissing(dataset.actors, names, (use) => {
      dataset.events.forEach(({ actors, accounts }) => {
        actors?.forEach(use);
        for (const { by } of accounts ?? []) use(by);
      });
    }),
    topics: withMissing(dataset.topics, names, (use) => {
      dataset.events.forEach(({ topics }) => {
        topics?.forEach(use);
      });
    }),
  };
}

function checkGroups(dataset: SlimDataset, problems: Problem[]): void {
  const groups = new Set<string>();
  dataset.events.forEach((event) => {
    groups.add(groupOf(event, dataset));
  });
  if (groups.size <= MOST_LANES) return;
  const message = `expected ${MOST_LANES} groups at most (the rest share the last lane), got ${groups.size}`;
  problems.push({ path: "events", message });
}

function checkEffects(event: SlimEvent, relations: ReadonlySet<string>, problems: Problem[]): void {
  const { effects = {} } = event;
  // Of very many events, hardly any has a fault.
  if (hasOnly(effects, relations)) return;
  const { id, title } = event;
  const path = `event ${id}.effects`;
  const names = Object.keys(effects);
  for (const name of names) {
    if (!relations.has(name)) {
      problems.push({
        path,
        message: `expected the id of a relation, got ${quote(name)}`,
        event: title,
        outcome: "part",
      });
    }
  }
  if (!names.some((name) => relations.has(name))) {
    const message = "expected an effect on a relation, got none: the event stands in the list only";
    problems.push({ path, message, event: title });
  }
}

/** Whether there are effects, and all of them are on known relations. */
function hasOnly(effects: object, relations: ReadonlySet<string>): boolean {
  let count = 0;
  for (const name in effects) {
    if (!relations.has(name)) return false;
    count++;
  }
  return count > 0;
}

function withMissing<T extends { readonly id: string; readonly name: string }>(
  known: readonly T[],
  names: ReadonlyMap<string, string>,
  visit: (use: (id: string) => void) => void,
): readonly (T | { readonly id: string; readonly name: string })[] {
  const ids = new Set(known.map(({ id }) => id));
  const missing = new Set<string>();
  visit((id) => {
    if (!ids.has(id)) missing.add(id);
  });
  return missing.size === 0
    ? known
    : [...known, ...[...missing].map((id) => ({ id, name: names.get(id) ?? id }))];
}
