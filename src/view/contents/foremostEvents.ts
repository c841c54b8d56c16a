import type { TimelineEvent } from "../../model/dataset";

/** The `most` most important ones of some events, by their places in the dataset, in its order. */
export function foremostEvents(
  events: readonly TimelineEvent[],
  places: readonly number[],
  most = 8,
): readonly number[] {
  const chosen: number[] = [];
  for (let importance = 5; importance > 0 && chosen.length < most; importance--) {
    for (const place of places) {
      if (chosen.length === most) break;
      if ((events[place]?.importance ?? 3) === importance) chosen.push(place);
    }
  }
  return chosen.sort((a, b) => a - b);
}
