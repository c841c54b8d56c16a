import type { StoryStep, TimelineStore } from "../../store/state";
import { openStep, stepDomain, walkTo } from "../../store/story";
import { flyTo } from "../base/animate";

let isBegun = false;

/** Whether a walk has begun since this was last asked: then the keyboard goes to its text. */
export function hasBegun(): boolean {
  const was = isBegun;
  isBegun = false;
  return was;
}

/** Opens a step of a story and flies to it; also the way back after exploring. */
export function goToStep(store: TimelineStore, step: StoryStep): void {
  isBegun ||= store.getState().walk === null;
  walkTo(store, step);
  const { data, walk } = store.getState();
  const open = openStep(data, walk);
  if (data && open) flyTo(store, stepDomain(data, open));
}

/** Ends the walk; the view stays where it is. */
export function leaveStory(store: TimelineStore): void {
  walkTo(store, null);
}
