import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CELLS,
  type Cell,
  type CellContext,
  effectCell,
  writeCell,
} from "../../../src/formats/cell/cell";
import { readCell, understood } from "../../../src/formats/cell/readCell";
import type { Draft, DraftEvent } from "../../../src/model/draft/draft";

const draft: Draft = {
  id: "d",
  about: {},
  powers: [],
  relations: [{ id: "a-b", between: ["a", "b"] }],
  actors: [{ id: "RUS", name: "Russia" }],
  topics: [{ id: "war", name: "War" }],
  eras: [],
  stories: [],
  events: [
    {
      id: "x",
      date: "1950-02-14",
      title: "A treaty",
      effects: { "a-b": -2 },
      place: { name: "Moscow", lat: 55.7 },
      actors: ["RUS"],
      sources: [{ title: "Text", publisher: "UN", url: "https://un.org/x", kind: "primary" }],
      links: [{ to: "y", as: "leads-to" }],
    },
    { id: "y", date: "", title: "What came of it" },
  ],
};
const context: CellContext = {
  draft,
  kinds: { "leads-to": "Led to", "responds-to": "Answered", "part-of": "Part of" },
};

function written(cell: Cell, text: string): DraftEvent & { readonly draft: Draft } {
  const reading = readCell("x", cell, text, context);
  if ("problem" in reading) throw new Error(reading.problem);
  const next = reading.edit(draft);
  const event = next.events.find(({ id }) => id === "x");
  if (!event) throw new Error("expected the event");
  return { ...event, draft: next };
}

function problemOf(cell: Cell, text: string): string {
  const reading = readCell("x", cell, text, context);
  return "problem" in reading ? reading.problem : "none";
}

describe("a cell", () => {
  it("takes dates as people write them, and says what a date is", () => {
    expect(written("date", "14 February 1950").date).toBe("1950-02-14");
    expect(written("date", "июль 1960").date).toBe("1960-07");
    expect(written("date", "1972年2月21日").date).toBe("1972-02-21");
    expect(written("date", "1950").date).toBe("1950");
    expect(understood("spring 1960")).not.toBeNull();
    for (const text of ["soon", "50"])
      expect(problemOf("date", text)).toBe(
        `expected a date such as 1950 or 14 February 1950, got "${text}"`,
      );
    for (const text of [
      "1972/1970",
      "May 1960 to 1958",
      "май 1960 – 1958",
      "1972-05-10 - 1970-01-01",
    ])
      expect(problemOf("date", text)).toBe(
        `expected an end that is not before its start, got "${text}"`,
      );
    expect(problemOf("date", "31 June 1960")).toBe(
      'expected a day that there is, got "31 June 1960"',
    );
    expect(problemOf("date", "")).toMatch(/^expected a date/);
  });

  it("takes effects and importance as numbers in their range", () => {
    expect(written(effectCell("a-b"), "+3").effects).toEqual({ "a-b": 3 });
    expect(written(effectCell("a-b"), "−1").effects).toEqual({ "a-b": -1 });
    expect(written(effectCell("a-b"), "").effects).toBeUndefined();
    expect(problemOf(effectCell("a-b"), "4")).toBe("expected a whole number from -3 to 3, got 4");
    expect(problemOf("importance", "much")).toBe('expected a whole number from 1 to 5, got "much"');
    expect(written("importance", "").importance).toBeUndefined();
  });

  it("takes a title that can be seen, and no longer than a dataset allows", () => {
    expect(written("title", " Another ").title).toBe("Another");
    expect(problemOf("title", " ")).toBe('expected a text that is not empty, got ""');
    expect(problemOf("title", "x".repeat(301))).toMatch(/^expected at most 300 characters/);
  });

  it("knows actors and topics by their names, and adds those that are new", () => {
    expect(written("actors", "russia, RUS").actors).toEqual(["RUS"]);
    const { topics, draft: next } = written("topics", "War; Trade and aid");
    expect(topics).toEqual(["war", "trade-and-aid"]);
    expect(next.topics[1]).toEqual({ id: "trade-and-aid", name: "Trade and aid" });
  });

  it("takes a source in each line, and keeps of a known one what the line does not show", () => {
    const text = "Text, revised | UN | https://un.org/x\nhttps://example.org/a\nA book";
    expect(written("sources", text).sources).toEqual([
      { title: "Text, revised", publisher: "UN", url: "https://un.org/x", kind: "primary" },
      { title: "https://example.org/a", url: "https://example.org/a" },
      { title: "A book" },
    ]);
    expect(written("sources", "BBC News | World | BBC | https://bbc.com/a").sources).toEqual([
      { title: "BBC News | World", publisher: "BBC", url: "https://bbc.com/a" },
    ]);
    // Another address of a source that is the same otherwise.
    expect(written("sources", "Text | UN | https://un.org/y").sources).toEqual([
      { title: "Text", publisher: "UN", url: "https://un.org/y", kind: "primary" },
    ]);
    expect(written("sources", "x | javascript:alert(1)").sources).toEqual([
      { title: "x", publisher: "javascript:alert(1)" },
    ]);
  });

  it("takes a link in each line by its kind and the title of the other event", () => {
    expect(written("links", "answered: what came of it").links).toEqual([
      { to: "y", as: "responds-to" },
    ]);
    expect(problemOf("links", "Led to: nothing such")).toBe(
      'expected the title or the id of another event, got "nothing such"',
    );
    expect(problemOf("links", "Led to: A treaty")).toMatch(
      /^expected the title or the id of another/,
    );
    expect(problemOf("links", "What came of it")).toMatch(
      /^expected a kind of link before the title/,
    );
  });

  it("keeps the position of a place as long as its name", () => {
    expect(written("place", "Moscow").place).toEqual({ name: "Moscow", lat: 55.7 });
    expect(written("place", "Beijing").place).toEqual({ name: "Beijing" });
  });

  it("reads what it writes as what is there already", () => {
    const [event] = draft.events;
    if (!event) throw new Error("expected an event");
    for (const cell of [...CELLS, effectCell("a-b")]) {
      const { draft: _, ...next } = written(cell, writeCell(event, cell, context));
      expect(next, cell).toEqual(event);
    }
  });

  it("never fails, whatever is written", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CELLS, effectCell("a-b")),
        fc.string({ unit: "binary" }),
        (cell, text) => {
          const reading = readCell("x", cell, text, context);
          if ("edit" in reading) reading.edit(draft);
          else expect(reading.problem).toMatch(/^expected .+, got /s);
        },
      ),
    );
  });
});
