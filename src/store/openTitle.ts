import type { TimelineState } from "./state";
import { openStep } from "./story";

/** The title of the open story, else of the open event; null if there is neither. */
export function openTitle({ data, selected, walk }: TimelineState): string | null {
  const event = selected === null ? undefined : data?.dataset.events[selected];
  return openStep(data, walk)?.story.title ?? event?.title ?? null;
}
