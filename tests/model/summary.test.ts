import { describe, expect, it } from "vitest";
import { toColumns } from "../../src/model/columns";
import { readDataset } from "../../src/model/readDataset";
import { summarise } from "../../src/model/summary";
import { warmthOf } from "../../src/model/warmth";

const { dataset } = readDataset({
  powers: [
    { id: "a", name: "A" },
    { id: "b", name: "B" },
    { id: "c", name: "C" },
  ],
  relations: [
    { id: "a-b", between: ["a", "b"] },
    { id: "b-c", between: ["b", "c"] },
  ],
  events: [
    { id: "pact", date: "1950-02-14", title: "Pact", effects: { "a-b": 3 }, importance: 5 },
    {
      id: "war",
      date: "1960/1962",
      title: "War",
      effects: { "a-b": -3, "b-c": -3 },
      importance: 5,
    },
    { id: "note", date: "1961", title: "Note", effects: { "b-c": 0 }, importance: 1 },
    { id: "visit", date: "1970-06", title: "Visit", effects: { "b-c": 1 }, importance: 3 },
  ],
});
const columns = toColumns(dataset, Date.UTC(1980, 0));
const warmth = warmthOf(columns, null);
const all = new Uint8Array(columns.count).fill(1);
const years = (from: number, to: number) => [Date.UTC(from, 0), Date.UTC(to, 0)] as const;

describe("summarise", () => {
  it("counts what a period shows, spans under way among them, each once", () => {
    const summary = summarise(columns, all, warmth, years(1961, 1971));
    expect(summary).toMatchObject({ inView: 3, total: 4 });
    expect(summary.lanes.map(({ name, count }) => [name, count])).toEqual([
      ["A–B", 1],
      ["B–C", 3],
    ]);
  });

  it("leaves out the margins of all time", () => {
    const { domain } = summarise(columns, all, warmth, columns.extent);
    const years = domain.map((time) => new Date(time).getUTCFullYear());
    expect(years).toEqual([1950, 1970]);
    expect(domain[0]).toBeGreaterThan(columns.extent[0]);
  });

  it("leaves out what the filter hides", () => {
    const mask = Uint8Array.of(1, 0, 1, 0);
    expect(summarise(columns, mask, warmth, columns.extent)).toMatchObject({
      inView: 2,
      total: 2,
      foremost: [0, 2],
    });
  });

  it("says how warm it is at the end of the view, and where it went", () => {
    const trends = (from: number, to: number) =>
      summarise(columns, all, warmth, years(from, to)).lanes.map((lane) => lane.warmth?.trend);
    expect(trends(1949, 1951)).toEqual(["rising", "steady"]);
    expect(trends(1959, 1962)).toEqual(["falling", "falling"]);
    expect(trends(1963, 1964)).toEqual(["steady", "steady"]);
    const [lane] = summarise(columns, all, warmth, years(1959, 1962)).lanes;
    expect(lane?.warmth?.value).toBeLessThan(-1);
  });

  it("names the most important events by time", () => {
    expect(summarise(columns, all, warmth, columns.extent).foremost).toEqual([0, 1, 3]);
  });

  it("says nothing of warmth where lanes are no relations", () => {
    expect(summarise(columns, all, null, columns.extent).lanes[0]?.warmth).toBeNull();
  });
});
