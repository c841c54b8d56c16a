import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { describeProblem } from "../../src/model/problem";
import { formatRecord } from "../../tools/format";
import { checkRecord } from "../../tools/record";
import { jsonSchema } from "../../tools/schema";

const read = (name: string) =>
  readFileSync(new URL(`../../public/data/${name}`, import.meta.url), "utf8");

const event = (id: string, change: Record<string, unknown> = {}) => ({
  id,
  date: id.slice(0, 10),
  title: `What happened on ${id}`,
  label: id.slice(0, 20),
  summary:
    "Two sentences that say what happened and why it mattered. They are long enough to be read.",
  actors: ["RUS", "CHN"],
  topics: ["war"],
  effects: { "russia-china": 1 },
  importance: 3,
  sources: [
    { title: "A source", publisher: "P", url: `https://example.org/${id}`, kind: "primary" },
  ],
  ...change,
});

const record = (...events: unknown[]) => ({
  powers: [
    { id: "russia", name: "Russia" },
    { id: "china", name: "China" },
  ],
  relations: [{ id: "russia-china", between: ["russia", "china"] }],
  actors: [
    { id: "RUS", name: "Russia", power: "russia" },
    { id: "CHN", name: "China", power: "china" },
  ],
  topics: [{ id: "war", name: "War" }],
  events,
});

const problemsOf = (json: unknown) => checkRecord(json).map(describeProblem).join("\n");

describe("our record", () => {
  it("has no problems", () => {
    expect(problemsOf(JSON.parse(read("events.json")))).toBe("");
  });

  it("stands in its file with one key a line", () => {
    const text = read("events.json");
    expect(formatRecord(JSON.parse(text))).toBe(text);
  });

  it("is described by the published schema", () => {
    expect(read("schema.json")).toBe(jsonSchema());
  });
});

describe("the check of a record", () => {
  it("finds nothing wrong with a good one", () => {
    expect(problemsOf(record(event("1950-02-14-a"), event("1960-07-16-b")))).toBe("");
  });

  it.each([
    [
      "an unknown actor",
      { actors: ["RUS", "XXX"] },
      'events[0].actors: expected a known id, got "XXX"',
    ],
    ["an unknown topic", { topics: ["warr"] }, 'events[0].topics: expected a known id, got "warr"'],
    ["no effects", { effects: {} }, "events[0].effects: expected at least one, got none"],
    [
      "a long label",
      { label: "x".repeat(33) },
      "events[0].label: expected 1 to 32 characters, got 33",
    ],
    [
      "a short summary",
      { summary: "Short." },
      "events[0].summary: expected 80 to 600 characters, got 6",
    ],
    ["one source for much", { importance: 5 }, "events[0].sources: expected 2 or more, got 1"],
    [
      "a dead link",
      { links: [{ to: "x", as: "leads-to" }] },
      'expected the id of another event, got "x"',
    ],
    [
      "a bad date",
      { date: "50" },
      'events[0].date: expected EDTF such as 1950 or 1950-02-14, got "50"',
    ],
    ["a date of another year", { date: "1951-01-01" }, "events[0].id: expected the date first"],
  ])("names %s", (_, change, message) => {
    expect(problemsOf(record(event("1950-02-14-a", change)))).toContain(message);
  });

  it("names an address that is not https", () => {
    const sources = [{ title: "A", publisher: "P", url: "http://example.org/", kind: "primary" }];
    expect(problemsOf(record(event("1950-02-14-a", { sources })))).toContain("expected https");
  });

  it("names an effect that lies before its cause", () => {
    const late = event("1960-01-01-b", { links: [{ to: "1950-02-14-a", as: "leads-to" }] });
    expect(problemsOf(record(event("1950-02-14-a"), late))).toContain(
      'expected "leads-to" to fit the dates',
    );
  });

  it("names events that are out of order", () => {
    const problems = problemsOf(record(event("1960-01-01-b"), event("1950-02-14-a")));
    expect(problems).toContain("expected events sorted by date");
  });

  it("names two events that may be one", () => {
    const first = event("1950-02-14-a", { title: "Mao and Stalin sign the treaty of alliance" });
    const second = event("1950-02-15-b", { title: "Stalin and Mao sign the treaty of alliance" });
    expect(problemsOf(record(first, second))).toContain("expected another event than 1950-02-14-a");
  });
});

describe("the form of a record", () => {
  it("changes no value", () => {
    const json = record(event("1950-02-14-a", { place: { name: "Moscow", lat: 55.75 } }));
    expect(JSON.parse(formatRecord(json))).toEqual(json);
  });
});
