import { describe, expect, it } from "vitest";
import type { Hit } from "../../../src/layout/hit";
import { marksOf } from "../../../src/layout/scene";
import { createSelectors } from "../../../src/store/selectors";
import { createTimelineStore, showDataset } from "../../../src/store/store";
import { readAddress } from "../../../src/store/url/url";
import { isThere } from "../../../src/view/chart/pointer";
import { datasetOf, TODAY } from "../../model/samples";
import { sceneAt } from "./scene";

const DATASET = datasetOf([
  { date: "1950-01-01", title: "Treaty", effects: { "russia-china": 3 } },
  { date: "1972-02-21", title: "Visit", effects: { "china-west": 3 } },
]);

/** A new scene of a page at this address. */
function sceneOf(search: string, width = 800) {
  const store = createTimelineStore();
  showDataset(store, DATASET, [], readAddress(search), TODAY);
  return sceneAt(store.getState(), createSelectors(), { width, height: 600 });
}

describe("what lies under a pointer that rests", () => {
  const scene = sceneOf("");
  const [mark] = marksOf(scene);
  if (!mark) throw new Error("expected a mark");
  const hit: Hit = { kind: "mark", mark };

  it("still lies there when only the texts have come", () => {
    expect(isThere(hit, scene, scene)).toBe(true);
    expect(isThere(hit, scene, sceneOf(""))).toBe(true);
  });

  it("lies there no longer once the view has moved or has another width", () => {
    expect(isThere(hit, scene, sceneOf("?time=1950..1960"))).toBe(false);
    expect(isThere(hit, scene, sceneOf("", 700))).toBe(false);
    const bar: Hit = { kind: "bar", lane: 0, y: 0, domain: [0, 1] };
    expect(isThere(bar, scene, sceneOf("?time=1950..1960"))).toBe(false);
    expect(isThere(bar, scene, sceneOf(""))).toBe(true);
  });

  it("lies there no longer once a filter has taken it out", () => {
    const other = DATASET.events[mark.event]?.title === "Treaty" ? "visit" : "treaty";
    expect(isThere(hit, scene, sceneOf(`?q=${other}`))).toBe(false);
  });
});
