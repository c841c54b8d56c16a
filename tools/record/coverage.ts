import type { EventFile } from "../../src/model/record/eventFile";
import { sideOfEach } from "../../src/model/sides";
import { isKeptUp } from "./keptUp";
import type { TimelineRecord } from "./read";
import { referencesOf } from "./references";
import { updatedOn } from "./revision";

/** The coverage of the record, as lines of text for a person. */
export function coverage(record: TimelineRecord): string[] {
  const { relations, topics, actors } = record.timeline.value;
  const events = record.events.map(({ value }) => value);
  const count = (of: (event: EventFile) => readonly string[]) => {
    const counts = new Map<string, number>();
    for (const event of events) {
      for (const key of new Set(of(event))) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  };
  const years = count(({ date }) => [date.slice(0, 4)]);
  const byActor = count((event) => event.actors);
  const list = (ids: readonly string[], counts: ReadonlyMap<string, number>) =>
    ids.map((id) => `${id} ${counts.get(id) ?? 0}`).join(" · ");
  const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  const frequent = idsOf(actors).sort((a, b) => (byActor.get(b) ?? 0) - (byActor.get(a) ?? 0));
  const sum = (of: (event: EventFile) => number) =>
    events.reduce((total, event) => total + of(event), 0);
  const kinds = count(({ sources }) => [
    sources.some(({ kind }) => kind === "primary") ? "primary" : "secondary",
  ]);
  const byRelation = count(({ effects }) => Object.keys(effects));
  const byImportance = count(({ importance }) => [String(importance)]);
  return [
    `${events.length} events, ${sum(({ sources }) => sources.length)} references to sources, ${sum(({ links }) => links?.length ?? 0)} links, ${sum(({ en }) => (en.disputed ? 1 : 0))} disputed`,
    `${record.stories.length} stories, ${record.series.length} series, updated ${updatedOn(record)}`,
    `by year       ${list([...years.keys()].sort(), years)} (fewest ${Math.min(...years.values())})`,
    `by relation   ${list(idsOf(relations), byRelation)}`,
    `by importance ${list(["5", "4", "3", "2", "1"], byImportance)}`,
    ...accountsOf(record),
    `by topic      ${list(
      idsOf(topics),
      count((event) => event.topics),
    )}`,
    `by actor      ${list(frequent, byActor)}`,
    `by source     ${list(["primary", "secondary"], kinds)} (an event with any primary source counts as primary)`,
    referencesLine(record),
  ];
}

/** How many events have accounts, and by which sides. */
function accountsOf({ timeline, events }: TimelineRecord): string[] {
  const { actors, powers } = timeline.value;
  const sideOf = sideOfEach(actors);
  const sides = events.map(({ value }) => new Set(value.accounts?.map(({ by }) => sideOf(by))));
  const count = (has: (sides: ReadonlySet<string>) => boolean) => sides.filter(has).length;
  const total = events.reduce((sum, { value }) => sum + (value.accounts?.length ?? 0), 0);
  const byPower = powers.map(({ id }) => `${id} ${count((sides) => sides.has(id))}`).join(" · ");
  return [
    `by account    ${total} accounts in ${count(({ size }) => size > 0)} events, of two sides in ${count(({ size }) => size > 1)}; events with one of ${byPower}`,
  ];
}

/**
 * How many references there are, those of accounts among them, and how many lack a date or a language; what is kept
 * up has none.
 */
function referencesLine({ events, publishers }: TimelineRecord): string {
  const all = events.flatMap(({ value }) => referencesOf(value).map(({ source }) => source));
  const without = (key: "date" | "lang") => all.filter((source) => !source[key]);
  const keptUp = without("date").filter(({ url }) => isKeptUp(url ?? ""));
  return `by reference  ${all.length} to texts of ${publishers.value.publishers.length} publishers; without date ${without("date").length} (on pages that are kept up ${keptUp.length}) · without language ${without("lang").length}`;
}
