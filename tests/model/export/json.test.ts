import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset, TimelineEvent } from "../../../src/model/dataset";
import { toJson } from "../../../src/model/export/json";
import { LINK_KINDS } from "../../../src/model/linkKinds";
import { readDataset } from "../../../src/model/readDataset";
import { published } from "../../published";
import { oddDataset } from "../oddDataset";
import { oddText } from "../oddText";
import { anyEvent, datasetOf, HEAD } from "../samples";

const read = (text: string) => readDataset(JSON.parse(text));
const OURS = JSON.parse(published("events.json"));

const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 });
const url = fc.webUrl({ validSchemes: ["http", "https"] }).filter((a) => !/[\s<>"]/.test(a));

/** Events with everything that an event may have; links lead to the first ten of a list. */
const fullEvent = fc
  .tuple(
    anyEvent,
    fc.record(
      {
        label: text,
        summary: text,
        disputed: text,
        group: text,
        place: fc.record({ name: text, lat: fc.integer({ min: -90, max: 90 }) }),
        sources: fc.array(fc.record({ title: text, url }), { maxLength: 3 }),
        links: fc.array(
          fc.record({
            to: fc.integer({ min: 0, max: 9 }).map((n) => `event-${n}`),
            as: fc.constantFrom(...LINK_KINDS),
          }),
          { maxLength: 3 },
        ),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([event, more]) => ({ ...event, ...more }));

const anyDataset = fc.array(fullEvent, { maxLength: 30 }).map((events) =>
  datasetOf(events, {
    ...HEAD,
    title: "World",
    license: "CC0",
    eras: [{ id: "era", name: "Era", date: "1950/1960" }],
    stories: [
      {
        id: "one",
        title: "One",
        steps: [0, 1, 2].map((n) => ({ event: `event-${n}`, text: "…" })),
      },
    ],
  }),
);

/** A dataset with any part of its events. */
const anyPart = anyDataset.chain((dataset) =>
  fc.subarray([...dataset.events]).map((events) => ({ dataset, events })),
);

/** The links of an event that remain among other events. */
function linksAmong({ links = [] }: TimelineEvent, events: readonly TimelineEvent[]) {
  return links.filter(({ to }) => events.some(({ id }) => id === to));
}

const bare = (events: readonly TimelineEvent[]) => events.map(({ links: _, ...event }) => event);

describe("a dataset as JSON", () => {
  it("comes back as it was when it is read again, without a problem", () => {
    fc.assert(
      fc.property(anyPart, ({ dataset, events }) => {
        const { dataset: again, problems } = read(toJson(dataset, events));
        expect(problems).toEqual([]);
        expect(bare(again.events)).toEqual(bare(events));
        const { events: _, stories: __, ...head } = dataset;
        const { events: ___, stories: ____, ...headAgain } = again;
        expect(headAgain).toEqual(head);
      }),
    );
  });

  it("keeps links and steps to the events that it holds, and no others", () => {
    fc.assert(
      fc.property(anyPart, ({ dataset, events }) => {
        const { dataset: again } = read(toJson(dataset, events));
        again.events.forEach((event, i) => {
          const before = events[i];
          expect(event.links ?? []).toEqual(before ? linksAmong(before, events) : []);
        });
        const ids = new Set(events.map(({ id }) => id));
        const steps = (all: Dataset) => all.stories.flatMap((story) => story.steps);
        expect(steps(again)).toEqual(steps(dataset).filter(({ event }) => ids.has(event)));
        for (const story of again.stories) expect(story.steps).not.toEqual([]);
      }),
    );
  });

  it("opens again whole, whatever the data were that it was made of", () => {
    const odd = fc.oneof(
      fc.constantFrom(
        null,
        "",
        " ",
        "=1",
        7,
        -43,
        1950,
        "x".repeat(5000),
        "😀".repeat(200),
        "\ud800",
        "a b/ж",
      ),
      fc.string({ unit: "binary" }),
      fc.jsonValue({ maxDepth: 1 }),
    );
    const fields = ["id", "label", "summary", "actors", "topics", "effects", "importance", "place"];
    const more = ["sources", "links", "accounts", "disputed", "group", "added"];
    const event = fc
      .tuple(
        fc.dictionary(fc.constantFrom(...fields, ...more), odd),
        fc.constantFrom(
          "1950",
          1950,
          -43,
          "2022-02-24T05:00+03:00",
          "1960-07~",
          "../1985",
          "Y-12345",
        ),
        fc.oneof(fc.string({ unit: "binary", maxLength: 400 }), fc.integer()),
      )
      .map(([parts, date, title]) => ({ ...parts, date, title }));
    const item = fc.record({ id: odd, name: odd, date: odd, title: odd, between: odd });
    const list = fc.constantFrom(
      "powers",
      "actors",
      "topics",
      "eras",
      "title",
      "license",
      "updated",
    );
    const any = fc
      .tuple(fc.dictionary(list, fc.oneof(fc.array(item), odd)), fc.array(event, { maxLength: 6 }))
      .map(([head, events]) => ({ ...head, events }));
    fc.assert(
      fc.property(any, (json) => {
        const { dataset } = readDataset(json);
        const { dataset: again, problems } = read(toJson(dataset));
        expect(problems).toEqual([]);
        expect(bare(again.events)).toEqual(bare(dataset.events));
        expect({ ...again, events: [], stories: [] }).toEqual({
          ...dataset,
          events: [],
          stories: [],
        });
      }),
      { numRuns: 1000 },
    );
  });

  it("comes back as it was, whatever texts, ids and dates it was read from", () => {
    fc.assert(
      fc.property(oddDataset, (json) => {
        const { dataset } = readDataset(json);
        const saved = toJson(dataset);
        const { dataset: again, problems } = read(saved);
        expect(problems).toEqual([]);
        expect(again.events).toEqual(dataset.events.map(({ links: _, ...event }) => event));
        expect(again.about).toEqual(dataset.about);
        expect([again.actors, again.topics, again.eras]).toEqual([
          dataset.actors,
          dataset.topics,
          dataset.eras,
        ]);
        expect(toJson(again)).toBe(saved);
      }),
      { numRuns: 300 },
    );
  });

  it("brings yearly figures and other languages along, whatever they are", () => {
    const more = fc.record(
      { series: fc.jsonValue(), languages: fc.dictionary(oddText(8), fc.jsonValue()) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(more, (more) => {
        const dataset = datasetOf([{ id: "a", date: "1955" }]);
        const saved = toJson(dataset, dataset.events, undefined, more);
        const { dataset: again, problems } = read(saved);
        expect(problems).toEqual([]);
        expect(again.about).toMatchObject(JSON.parse(JSON.stringify(more)));
        // A second save has them by itself.
        expect(toJson(again)).toBe(toJson(read(toJson(again)).dataset));
        expect(read(toJson(again)).dataset.about).toEqual(again.about);
      }),
    );
  });

  it("gives our own data back whole", () => {
    const { dataset } = readDataset(OURS);
    const { dataset: again, problems } = read(toJson(dataset));
    expect(problems).toEqual([]);
    expect(again).toEqual(dataset);
  });

  it("names its schema where it has an address", () => {
    const dataset = datasetOf([{ date: "1955" }]);
    const schema = "https://example.org/data/schema.json";
    expect(JSON.parse(toJson(dataset, dataset.events, schema)).$schema).toBe(schema);
    expect(JSON.parse(toJson(dataset))).not.toHaveProperty("$schema");
  });
});
