import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeProblem } from "../../src/model/problem";
import { readDataset } from "../../src/model/readDataset";
import { anyEvent, HEAD, json } from "./samples";

const GOOD = { id: "good", date: "1950-02-14", title: "Treaty", effects: { "russia-china": 3 } };

/** What is read from these events, and the problems as a person reads them. */
function read(events: readonly unknown[], head: object = HEAD) {
  const { dataset, problems } = readDataset(json(events, head));
  return { events: dataset.events, dataset, lines: problems.map(describeProblem) };
}

/** The one event that is read when a good event is changed in some fields. */
function readWith(change: object) {
  const { events, lines } = read([{ ...GOOD, ...change }]);
  return { event: events[0], lines };
}

describe("a dataset in which some events are bad", () => {
  it("keeps the good ones and names each bad one with its path, its value and what was expected", () => {
    const { events, lines } = read([
      GOOD,
      { ...GOOD, id: "b", date: "50" },
      { ...GOOD, id: "c", title: "" },
      { ...GOOD, id: "d", date: undefined },
      "not an event",
      { ...GOOD, id: "e", date: "1949" },
    ]);
    expect(events.map(({ id }) => id)).toEqual(["e", "good"]);
    expect(lines).toEqual([
      'events[1].date: expected EDTF such as 1950 or 1950-02-14, got "50"',
      'events[2].title: expected a text that is not empty, got ""',
      expect.stringMatching(/^events\[3\]\.date: expected .+, got nothing$/),
      expect.stringMatching(/^events\[4\]: expected .+, got "not an event"$/),
    ]);
  });

  it("keeps every good event, whatever stands between them", () => {
    const bad = fc.oneof(
      fc.jsonValue(),
      anyEvent.map((event) => ({ ...event, date: "50" })),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(anyEvent, bad)), (events) => {
        const { dataset } = readDataset(json(events));
        const good = events.filter((event) => readDataset(json([event])).dataset.events.length > 0);
        expect(dataset.events).toHaveLength(good.length);
      }),
    );
  });

  it("leaves out the second of two events with one id, and says so", () => {
    const { events, lines } = read([GOOD, { ...GOOD, title: "Another" }]);
    expect(events.map(({ title }) => title)).toEqual(["Treaty"]);
    expect(lines).toEqual(['events[1].id: expected an id that no other event has, got "good"']);
  });

  it("makes up ids where they are missing", () => {
    const { events, lines } = read([
      { date: "1950", title: "A" },
      { date: "1951", title: "B" },
    ]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(2);
    expect(lines.filter((line) => line.includes(".id"))).toEqual([]);
  });
});

