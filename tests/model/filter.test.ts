import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset, TimelineEvent } from "../../src/model/dataset";
import {
  countOf,
  type Filter,
  filterCounts,
  filterMask,
  isFiltering,
  NO_FILTER,
} from "../../src/model/filter";
import { anyEvents, datasetOf, HEAD, searchableOf } from "./samples";

const DATASET = datasetOf([
  { date: "1950", title: "Treaty", actors: ["RUS", "CHN"], topics: ["diplomacy"] },
  { date: "1951", title: "Clash", actors: ["RUS", "USA"], topics: ["war"] },
  { date: "1952", title: "Pipeline", actors: ["EU", "RUS"], topics: ["energy", "diplomacy"] },
  { date: "1953", title: "Resolution", actors: ["UN"], topics: ["war"] },
  { date: "1954", title: "Talks", actors: ["CHN", "USA", "EU"] },
]);

/** Titles of the events that pass. */
function found(change: Partial<Filter>): string[] {
  const mask = filterMask({ ...NO_FILTER, ...change }, searchableOf(DATASET));
  return DATASET.events.filter((_, i) => mask[i]).map(({ title }) => title);
}

const ALL = DATASET.events.map(({ title }) => title);

describe("a filter", () => {
  it("that asks for nothing lets every event pass", () => {
    expect(found({})).toEqual(ALL);
    expect(isFiltering(NO_FILTER)).toBe(false);
    expect(isFiltering({ ...NO_FILTER, query: "  – " })).toBe(false);
    expect(isFiltering({ ...NO_FILTER, query: "x" })).toBe(true);
  });

  it("by actors wants any of them, or all of them", () => {
    expect(found({ with: ["CHN", "USA"] })).toEqual(["Treaty", "Clash", "Talks"]);
    expect(found({ with: ["CHN", "USA"], match: "all" })).toEqual(["Talks"]);
  });

  it("by a power takes any of its actors", () => {
    expect(found({ with: ["west"] })).toEqual(["Clash", "Pipeline", "Talks"]);
    expect(found({ with: ["west", "RUS"], match: "all" })).toEqual(["Clash", "Pipeline"]);
  });

  it("by topics wants any of them, and together with actors both", () => {
    expect(found({ topics: ["energy", "war"] })).toEqual(["Clash", "Pipeline", "Resolution"]);
    expect(found({ topics: ["war"], with: ["RUS"] })).toEqual(["Clash"]);
  });

  it("ignores ids that the dataset does not know", () => {
    expect(found({ with: ["MARS"], topics: ["gardening"] })).toEqual(ALL);
    expect(found({ with: ["MARS", "UN"], match: "all" })).toEqual(["Resolution"]);
  });

  it("tells more than 32 actors and topics apart", () => {
    const many = Array.from({ length: 100 }, (_, i) => ({ id: `A${i}`, name: `Actor ${i}` }));
    const events = many.map(({ id }, i) => ({
      date: String(1900 + i),
      title: id,
      actors: [id, `A${(i + 50) % 100}`],
      topics: [id],
    }));
    const data = searchableOf(datasetOf(events, { ...HEAD, actors: many, topics: many }));
    const passing = (filter: Partial<Filter>) =>
      [...filterMask({ ...NO_FILTER, ...filter }, data).entries()].flatMap(([i, passes]) =>
        passes ? [i] : [],
      );
    for (const i of [0, 31, 32, 63, 64, 99]) {
      const other = (i + 50) % 100;
      const both = [i, other].sort((a, b) => a - b);
      expect(passing({ with: [`A${i}`] })).toEqual(both);
      expect(passing({ with: [`A${i}`, `A${other}`], match: "all" })).toEqual(both);
      expect(passing({ with: [`A${i}`, "A1"], match: "all" })).toEqual([]);
      expect(passing({ topics: [`A${i}`] })).toEqual([i]);
    }
    const counts = filterCounts(NO_FILTER, data);
    expect(new Set(counts.actors.values())).toEqual(new Set([2]));
    expect(new Set(counts.topics.values())).toEqual(new Set([1]));
  });
});

const anyFilter: fc.Arbitrary<Filter> = fc.record({
  with: fc.subarray(["RUS", "CHN", "USA", "EU", "UN", "russia", "west", "MARS"]),
  match: fc.constantFrom("any", "all"),
  topics: fc.subarray(["war", "energy", "diplomacy", "gardening"]),
  query: fc.constantFrom("", "summit", "Visit MOSCOW", "договор", "clash border", "nowhere"),
  accounts: fc.boolean(),
  only: fc.constant([]),
});

