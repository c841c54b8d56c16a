import { expect, it } from "vitest";
import type { Problem } from "../../../src/model/problem";
import { sourceOf, valuesOf } from "../../../tools/record/counts";
import { readRecord } from "../../../tools/record/read";
import { eventFile, folderOf, problemsOf } from "./files";

const TEXTS = "en: { name: Meetings, unit: in this record, source: Counted }\n";
const EVENTS = {
  "events/1972/1972-02-21-a.yaml": eventFile("1972-02-21/1973-01-05"),
  "events/1972/1972-05-22-b.yaml": eventFile("1972-05-22"),
  "events/1974/1974-07-03-c.yaml": eventFile("1974-07-03"),
  "events/1976/1976-12-31-d.yaml": eventFile("1976-12-31"),
};
const CODEBOOK =
  "effects: [{ effect: 1, en: Good }]\nimportance: [{ importance: 3, en: Known }]\ncomplete: ";

function countIn(events: string, complete: string) {
  const problems: Problem[] = [];
  const record = readRecord(
    folderOf({
      ...EVENTS,
      "series/meetings.yaml": `${TEXTS}events: [${events}]\n`,
      "codebook.yaml": CODEBOOK + complete,
    }),
    problems,
  );
  expect(problems).toEqual([]);
  const [series] = record?.series ?? [];
  if (!record || !series) throw new Error("expected a series");
  return { values: valuesOf(record, series.value), source: sourceOf(series.value) };
}

it("counts events by the year in which they began, and says zero of a year without one", () => {
  const ids = "1972-02-21-a, 1972-05-22-b, 1976-12-31-d";
  expect(countIn(ids, "1976-12-31").values).toEqual([
    [1972, 2],
    [1973, 0],
    [1974, 0],
    [1975, 0],
    [1976, 1],
  ]);
});

it("ends with the last year that was over when the record was complete", () => {
  expect(countIn("1974-07-03-c", "1974-12-30").values).toEqual([
    [1972, 0],
    [1973, 0],
  ]);
});

it("says in its own words where the figures come from", () => {
  expect(countIn("1974-07-03-c", "1974-12-31").source).toEqual({ title: "Counted" });
});

it("has figures and a source of others, or counts events of the record, each once", () => {
  const faults = (text: string) =>
    problemsOf({ ...EVENTS, "series/meetings.yaml": text }).filter((line) => /series/.test(line));
  const id = "1974-07-03-c";
  expect(faults(`${TEXTS}events: [${id}]\n`)).toEqual([]);
  expect(faults(`${TEXTS}events: [${id}, 1975-x, ${id}]\n`)).toEqual([
    'series/meetings.yaml:2: events[1]: expected the id of another event, got "1975-x"',
    `series/meetings.yaml:2: events[2]: expected the id of another event, got "${id}"`,
  ]);
  expect(faults(`${TEXTS}source: { title: T }\nevents: [${id}]\nvalues: { 1972: 1 }\n`)).toEqual([
    "series/meetings.yaml:1: expected either values or events",
    "series/meetings.yaml:1: expected either source or en.source",
  ]);
});

it("rests a figure on cases only in years that have one", () => {
  const text = `${TEXTS}values: { 1972: 0.5 }\nbasis: { 1972: 3, 1973: 4 }\n`;
  expect(problemsOf({ ...EVENTS, "series/votes.yaml": text })).toContain(
    "series/votes.yaml:3: basis.1973: expected a year with a figure, got 1973",
  );
});
