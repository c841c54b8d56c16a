import type { Actor, Power } from "../../model/schema";

export interface ActorGroup {
  /** Null for actors of no power. */
  readonly power: Power | null;
  readonly members: readonly Actor[];
}

/** Actors by power, those without one last; the most frequent first. An actor named like its power is left out. */
export function groupsOf(
  actors: readonly Actor[],
  powers: readonly Power[],
  counts: ReadonlyMap<string, number>,
): readonly ActorGroup[] {
  const byCount = (a: Actor, b: Actor) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0);
  return [...powers, null]
    .map((power) => ({
      power,
      members: actors
        .filter((actor) => (actor.power ?? null) === (power?.id ?? null))
        .sort(byCount),
    }))
    .filter(({ power, members }) => {
      const [only] = members;
      return members.length > 1 || (only !== undefined && only.name !== power?.name);
    });
}
