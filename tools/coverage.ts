import type { EventInput } from "../src/model/schema";
import type { RecordFile } from "./record";

/** How the record is spread: lines of text for a person. */
export function coverage({ events, relations, topics, actors }: RecordFile): string[] {
  const count = (of: (event: EventInput) => readonly string[]) => {
    const counts = new Map<string, number>();
    for (const event of events) {
      for (const key of new Set(of(event))) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  };
  const years = count(({ date }) => [date.slice(0, 4)]);
  const byRelation = count(({ effects }) => Object.keys(effects ?? {}));
  const byTopic = count((event) => event.topics ?? []);
  const byActor = count((event) => event.actors ?? []);
  const byImportance = count(({ importance }) => [String(importance)]);
  const kinds = count(({ sources }) => [
    sources?.some((s) => s.kind === "primary") ? "primary" : "secondary",
  ]);
  const list = (ids: readonly string[], counts: ReadonlyMap<string, number>) =>
    ids.map((id) => `${id} ${counts.get(id) ?? 0}`).join(" · ");
  const frequent = actors
    .map(({ id }) => id)
    .sort((a, b) => (byActor.get(b) ?? 0) - (byActor.get(a) ?? 0));
  const links = events.reduce((sum, event) => sum + (event.links?.length ?? 0), 0);
  const sources = events.reduce((sum, event) => sum + (event.sources?.length ?? 0), 0);
  const disputed = events.filter((event) => event.disputed).length;
  const fewest = Math.min(...years.values());
  return [
    `${events.length} events, ${sources} references to sources, ${links} links, ${disputed} disputed`,
    `by year       ${list([...years.keys()].sort(), years)} (fewest ${fewest})`,
    `by relation   ${list(
      relations.map(({ id }) => id),
      byRelation,
    )}`,
    `by importance ${list(["5", "4", "3", "2", "1"], byImportance)}`,
    `by topic      ${list(
      topics.map(({ id }) => id),
      byTopic,
    )}`,
    `by actor      ${list(frequent, byActor)}`,
    `by source     ${list(["primary", "secondary"], kinds)} (an event with any primary source counts as primary)`,
  ];
}
