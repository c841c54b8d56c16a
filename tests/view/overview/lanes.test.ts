import { describe, expect, it } from "vitest";
import { timeScale } from "../../../src/layout/scale";
import { createSelectors } from "../../../src/store/selectors";
import { createTimelineStore, showDataset } from "../../../src/store/store";
import { readAddress } from "../../../src/store/url/url";
import { COLUMN, overviewOf } from "../../../src/view/overview/lanes";
import { datasetOf, TODAY } from "../../model/samples";

const EVENTS = [
  { date: "1950-01-01", title: "Treaty", effects: { "russia-china": 3 } },
  { date: "1960-01-01", title: "Talks", effects: { "china-west": 1 } },
  { date: "1960-02-01", title: "Talks", effects: { "china-west": 1 } },
  { date: "1970-01-01", title: "Clash", effects: { "russia-west": -3 } },
];

/** The number of events above and below the line of each lane of the overview, and of its ghost. */
function countsAt(search: string) {
  const store = createTimelineStore();
  showDataset(store, datasetOf(EVENTS), [], readAddress(search), TODAY);
  const state = store.getState();
  const extent = state.data?.columns.extent;
  if (!extent) throw new Error("expected data");
  const { lanes } = overviewOf(state, createSelectors(), timeScale(extent, 100 * COLUMN));
  const sum = (counts: Float64Array) => counts.reduce((all, count) => all + count, 0);
  return lanes.map(({ density, ghost }) => ({
    shown: [sum(density.up), sum(density.down)],
    all: ghost && [sum(ghost.up), sum(ghost.down)],
  }));
}

describe("the overview of a state", () => {
  it("has its lanes in the order of the chart, warm above and cold below", () => {
    expect(countsAt("").map(({ shown }) => shown)).toEqual([
      [1, 0],
      [2, 0],
      [0, 1],
    ]);
  });

  it("has all events as a ghost behind those which a filter leaves, and only then", () => {
    expect(countsAt("").map(({ all }) => all)).toEqual([null, null, null]);
    expect(countsAt("?q=clash")).toEqual([
      { shown: [0, 0], all: [1, 0] },
      { shown: [0, 0], all: [2, 0] },
      { shown: [0, 1], all: [0, 1] },
    ]);
  });
});
