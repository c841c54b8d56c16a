import type { StoryStep, TimelineStore } from "../../store/state";
import { openStep, stepDomain, walkTo } from "../../store/story";
import { flyTo } from "../base/animate";
import { awaitFocus } from "../base/places";

/** Opens a step of a story and flies to it, also to return after exploring. A story that begins gets the focus. */
export function goToStep(store: TimelineStore, step: StoryStep): void {
  if (store.getState().walk === null) awaitFocus("story");
  walkTo(store, step);
  const { data, walk } = store.getState();
  const open = openStep(data, walk);
  if (data && open) flyTo(store, stepDomain(data, open));
}

/** Ends the walk; the view stays where it is. */
export function leaveStory(store: TimelineStore): void {
  walkTo(store, null);
}
