import type { TimelineEvent } from "../../model/dataset";

/** Ids with others added that they do not have yet, up to `most`. */
export function added(ids: readonly string[], more: readonly string[], most: number): string[] {
  return [...new Set([...ids, ...more])].slice(0, most);
}

/** The ids of the `most` most important of some events that are not chosen yet, in their order. */
export function foremostOf(
  events: readonly TimelineEvent[],
  chosen: readonly string[],
  most: number,
): string[] {
  const free = events.filter(({ id }) => !chosen.includes(id));
  const weightOf = ({ importance = 3 }: TimelineEvent) => importance;
  const foremost = free.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, most);
  return free.filter((event) => foremost.includes(event)).map(({ id }) => id);
}