describe("an event with a bad part", () => {
  it("loses a bad source and keeps the others", () => {
    const { event, lines } = readWith({
      sources: [{ title: "One" }, { title: "Two", url: "javascript:alert(1)" }, { title: "Three" }],
    });
    expect(event?.sources?.map(({ title }) => title)).toEqual(["One", "Three"]);
    expect(lines).toEqual([
      'events[0].sources[1].url: expected an http(s) address, got "javascript:alert(1)"',
    ]);
  });

  it("never keeps an address that is not http(s)", () => {
    const scheme = fc.constantFrom(
      "javascript:",
      "JAVASCRIPT:",
      "data:text/html,",
      "file:///",
      " ",
    );
    const url = fc.oneof(
      fc.tuple(scheme, fc.webUrl()).map((parts) => parts.join("")),
      fc.string(),
    );
    fc.assert(
      fc.property(url, (text) => {
        const { event } = readWith({ sources: [{ title: "One", url: text }] });
        for (const { url: kept } of event?.sources ?? []) expect(kept).toMatch(/^https?:\/\//i);
      }),
    );
    const good = "https://example.org/a?b=c#d";
    expect(readWith({ sources: [{ title: "One", url: good }] }).event?.sources?.[0]?.url).toBe(
      good,
    );
  });

  it("loses a bad link and keeps the others", () => {
    const good = { to: "other", as: "leads-to" };
    const { event, lines } = readWith({ links: [{ to: "x", as: "causes" }, good] });
    expect(event?.links).toEqual([good]);
    expect(lines).toEqual([
      'events[0].links[0].as: expected one of leads-to, responds-to, part-of, got "causes"',
    ]);
  });

  it("loses a bad effect and keeps the others", () => {
    const { event, lines } = readWith({ effects: { "russia-china": 2, "china-west": 9 } });
    expect(event?.effects).toEqual({ "russia-china": 2 });
    expect(lines).toEqual([
      "events[0].effects.china-west: expected a whole number from -3 to 3, got 9",
    ]);
  });

  it("loses any other bad field and keeps the rest", () => {
    const { event, lines } = readWith({ importance: "high", place: { name: "Beijing", lat: 100 } });
    expect(event).toMatchObject({ id: "good", title: "Treaty", effects: GOOD.effects });
    expect(event?.importance).toBeUndefined();
    expect(event?.place).toBeUndefined();
    expect(lines[0]).toBe('events[0].importance: expected a whole number from 1 to 5, got "high"');
    expect(lines[1]).toMatch(/^events\[0\]\.place\.lat: expected .+, got 100$/);
  });

  it("names an effect on a relation that the dataset does not have", () => {
    const { event, lines } = readWith({ effects: { "russia-china": 1, "russia-mars": 1 } });
    expect(event?.effects).toMatchObject({ "russia-china": 1 });
    expect(lines).toEqual(['event good.effects: expected the id of a relation, got "russia-mars"']);
  });
});

describe("a dataset as a whole", () => {
  it("sorts its events by start, and of two that start together takes the longer one first", () => {
    const dates = ["1960-01-02", "1960-01", "1960", "1949", "../1950", "1960-01-01/.."];
    const { events } = read(dates.map((date, i) => ({ id: `e${i}`, date, title: date })));
    const sorted = ["../1950", "1949", "1960-01-01/..", "1960", "1960-01", "1960-01-02"];
    expect(events.map(({ title }) => title)).toEqual(sorted);
  });

  it("may be a bare list of events", () => {
    const { dataset, problems } = readDataset([{ date: "1950", title: "A" }]);
    expect(dataset.events).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  it("adds actors and topics that its lists leave out, so that they can be filtered", () => {
    const { dataset } = read([{ ...GOOD, actors: ["RUS", "MNG"], topics: ["space"] }]);
    expect(dataset.actors.filter(({ id }) => id === "MNG")).toEqual([{ id: "MNG", name: "MNG" }]);
    expect(dataset.actors.filter(({ id }) => id === "RUS")).toHaveLength(1);
    expect(dataset.topics.at(-1)).toEqual({ id: "space", name: "space" });
  });

  it("says where it has more relations than can be drawn", () => {
    const relations = Array.from({ length: 14 }, (_, i) => ({
      id: `r${i}`,
      between: ["russia", "china"],
    }));
    const event = { ...GOOD, effects: { r0: 1, r13: 2 } };
    expect(read([event], { relations: relations.slice(0, 12) }).lines).toHaveLength(1);
    expect(read([event], { relations }).lines).toEqual([
      "relations[12]: expected 12 relations at most, got 14: the rest is not drawn",
    ]);
  });

  it("drops bad entries of its other lists one by one", () => {
    const { dataset, lines } = read([GOOD], {
      ...HEAD,
      eras: [
        { id: "a", name: "Alliance", date: "1950/1960" },
        { id: "b", name: "B", date: "soon" },
      ],
      stories: { not: "a list" },
    });
    expect(dataset.eras.map(({ id }) => id)).toEqual(["a"]);
    expect(lines).toEqual([
      'eras[1].date: expected EDTF such as 1950 or 1950-02-14, got "soon"',
      "stories: expected a list, got an object",
    ]);
  });

  it("without a list of events says that one was expected", () => {
    for (const value of [null, 17, "text", {}, { events: {} }]) {
      const { dataset, problems } = readDataset(value);
      expect(dataset.events).toEqual([]);
      expect(problems.map(describeProblem).join()).toContain("events: expected a list of events");
    }
  });

  it("never throws, whatever it is given", () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
    });
    const field = fc.constantFrom(
      ...Object.keys(GOOD),
      "sources",
      "links",
      "place",
      "actors",
      "__proto__",
    );
    const event = fc.dictionary(field, fc.oneof(anything, fc.constantFrom("1950", {}, [])));
    const list = fc.constantFrom("events", "powers", "relations", "eras", "stories", "title");
    const values = fc.oneof(
      anything,
      fc.jsonValue(),
      fc.dictionary(list, fc.array(fc.oneof(event, anything))),
    );
    fc.assert(
      fc.property(values, (value) => {
        const { problems } = readDataset(value);
        for (const problem of problems)
          expect(describeProblem(problem)).toMatch(/expected .+, got ./s);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a value in a message", () => {
  it("is short enough to be read, and said in words where it is none of text and numbers", () => {
    const { lines } = read([
      { ...GOOD, date: "x".repeat(5000) },
      { ...GOOD, date: [1, 2] },
      { ...GOOD, date: { a: 1 } },
      { ...GOOD, date: null },
    ]);
    expect(lines[0]?.length).toBeLessThan(140);
    expect(lines[1]).toContain("got a list of 2");
    expect(lines[2]).toContain("got an object");
    expect(lines[3]).toContain("got null");
  });

  it("may be one that JSON does not have", () => {
    for (const date of [10n, Symbol("s"), () => 1, Number.NaN]) {
      const { lines } = readWith({ date });
      expect(lines[0]).toMatch(/^events\[0\]\.date: expected .+, got ./);
    }
  });
});
