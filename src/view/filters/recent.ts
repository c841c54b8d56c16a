import type { TimelineStore } from "../../store/state";

/** How many are remembered. */
const MOST = 6;

const recent = new WeakMap<TimelineStore, readonly string[]>();

/** The ids that were chosen last during this visit, the newest first. */
export function recentOf(store: TimelineStore): readonly string[] {
  return recent.get(store) ?? [];
}

/** Remembers an id as chosen just now. */
export function remember(store: TimelineStore, id: string): void {
  const others = recentOf(store).filter((other) => other !== id);
  recent.set(store, [id, ...others].slice(0, MOST));
}
