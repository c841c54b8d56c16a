import { describe, expect, it } from "vitest";
import { createSelectors } from "../../../src/store/selectors";
import { createTimelineStore, showDataset } from "../../../src/store/store";
import { readAddress } from "../../../src/store/url/url";
import { frameOf, pictureOf } from "../../../src/view/chart/picture";
import { datasetOf, HEAD, TODAY, utc } from "../../model/samples";
import { sceneAt } from "./scene";

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
  const scene = sceneAt(state, selectors, { width: 800, height: 600 });
  const picture = pictureOf(state, selectors, scene);
  if (!picture) throw new Error("expected a picture");
  return { picture, x: scene.scale.x };
}

describe("the picture of a state", () => {
  it("has a hairline where each era in view begins", () => {
    const { picture, x } = pictureAt("");
    expect(picture.eras).toEqual(
      ["1950", "1960", "1970", "1990"].map((year) => x(utc(`${year}-01-01`))),
    );
    expect(pictureAt("?time=1963..1966").picture.eras).toEqual([]);
  });

  it("has the warmth of all events behind that of those which a filter leaves, and only then", () => {
    expect(pictureAt("").picture.ghost).toBeNull();
    const { warmth, ghost } = pictureAt("?q=treaty").picture;
    expect(ghost).not.toBeNull();
    expect(ghost?.values[0]?.at(-1)).toBeLessThan(0);
    expect(warmth.values[0]?.at(-1)).toBeGreaterThan(0);
  });

  it("keeps room for the names of lanes above them where a gutter has none", () => {
    const frames = [320, 559, 560, 1280].map((width) => frameOf(width, 600, 1, SIDES));
    expect(frames.map(({ isNarrow }) => isNarrow)).toEqual([true, true, false, false]);
    expect(frames.map(({ gutter }) => gutter > 0)).toEqual([false, false, true, true]);
    expect(frames.map(({ header }) => header >= 16)).toEqual([true, true, false, false]);
  });

  it("is that of a phone in a frame narrower than 480 px, however high it is", () => {
    const phone = frameOf(320, 600, 1, SIDES);
    for (const height of [300, 479, 900])
      expect(frameOf(479, height, 1, SIDES)).toMatchObject({ isNarrow: true, style: phone.style });
    expect(frameOf(640, 600, 1, SIDES).style).not.toEqual(phone.style);
  });

  it("gives words beside the plot the room that they need, and the plot most of it", () => {
    expect(frameOf(1280, 600, 1, { least: 108, left: 150, right: 110 })).toMatchObject({
      gutter: 164,
      margin: 124,
    });
    expect(frameOf(1000, 600, 1, { least: 108, left: 900, right: 50 }).gutter).toBe(200);
  });

  it("sets names as large as the reader wants all text to be", () => {
    const [usual, large] = [1, 1.5].map((zoom) => frameOf(1000, 600, zoom, SIDES));
    expect(large?.style.font).toBe(1.5 * (usual?.style.font ?? 0));
    expect(large?.gutter).toBeGreaterThan(usual?.gutter ?? 0);
  });
});

const SIDES = { least: 108, left: 90, right: 60 };
