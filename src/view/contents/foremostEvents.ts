import type { TimelineEvent } from "../../model/dataset";

/** How many events are listed. */
const MOST = 8;

/** The most important ones of some events, by their places in the dataset, in its order. */
export function foremostEvents(
  events: readonly TimelineEvent[],
  places: readonly number[],
): readonly number[] {
  const importance = (index: number) => events[index]?.importance ?? 3;
  return [...places]
    .sort((a, b) => importance(b) - importance(a) || a - b)
    .slice(0, MOST)
    .sort((a, b) => a - b);
}
