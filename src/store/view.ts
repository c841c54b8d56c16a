import type { TimelineState, TimelineStore } from "./state";
import { update } from "./update";

/** Shows the events as a picture or as a list. */
export function setView(store: TimelineStore, view: TimelineState["view"]): void {
  update(store, { view });
}

/** Switches between picture and list. */
export function toggleView(store: TimelineStore): void {
  setView(store, store.getState().view === "list" ? "timeline" : "list");
}
