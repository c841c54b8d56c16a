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

  it("shows both of two events with one id, the second under an id of its own, and says so", () => {
    const { events, lines } = read([
      GOOD,
      { ...GOOD, title: "Another" },
      { ...GOOD, title: "A third" },
      { ...GOOD, id: "good-2", title: "Its own" },
    ]);
    const ids = Object.fromEntries(events.map(({ title, id }) => [title, id]));
    expect(ids).toEqual({
      Treaty: "good",
      Another: "good-3",
      "A third": "good-4",
      "Its own": "good-2",
    });
    const message = 'expected an id that no other event has, got "good"';
    expect(lines).toEqual([`events[1].id: ${message}`, `events[2].id: ${message}`]);
  });

  it("never makes up an id that is another's, wherever that stands", () => {
    const given = fc.option(
      fc.integer({ min: 0, max: 6 }).map((n) => `event-${n}`),
      { nil: undefined },
    );
    fc.assert(
      fc.property(fc.array(given, { maxLength: 8 }), (ids) => {
        const { events } = read(ids.map((id, i) => ({ id, date: "1950", title: `Event ${i}` })));
        expect(events).toHaveLength(ids.length);
        expect(new Set(events.map(({ id }) => id)).size).toBe(ids.length);
        // The first to have an id keeps it.
        for (const [i, id] of ids.entries()) {
          if (id === undefined || ids.indexOf(id) < i) continue;
          expect(events.find(({ title }) => title === `Event ${i}`)?.id).toBe(id);
        }
      }),
      { numRuns: 1000 },
    );
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
        for (const { url: kept = "http://" } of event?.sources ?? [])
          expect(kept).toMatch(/^https?:\/\//i);
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

  it("leaves out an account without a source or with a bad address, and keeps the others", () => {
    const good = { by: "RUS", text: "It said so.", source: { title: "Readout" } };
    const bad = { ...good, source: { title: "Readout", url: "javascript:alert(1)" } };
    const { event, lines } = readWith({ accounts: [{ by: "RUS", text: "T" }, good, bad] });
    expect(event?.accounts).toEqual([good]);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^events\[0\]\.accounts\[0\]\.source: expected/);
  });

  it("names an effect on a relation that the dataset does not have", () => {
    const { event, lines } = readWith({ effects: { "russia-china": 1, "russia-mars": 1 } });
    expect(event?.effects).toMatchObject({ "russia-china": 1 });
    expect(lines).toEqual(['event good.effects: expected the id of a relation, got "russia-mars"']);
  });
});

