import type { TimelineEvent } from "../model/dataset";
import type { Domain } from "../model/time";
import type { Data } from "./data";

/** The events, of those at `indices`, that overlap a domain. */
export function inView(
  { dataset, columns }: Data,
  indices: readonly number[],
  [from, to]: Domain,
): TimelineEvent[] {
  const { start, end } = columns;
  return indices.flatMap((index) => {
    const event = dataset.events[index];
    return event && (start[index] ?? 0) < to && (end[index] ?? 0) > from ? [event] : [];
  });
}
