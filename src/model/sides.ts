import type { Actor } from "./schema";
import type { SlimDataset } from "./slimEvents";

/** The side of an actor, by its id: its power, or itself if it belongs to none. */
export function sideOfEach(actors: readonly Pick<Actor, "id" | "power">[]): (id: string) => string {
  const powers = new Map(actors.map(({ id, power }) => [id, power]));
  return (id) => powers.get(id) ?? id;
}

/** One byte for each event: 1 if there are accounts of two sides or more; null if no event has any. */
export function twoSided({ events, actors }: Pick<SlimDataset, "events" | "actors">) {
  if (!events.some(({ accounts }) => accounts)) return null;
  const sideOf = sideOfEach(actors);
  const flags = new Uint8Array(events.length);
  events.forEach(({ accounts = [] }, i) => {
    if (new Set(accounts.map(({ by }) => sideOf(by))).size > 1) flags[i] = 1;
  });
  return flags;
}
