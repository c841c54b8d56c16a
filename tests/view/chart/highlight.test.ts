import { describe, expect, it } from "vitest";
import { type LaneBox, levelY } from "../../../src/layout/lane/laneBox";
import { createSelectors } from "../../../src/store/selectors";
import { createTimelineStore, setActive, setPointer, showDataset } from "../../../src/store/store";
import { readAddress } from "../../../src/store/url/url";
import { toHighlight } from "../../../src/view/chart/highlight";
import { datasetOf, TODAY, utc } from "../../model/samples";
import { sceneAt } from "./scene";

const DATASET = datasetOf([
  { id: "before", date: "1950-01-01", effects: { "russia-china": 3 } },
  {
    id: "turn",
    date: "1960-01-01",
    effects: { "russia-china": -2, "china-west": 1 },
    links: [{ to: "after", as: "leads-to" }],
  },
  {
    id: "after",
    date: "1970-01-01",
    effects: { "china-west": -1 },
    links: [{ to: "before", as: "responds-to" }],
  },
]);

/** What a page at this address lights up, with the event of this id under the pointer. */
function highlightAt(search: string, active?: string) {
  const store = createTimelineStore();
  showDataset(store, DATASET, [], readAddress(search), TODAY);
  setPointer(store, utc("1955-01-01"));
  if (active) setActive(store, store.getState().data?.indexOf(active) ?? null);
  const state = store.getState();
  const selectors = createSelectors();
  const scene = sceneAt(state, selectors, { width: 800, height: 600 });
  if (!state.data) throw new Error("expected data");
  const words = { text: (value: number) => value.toFixed(1), measure: () => 40 };
  return { ...toHighlight(state, scene, state.data, selectors.warmth(state), words), scene };
}

describe("what is lit up", () => {
  it("is the event under the pointer in every lane that it stands in", () => {
    const { active, selected, arcs, pointer, scene } = highlightAt("", "turn");
    expect(active.map(({ lane, level }) => [lane, level])).toEqual([
      [0, -2],
      [1, 1],
    ]);
    expect([selected, arcs]).toEqual([[], []]);
    expect(pointer).toBe(scene.scale.x(utc("1955-01-01")));
  });

  it("is the opened event in all its lanes, with an arc to each that it is linked with", () => {
    const { selected, arcs, scene } = highlightAt("?event=after");
    expect(selected.map(({ lane }) => lane)).toEqual([1]);
    const years = arcs.map(({ from, to }) =>
      [from, to].map(({ x }) => new Date(scene.scale.time(x)).getUTCFullYear()),
    );
    // Whoever names the link, its arc goes from the earlier event to the later one.
    expect(years.sort()).toEqual([
      [1950, 1970],
      [1960, 1970],
    ]);
  });

  it("is an arc within a lane that both events stand in, where there is one", () => {
    const { arcs, scene } = highlightAt("?event=turn");
    const [top, bottom] = [scene.boxes[1]?.top ?? 0, scene.boxes[1]?.bottom ?? 0];
    expect(arcs).toHaveLength(1);
    for (const { y } of arcs.flatMap(({ from, to }) => [from, to])) {
      expect(y).toBeGreaterThan(top);
      expect(y).toBeLessThan(bottom);
    }
  });

  it("is no pointer that is at a time out of view, as in another picture", () => {
    const { pointer, plates } = highlightAt("?time=1960..1965");
    expect([pointer, plates]).toEqual([null, []]);
  });

  it("is no arc to an event out of view, which would lead to nowhere", () => {
    expect(highlightAt("?event=turn&time=1955..1965").arcs).toEqual([]);
  });

  it("is the warmth of each lane at the pointer, as long as it means no event", () => {
    const { plates, scene } = highlightAt("");
    expect(plates.map(({ text }) => text)).toEqual(["0.3", "0.0", "0.0"]);
    const [first] = plates;
    expect(first?.y).toBeCloseTo(levelY(scene.boxes[0] as LaneBox, first?.value ?? 0));
    expect(highlightAt("", "turn").plates).toEqual([]);
  });
});
