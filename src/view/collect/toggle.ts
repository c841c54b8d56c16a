import { hasSite } from "../../store/source";
import type { TimelineStore } from "../../store/state";

/** Puts an event into the current collection, or takes it out if it is there; loads what collects them. */
export function toggle(store: TimelineStore, event: number): void {
  const state = store.getState();
  const id = state.data?.dataset.events[event]?.id;
  if (id === undefined || !hasSite(state)) return;
  import("../../store/collections").then(
    ({ toggleCollected }) => toggleCollected(store, id),
    // Without its code, which did not load, nothing happens.
    () => {},
  );
}
