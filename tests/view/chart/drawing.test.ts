// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { formats as english } from "../../../src/i18n/en/formats";
import { formats as russian } from "../../../src/i18n/ru/formats";
import type { TimelineEvent } from "../../../src/model/dataset";
import { readDataset } from "../../../src/model/readDataset";
import { createTimelineStore } from "../../../src/store/store";
import { EMPTY_ADDRESS } from "../../../src/store/url/url";
import { drawingOf } from "../../../src/view/chart/drawing";
import { THEME } from "../../marks/canvas";
import { json } from "../../model/samples";

const EVENTS = [
  { id: "a", date: "1950-02-14", title: "Treaty", summary: "Signed in Moscow." },
  { id: "b", date: "1969-03-02", title: "Clash on the border", label: "Clash" },
];
const listOf = (events: readonly object[]): readonly TimelineEvent[] =>
  readDataset(json(events)).dataset.events;
const [first, second] = EVENTS;

it("sets the same names once, also when the texts of their events come later", () => {
  const { setNames } = drawingOf(createTimelineStore(EMPTY_ADDRESS));
  const outline = listOf(EVENTS.map(({ summary: _, ...event }) => event));
  const names = setNames(outline, english, THEME, 12);
  expect(setNames(listOf(EVENTS), english, THEME, 12)).toBe(names);
});

it.each([
  ["another title", listOf([{ ...first, title: "Pact" }, second as object]), english, 12],
  ["another date", listOf([{ ...first, date: "1950-02" }, second as object]), english, 12],
  ["fewer events", listOf([first as object]), english, 12],
  ["another language", listOf(EVENTS), russian, 12],
  ["larger letters", listOf(EVENTS), english, 18],
])("sets them anew for %s", (_, events, formats, size) => {
  const { setNames } = drawingOf(createTimelineStore(EMPTY_ADDRESS));
  const names = setNames(listOf(EVENTS), english, THEME, 12);
  expect(setNames(events, formats, THEME, size)).not.toBe(names);
});

it("is one for a store, and another for another", () => {
  const store = createTimelineStore(EMPTY_ADDRESS);
  expect(drawingOf(store)).toBe(drawingOf(store));
  expect(drawingOf(createTimelineStore(EMPTY_ADDRESS))).not.toBe(drawingOf(store));
});
