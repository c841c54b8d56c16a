import type { Dataset, TimelineEvent } from "./dataset";

/** Text as search sees it: no case, no accents, one space between words. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/[\s\p{Pd}]+/gu, " ")
    .trim();
}

/** The words of a query, folded; an event has to contain each of them. */
export function queryWords(query: string): string[] {
  return fold(query).split(" ").filter(Boolean);
}

/** Folded text of every event: title, label, summary, names of actors, place. Made once per dataset. */
export function searchTexts({ events, actors }: Pick<Dataset, "events" | "actors">): string[] {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return events.map((event) =>
    fold(
      [
        event.title,
        event.label,
        event.summary,
        ...(event.actors ?? []).map((id) => names.get(id) ?? id),
        event.place?.name,
      ].join(" "),
    ),
  );
}

/**
 * The events that answer a query best, of those that match it (`matching`, by time): first those whose title
 * begins with it, then those that have all its words in title or label, then by importance and time.
 * `texts` are those of `searchTexts`.
 */
export function bestMatches(
  query: string,
  matching: readonly number[],
  events: readonly TimelineEvent[],
  texts: readonly string[],
  most: number,
): number[] {
  const words = queryWords(query);
  if (words.length === 0) return [];
  const start = words.join(" ");
  const rank = (index: number) => {
    const event = events[index];
    const text = texts[index] ?? "";
    if (text.startsWith(start)) return 20 - (event?.importance ?? 3);
    // Title and label stand first in the text; folding hardly changes their length.
    const head = text.slice(0, `${event?.title} ${event?.label ?? ""}`.length);
    return (words.every((word) => head.includes(word)) ? 30 : 40) - (event?.importance ?? 3);
  };
  return matching
    .map((index) => ({ index, rank: rank(index) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .slice(0, most)
    .map(({ index }) => index);
}
