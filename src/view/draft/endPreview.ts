import type { TimelineStore } from "../../store/state";
import { select } from "../../store/store";
import { leaveStory } from "../story/goToStep";

/** Ends the preview of a story, and closes the event of its step. */
export function endPreview(store: TimelineStore): void {
  leaveStory(store);
  select(store, null);
}
