import type { Dataset } from "./dataset";

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
