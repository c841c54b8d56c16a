import type { TimelineEvent } from "../../model/dataset";

/** How many events are listed. */
const MOST = 8;

/** The most important ones of some events, by their places in the dataset, in its order. */
export function foremostEvents(
  events: readonly TimelineEvent[],
  places: readonly number[],
): readonly number[] {
  const chosen: number[] = [];
  for (let importance = 5; importance > 0 && chosen.length < MOST; importance--) {
    for (const place of places) {
      if (chosen.length === MOST) break;
      if ((events[place]?.importance ?? 3) === importance) chosen.push(place);
    }
  }
  return chosen.sort((a, b) => a - b);
}
