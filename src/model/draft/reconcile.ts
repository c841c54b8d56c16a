import type { Draft } from "./draft";

type Item = { readonly id: string };

/**
 * What two made of the same draft, together: of each part the one that was changed, mine if both changed it. Events and
 * stories go by their ids: those that either added are there, those that either deleted are not.
 */
export function reconcile(base: Draft, mine: Draft, theirs: Draft): Draft {
  if (mine === base) return theirs;
  return {
    ...pick(base, mine, theirs),
    about: pick(base.about, mine.about, theirs.about),
    powers: lists(base.powers, mine.powers, theirs.powers),
    relations: lists(base.relations, mine.relations, theirs.relations),
    actors: lists(base.actors, mine.actors, theirs.actors),
    topics: lists(base.topics, mine.topics, theirs.topics),
    eras: lists(base.eras, mine.eras, theirs.eras),
    events: lists(base.events, mine.events, theirs.events),
    stories: lists(base.stories, mine.stories, theirs.stories),
  };
}

/** Of each key what I changed, else theirs. */
function pick<T extends object>(base: T, mine: T, theirs: T): T {
  if (base === mine) return theirs;
  const keys = Object.keys({ ...base, ...mine, ...theirs }) as (keyof T)[];
  const kept = keys.map((key) => [key, mine[key] === base[key] ? theirs[key] : mine[key]] as const);
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined)) as T;
}

function lists<T extends Item>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
): readonly T[] {
  if (base === mine) return theirs;
  const [before, own, other] = [byId(base), byId(mine), byId(theirs)];
  const isKept = ({ id }: Item) =>
    (own.has(id) && (other.has(id) || !before.has(id))) || (!before.has(id) && other.has(id));
  const all = isMoved(base, mine) ? together(mine, theirs) : together(theirs, mine);
  return all.filter(isKept).map((item) => {
    const [was, ownOne, otherOne] = [before.get(item.id), own.get(item.id), other.get(item.id)];
    return was && ownOne && otherOne ? pick(was, ownOne, otherOne) : (ownOne ?? item);
  });
}

/** Whether items that stayed are in another order. */
function isMoved(base: readonly Item[], mine: readonly Item[]): boolean {
  const [before, own] = [byId(base), byId(mine)];
  const stayed = base.filter(({ id }) => own.has(id));
  const kept = mine.filter(({ id }) => before.has(id));
  return stayed.some(({ id }, i) => id !== kept[i]?.id);
}

/** The items of a list, and those of another that it lacks, each after the one that it follows there. */
function together<T extends Item>(list: readonly T[], more: readonly T[]): readonly T[] {
  const known = new Set(list.map(({ id }) => id));
  const after = new Map<string | null, T[]>();
  let last: string | null = null;
  for (const item of more) {
    if (known.has(item.id)) last = item.id;
    else after.set(last, [...(after.get(last) ?? []), item]);
  }
  return [
    ...(after.get(null) ?? []),
    ...list.flatMap((item) => [item, ...(after.get(item.id) ?? [])]),
  ];
}

function byId<T extends Item>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}