describe("data as programs write them", () => {
  const row = { id: 1, date: "1951-03-01", title: "Row 1", group: "A" };

  it("may say null, an empty text or nothing for what is missing", () => {
    const fields = ["id", "label", "summary", "actors", "topics", "importance", "group", "place"];
    const more = ["sources", "links", "accounts", "disputed", "effects", "added"];
    for (const nothing of [null, "", " ", "\u200b", undefined, Number.NaN]) {
      const empty = Object.fromEntries([...fields, ...more].map((field) => [field, nothing]));
      const { events, lines } = read([{ ...empty, date: "1950", title: "One" }], {
        title: nothing,
        actors: null,
        eras: null,
      });
      expect(events, JSON.stringify(nothing)).toHaveLength(1);
      expect(lines, JSON.stringify(nothing)).toEqual([]);
      expect(Object.keys(events[0] ?? {}).sort()).toEqual(["date", "edtf", "id", "title"]);
    }
    const { events, lines } = read([
      {
        ...row,
        sources: [null, { title: "A", url: null, date: "" }],
        actors: [null, "RUS"],
        effects: { "russia-china": null, "china-west": 1 },
      },
    ]);
    expect(lines).toEqual([]);
    expect(events[0]).toMatchObject({
      sources: [{ title: "A" }],
      actors: ["RUS"],
      effects: { "china-west": 1 },
    });
  });

  it.each([
    [1950, "1950"],
    ["-500", "-0500"],
    ["12345", "Y12345"],
    ["1972-2-1", "1972-02-01"],
    ["1972/02/21", "1972-02-21"],
    ["21.2.1972", "1972-02-21"],
    ["1972–1975", "1972/1975"],
    ["1972-2-1/1972-2-5", "1972-02-01/1972-02-05"],
    [-43, "-0043"],
    [0, "0000"],
    [12345, "Y12345"],
    [19720221, "1972-02-21"],
    ["19720221", "1972-02-21"],
    ["1972-02-21 05:30:00", "1972-02-21T05:30:00"],
    [" 1972 ", "1972"],
  ])("may write the date %j for %s", (date, edtf) => {
    const { event, lines } = readWith({ date });
    expect(lines).toEqual([]);
    expect(event?.edtf).toBe(edtf);
  });

  it("may have numbers for ids and texts, and texts for numbers", () => {
    const { events, dataset, lines } = read(
      [
        {
          ...row,
          title: 1984,
          links: [{ to: 2, as: "leads-to" }],
          importance: "4",
          effects: { "russia-china": "-2" },
        },
        {
          ...row,
          id: 2,
          title: "Two",
          effects: { "russia-china": 1 },
          place: { name: "Here", lat: "39.9", lon: "−116.4" },
        },
      ],
      { ...HEAD, stories: [{ id: 7, title: 8, steps: [{ event: 2, text: "…" }] }] },
    );
    expect(lines).toEqual([]);
    expect(events.map(({ id, title }) => [id, title])).toEqual([
      ["1", "1984"],
      ["2", "Two"],
    ]);
    expect(events[0]).toMatchObject({
      links: [{ to: "2" }],
      importance: 4,
      effects: { "russia-china": -2 },
    });
    expect(events[1]?.place).toEqual({ name: "Here", lat: 39.9, lon: -116.4 });
    expect(dataset.stories[0]).toMatchObject({ id: "7", title: "8", steps: [{ event: "2" }] });
  });

  it("may have ids of any kind, which links, steps and filters follow", () => {
    const { events, dataset, lines } = read(
      [
        { ...row, id: "Встреча 1/а", actors: ["United States", "中国"] },
        { ...row, id: "two", links: [{ to: "Встреча 1/а", as: "responds-to" }] },
      ],
      {
        actors: [{ id: "中国", name: "China" }],
        stories: [{ id: "s", title: "S", steps: [{ event: "Встреча 1/а", text: "…" }] }],
      },
    );
    expect(lines).toEqual([]);
    const [first, second] = events;
    expect(first?.id).toMatch(/^[\w.:-]+$/);
    expect(second?.links?.[0]?.to).toBe(first?.id);
    expect(dataset.stories[0]?.steps[0]?.event).toBe(first?.id);
    const names = first?.actors?.map((id) => dataset.actors.find((actor) => actor.id === id)?.name);
    expect(names).toEqual(["United States", "China"]);
  });

  it("may have one for a list of one, and a name for what has a name", () => {
    const { event, lines } = readWith({
      actors: "RUS",
      topics: 7,
      place: "Beijing",
      sources: "https://example.org/a",
      links: { to: "b", as: "leads-to" },
    });
    expect(lines).toEqual([]);
    expect(event).toMatchObject({
      actors: ["RUS"],
      topics: ["7"],
      place: { name: "Beijing" },
      sources: [{ title: "https://example.org/a", url: "https://example.org/a" }],
      links: [{ to: "b", as: "leads-to" }],
    });
  });

  it("never lose an event of which date and title are clear", () => {
    const nothing = fc.constantFrom(null, "", undefined);
    const any = (value: fc.Arbitrary<unknown>) => fc.oneof(value, nothing, fc.jsonValue());
    const event = fc.record(
      {
        id: any(fc.oneof(fc.string({ unit: "binary" }), fc.integer())),
        date: fc.constantFrom("1950", 1950, "1950-02-14 10:00"),
        title: fc.oneof(fc.constant("A"), fc.integer()),
        label: any(fc.string({ unit: "binary", maxLength: 200 })),
        summary: any(fc.string()),
        actors: any(fc.array(fc.string())),
        effects: any(fc.dictionary(fc.string(), fc.integer())),
        importance: any(fc.oneof(fc.integer(), fc.double())),
        place: any(fc.string()),
        sources: any(fc.array(fc.record({ title: fc.string(), url: fc.string() }))),
        links: any(fc.array(fc.record({ to: fc.string(), as: fc.string() }))),
      },
      { requiredKeys: ["date", "title"] },
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 6 }), (events) => {
        expect(read(events).events).toHaveLength(events.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("what is said of own data", () => {
  it("names the event, and what became of it", () => {
    const { problems } = readDataset(
      json([
        { ...GOOD, id: "b", date: "50" },
        { ...GOOD, id: "c", date: "1960-05-01/1955-05-01", title: "Reversed" },
        { ...GOOD, id: "d", title: "\u200b" },
        { ...GOOD, id: "e", title: "x".repeat(301) },
        { ...GOOD, id: "f", importance: 9 },
        GOOD,
        GOOD,
      ]),
    );
    expect(
      problems.map(({ path, event, outcome, instead }) => [path, event, outcome, instead]),
    ).toEqual([
      ["events[0].date", "Treaty", "event", undefined],
      ["events[1].date", "Reversed", "event", undefined],
      ["events[2].title", undefined, "event", undefined],
      ["events[3].title", `${"x".repeat(59)}…`, "cut", undefined],
      ["events[4].importance", "Treaty", "part", undefined],
      ["events[6].id", "Treaty", "renamed", "good-2"],
    ]);
    expect(problems[1]?.message).toBe(
      'expected an end that is not before its start, got "1960-05-01/1955-05-01"',
    );
  });

  it("never is a word of the library", () => {
    const { lines } = read(
      [{ ...GOOD, place: 5, sources: [7], links: [[1]], effects: 3, actors: [{}] }, 4, "x", []],
      {
        powers: [5],
        relations: [{ id: "r", between: "x" }],
        stories: [{ id: "s", title: "S", steps: 5 }],
        version: "new",
      },
    );
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) expect(line).not.toMatch(/Object|Array|unknown|expected "/);
  });

  it.each([
    ["title", 300],
    ["label", 80],
    ["summary", 4000],
    ["disputed", 2000],
    ["group", 80],
  ])("says that a %s of more than %d characters was cut", (field, most) => {
    const { event, lines } = readWith({ [field]: "😀".repeat(most) });
    const text = String(event?.[field as "title"]);
    expect(text.length).toBeLessThanOrEqual(most);
    expect(text).toMatch(/^(😀)+…$/u);
    expect(lines[0]).toContain(`expected at most ${most} characters`);
  });

  it("cuts the texts of places, sources and stories as well, but no address", () => {
    const long = "x".repeat(2500);
    const { event } = readWith({
      place: { name: long },
      sources: [{ title: long }, { title: "A", url: `https://example.org/${long}` }],
    });
    expect(event?.place?.name).toHaveLength(120);
    expect(event?.sources?.map(({ title }) => title.length)).toEqual([300]);
    const { dataset } = read([GOOD], {
      title: long,
      stories: [{ id: "s", title: "S", steps: [{ event: "good", text: long }] }],
    });
    expect(dataset.about.title).toHaveLength(200);
    expect(dataset.stories[0]?.steps[0]?.text).toHaveLength(2000);
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
      "relations[12]: expected 12 relations at most, got 14",
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
    for (const date of [Symbol("s"), () => 1, Number.NaN]) {
      const { lines } = readWith({ date });
      expect(lines[0]).toMatch(/^events\[0\]\.date: expected .+, got ./);
    }
  });
});

describe("more lanes than are drawn", () => {
  it("are said, those of relations as left out and those of groups as sharing the last", () => {
    const groups = Array.from({ length: 13 }, (_, i) => ({
      date: "1950",
      title: `Event ${i}`,
      group: `Group ${i}`,
    }));
    expect(readDataset(groups).problems).toMatchObject([
      { message: "expected 12 groups at most (the rest share the last lane), got 13" },
    ]);
    expect(readDataset(groups.slice(0, 12)).problems).toEqual([]);
    const relations = groups.map((_, i) => ({ id: `r${i}`, between: ["a", "b"] }));
    const events = [{ date: "1950", title: "A", effects: { r0: 1 } }];
    expect(readDataset({ relations, events }).problems).toMatchObject([
      { message: "expected 12 relations at most, got 13", outcome: "part" },
    ]);
  });
});
