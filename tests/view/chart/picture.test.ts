import { describe, expect, it } from "vitest";
import { createSelectors } from "../../../src/store/selectors";
import { createTimelineStore, showDataset } from "../../../src/store/store";
import { readAddress } from "../../../src/store/url/url";
import { headerOf, isNarrowChart, pictureOf, sceneOf } from "../../../src/view/chart/picture";
import { datasetOf, HEAD, TODAY, utc } from "../../model/samples";

const ERAS = [
  { id: "first", name: "First", date: "1950/1959" },
  { id: "second", name: "Second", date: "1960/1969" },
  { id: "third", name: "Third", date: "1970/1989" },
  { id: "fourth", name: "Fourth", date: "1990/2040" },
];
const DATASET = datasetOf(
  [
    { date: "1950-01-01", title: "Treaty", effects: { "russia-china": 3 } },
    { date: "2000-01-01", title: "Clash", effects: { "russia-china": -3 } },
  ],
  { ...HEAD, eras: ERAS },
);

/** What the base canvas shows at an address of the page. */
function pictureAt(search: string) {
  const store = createTimelineStore();
  showDataset(store, DATASET, [], readAddress(search), TODAY);
  const state = store.getState();
  const selectors = createSelectors();
  const scene = sceneOf(state, selectors, { width: 800, height: 600 }, 0, () => 60);
  const picture = scene && pictureOf(state, selectors, scene);
  if (!picture) throw new Error("expected a picture");
  return { picture, x: scene.scale.x };
}

describe("the picture of a state", () => {
  it("has every second era as a band, the last no longer than the data", () => {
    const { picture, x } = pictureAt("");
    expect(picture.grid.bands).toEqual([
      { from: x(utc("1960-01-01")), to: x(utc("1970-01-01")) },
      { from: x(utc("1990-01-01")), to: x(picture.columns.extent[1]) },
    ]);
  });

  it("leaves out bands that are not in view, and cuts those that reach far out of it", () => {
    const { picture } = pictureAt("?time=1963..1966");
    expect(picture.grid.bands).toEqual([{ from: -10, to: 810 }]);
    expect(pictureAt("?time=1972..1975").picture.grid.bands).toEqual([]);
  });

  it("has ticks at least 62 px apart", () => {
    const { ticks } = pictureAt("").picture.grid;
    expect(ticks.length).toBeGreaterThan(4);
    for (const [i, x] of ticks.slice(1).entries()) expect(x - (ticks[i] ?? 0)).toBeGreaterThan(61);
  });

  it("has the warmth of all events behind that of those which a filter leaves, and only then", () => {
    expect(pictureAt("").picture.ghost).toBeNull();
    const { warmth, ghost } = pictureAt("?q=treaty").picture;
    expect(ghost).not.toBeNull();
    expect(ghost?.values[0]?.at(-1)).toBeLessThan(0);
    expect(warmth.values[0]?.at(-1)).toBeGreaterThan(0);
  });

  it("keeps room for the names of lanes where a gutter has none", () => {
    expect([320, 559, 560, 1280].map(isNarrowChart)).toEqual([true, true, false, false]);
    expect(headerOf(false)).toBe(0);
    expect(headerOf(true)).toBeGreaterThanOrEqual(16);
  });
});