/** The filter's meaning, event by event, without bits. */
function passes(event: TimelineEvent, filter: Filter, { actors, powers, topics }: Dataset) {
  const isKnown = (id: string) => [...actors, ...powers].some((item) => item.id === id);
  const takesPart = (id: string) =>
    (event.actors ?? []).some(
      (a) => a === id || actors.some((actor) => actor.id === a && actor.power === id),
    );
  const wanted = filter.with.filter(isKnown);
  const about = filter.topics.filter((id) => topics.some((topic) => topic.id === id));
  const names = (event.actors ?? []).map((a) => actors.find(({ id }) => id === a)?.name);
  const text = [event.title, ...names].join(" ").toLowerCase();
  return (
    (wanted.length === 0 ||
      (filter.match === "any" ? wanted.some(takesPart) : wanted.every(takesPart))) &&
    (about.length === 0 || about.some((id) => event.topics?.includes(id))) &&
    filter.query
      .toLowerCase()
      .split(" ")
      .every((word) => text.includes(word))
  );
}

describe("what a filter leaves", () => {
  it("is what each event says of itself", () => {
    fc.assert(
      fc.property(anyEvents(), anyFilter, (events, filter) => {
        const dataset = datasetOf(events);
        const mask = filterMask(filter, searchableOf(dataset));
        expect([...mask]).toEqual(
          dataset.events.map((event) => Number(passes(event, filter, dataset))),
        );
      }),
    );
  });

  it("is what is named, within the rest of the filter; unknown names are left out", () => {
    const dataset = datasetOf([
      { id: "a", date: "1950", topics: ["war"] },
      { id: "b", date: "1951" },
      { id: "c", date: "1952", topics: ["war"] },
    ]);
    const passing = (filter: Partial<Filter>) => [
      ...filterMask({ ...NO_FILTER, ...filter }, searchableOf(dataset)),
    ];
    expect(passing({ only: ["c", "b", "none"] })).toEqual([0, 1, 1]);
    expect(passing({ only: ["c", "b"], topics: ["war"] })).toEqual([0, 0, 1]);
    expect(passing({ only: ["none"] })).toEqual([1, 1, 1]);
    expect(isFiltering({ ...NO_FILTER, only: ["a"] })).toBe(true);
  });

  it("is what has accounts of two sides, where any event has accounts", () => {
    const account = (by: string) => ({ by, text: "T", source: { title: "S" } });
    const dataset = datasetOf([
      { id: "a", date: "1950", accounts: [account("RUS"), account("CHN")] },
      { id: "b", date: "1951", accounts: [account("RUS")] },
      { id: "c", date: "1952" },
    ]);
    const filter = { ...NO_FILTER, accounts: true };
    expect([...filterMask(filter, searchableOf(dataset))]).toEqual([1, 0, 0]);
    expect(filterCounts(NO_FILTER, searchableOf(dataset)).accounts).toBe(1);
    // An outline has none yet, although its events may have accounts.
    const outline = searchableOf(datasetOf([{ date: "1950" }, { date: "1951" }]));
    expect([...filterMask(filter, outline)]).toEqual([1, 1]);
    expect(filterCounts(filter, outline).accounts).toBeNull();
    expect(isFiltering(filter)).toBe(true);
  });

  it("is counted for each choice as choosing it would show", () => {
    fc.assert(
      fc.property(anyEvents(0, 60), anyFilter, (events, filter) => {
        const dataset = datasetOf(events);
        const data = searchableOf(dataset);
        const left = (change: Partial<Filter>) =>
          countOf(filterMask({ ...filter, ...change }, data), data.columns);
        const counts = filterCounts(filter, data);
        const chosen = filter.match === "all" ? filter.with : [];
        for (const { id } of dataset.actors)
          expect(counts.actors.get(id), id).toBe(left({ with: [...chosen, id] }));
        for (const { id } of dataset.powers)
          expect(counts.powers.get(id), id).toBe(left({ with: [...chosen, id] }));
        for (const { id } of dataset.topics)
          expect(counts.topics.get(id), id).toBe(left({ topics: [id] }));
      }),
    );
  });
});
