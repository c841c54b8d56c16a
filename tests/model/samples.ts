import fc from "fast-check";
import { type Columns, toColumns } from "../../src/model/columns";
import type { Dataset } from "../../src/model/dataset";
import type { Searchable } from "../../src/model/filter";
import { readDataset } from "../../src/model/readDataset";
import type { EventInput } from "../../src/model/schema";
import { searchTexts } from "../../src/model/search";
import { twoSided } from "../../src/model/sides";
import { DAY, type Ms } from "../../src/model/time";

/** Small datasets to test with. */

/** First instant of a day, written as in `2026-11-23`. */
export const utc = (text: string): Ms => Date.parse(`${text}T00:00:00Z`);

export const TODAY = utc("2026-11-23");

const POWERS = [
  { id: "russia", name: "Russia" },
  { id: "china", name: "China" },
  { id: "west", name: "The West" },
];

export const RELATIONS = [
  { id: "russia-china", between: ["russia", "china"] },
  { id: "china-west", between: ["china", "west"] },
  { id: "russia-west", name: "Russia and the West", between: ["russia", "west"] },
];

const ACTORS = [
  { id: "RUS", name: "Russia", power: "russia" },
  { id: "CHN", name: "China", power: "china" },
  { id: "USA", name: "United States", power: "west" },
  { id: "EU", name: "European Union", power: "west" },
  { id: "UN", name: "United Nations" },
];

const TOPICS = [
  { id: "war", name: "War" },
  { id: "energy", name: "Energy" },
  { id: "diplomacy", name: "Diplomacy" },
];

export const HEAD = { powers: POWERS, relations: RELATIONS, actors: ACTORS, topics: TOPICS };

export type EventParts = Partial<EventInput> & Pick<EventInput, "date">;

/** A dataset's JSON with three powers and relations, and these events. */
export function json(events: readonly unknown[], head: object = HEAD): object {
  return { ...head, events };
}

/** The dataset of these events, titled by their place in the list where they have no title. */
export function datasetOf(events: readonly EventParts[], head: object = HEAD): Dataset {
  return readDataset(
    json(
      events.map((event, i) => ({ title: `Event ${i}`, ...event })),
      head,
    ),
  ).dataset;
}

export function columnsOf(events: readonly EventParts[], head: object = HEAD): Columns {
  return toColumns(datasetOf(events, head), TODAY);
}

export function searchableOf(dataset: Dataset): Searchable {
  const { actors, powers, topics } = dataset;
  const columns = toColumns(dataset, TODAY);
  return {
    columns,
    actors,
    powers,
    topics,
    texts: () => searchTexts(dataset),
    twoSided: () => twoSided(dataset),
    indexOf: (id) => {
      const index = dataset.events.findIndex((event) => event.id === id);
      return index < 0 ? undefined : index;
    },
  };
}

const isoDay = (days: number) =>
  new Date(utc("1949-01-01") + days * DAY).toISOString().slice(0, 10);

/** Days from 1949 to 2026, some of them crowded into a few weeks. */
const days = fc.oneof(
  fc.integer({ min: 0, max: 28_400 }),
  fc.integer({ min: 14_000, max: 14_040 }),
);

const single = fc
  .tuple(days, fc.constantFrom(10, 10, 7, 4), fc.constantFrom("", "", "", "~", "?"))
  .map(([day, length, qualifier]) => isoDay(day).slice(0, length) + qualifier);

const span = fc
  .tuple(days, fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 9000 })))
  .map(([day, length]) => `${isoDay(day)}/${isoDay(day + length)}`);

/** Dates of events: days, months, years, spans, some of them still going on. */
export const eventDate = fc.oneof(
  { weight: 6, arbitrary: single },
  { weight: 2, arbitrary: span },
  { weight: 1, arbitrary: days.map((day) => `${isoDay(day)}/..`) },
);

const effect = fc.integer({ min: -3, max: 3 });
const effects = fc
  .tuple(fc.constantFrom(...RELATIONS), fc.constantFrom(...RELATIONS), effect, effect)
  .map(([a, b, ...values]) => ({ [a.id]: values[0], [b.id]: values[1] }));

const some = (ids: readonly string[]) => fc.subarray([...ids], { maxLength: 3 });

/** Events with all that drawing and filtering read. */
export const anyEvent: fc.Arbitrary<EventParts> = fc.record({
  date: eventDate,
  title: fc.constantFrom("Summit in Pékin", "Договор о дружбе", "Border clash", "Visit to Moscow"),
  importance: fc.integer({ min: 1, max: 5 }),
  effects,
  actors: some(ACTORS.map(({ id }) => id)),
  topics: some(TOPICS.map(({ id }) => id)),
});

/** Lists of such events, most of them long. */
export const anyEvents = (least = 0, most = 120) =>
  fc.array(anyEvent, { minLength: least, maxLength: most, size: "max" });
