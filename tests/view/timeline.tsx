import { cleanup, render } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach } from "vitest";
import { readDataset } from "../../src/model/readDataset";
import { resolveReferences } from "../../src/model/references";
import { createSelectors } from "../../src/store/selectors";
import { createTimelineStore, showDataset } from "../../src/store/store";
import { readAddress } from "../../src/store/url/url";
import { type Timeline, TimelineContext } from "../../src/view/base/context";
import { createLanguage } from "../../src/view/base/language";

afterEach(cleanup);

export const TODAY = Date.UTC(2026, 10, 23);

/** Three powers, their relations, and a few events; a test overrides what it needs. */
export const WORLD = {
  title: "A small world",
  updated: "2026-11-01",
  license: "CC0-1.0",
  powers: [
    { id: "a", name: "Aland" },
    { id: "b", name: "Bland" },
    { id: "c", name: "The C" },
  ],
  relations: [
    { id: "a-b", between: ["a", "b"] },
    { id: "b-c", between: ["b", "c"] },
    { id: "a-c", between: ["a", "c"] },
  ],
  actors: [
    { id: "A", name: "Aland", power: "a" },
    { id: "B", name: "Bland", power: "b" },
    { id: "C1", name: "First of C", power: "c" },
    { id: "C2", name: "Second of C", power: "c" },
    { id: "N", name: "Nowhere" },
  ],
  topics: [
    { id: "war", name: "War" },
    { id: "trade", name: "Trade" },
  ],
  eras: [{ id: "early", name: "Early days", date: "1950/1959" }],
  events: [
    {
      id: "treaty",
      date: "1950-02-14",
      title: "A and B sign a treaty",
      label: "Treaty",
      actors: ["A", "B"],
      topics: ["trade"],
      effects: { "a-b": 3, "a-c": -1 },
      importance: 5,
    },
    {
      id: "quarrel",
      date: "1960-07~",
      title: "B and C quarrel",
      actors: ["B", "C1", "N"],
      topics: ["war"],
      effects: { "b-c": -2 },
      importance: 3,
      links: [{ to: "treaty", as: "responds-to" }],
    },
    {
      id: "talks",
      date: "1972-02-21/1972-02-28",
      title: "A talks with C",
      actors: ["A", "C1", "C2"],
      topics: ["war", "trade"],
      effects: { "a-c": 0 },
      importance: 4,
    },
  ],
};

/** A timeline of a dataset as an address shows it. */
export function timelineOf(json: unknown = WORLD, search = ""): Timeline {
  const { dataset: read, problems } = readDataset(json);
  const dataset = resolveReferences(read, problems);
  const address = readAddress(search);
  const store = createTimelineStore(address);
  showDataset(store, dataset, problems, address, TODAY);
  return {
    store,
    selectors: createSelectors(),
    language: createLanguage(),
    isEmbed: false,
    complete: () => {},
  };
}

/** Renders a part of the view inside of a timeline, which it returns. */
export function show(part: ReactElement, timeline: Timeline = timelineOf()): Timeline {
  render(<TimelineContext value={timeline}>{part}</TimelineContext>);
  return timeline;
}

/** The prepared dataset. */
export function dataOf({ store }: Timeline) {
  const { data } = store.getState();
  if (!data) throw new Error("expected a dataset in the store");
  return data;
}

/** The ids of the open event and of the active one. */
export function idsIn({ store }: Timeline) {
  const { data, selected, active } = store.getState();
  const idOf = (index: number | null) => (index === null ? null : data?.dataset.events[index]?.id);
  return { selected: idOf(selected), active: idOf(active) };
}
