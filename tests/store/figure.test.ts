import { describe, expect, it } from "vitest";
import { words as en } from "../../src/i18n/en/words";
import { nameTexts } from "../../src/i18n/names";
import { marksOf } from "../../src/layout/scene";
import { NO_FILTER } from "../../src/model/filter";
import { toData } from "../../src/store/data";
import { toFigure } from "../../src/store/figure";
import { periodOf } from "../../src/store/period";
import { measure, WORDS } from "../layout/figure/samples";
import { datasetOf, HEAD, TODAY, utc } from "../model/samples";

const DATASET = datasetOf(
  [
    { date: "1955-05-05", title: "Treaty", importance: 5, effects: { "russia-china": 3 } },
    { date: "1980", title: "Talk", importance: 3, effects: { "russia-west": 1 }, actors: ["RUS"] },
    { date: "1990-01-01/1999-12-31", title: "Friendship", effects: { "china-west": 1 } },
  ],
  { ...HEAD, eras: [{ id: "all", name: "All of it", date: "1950/.." }] },
);
const data = toData(DATASET, TODAY);
const NAMES = nameTexts(DATASET.events, en.formats);
const SIZE = { width: 1200, height: 675 };
const view = { data, filter: NO_FILTER, domain: data.columns.extent };

describe("the figure of a view", () => {
  it("shows what the filter leaves, with the warmth of all events behind it", () => {
    const all = toFigure(view, SIZE, WORDS, NAMES, measure);
    const filter = { ...NO_FILTER, with: ["RUS"] };
    const some = toFigure({ ...view, filter }, SIZE, WORDS, NAMES, measure);
    expect(marksOf(all.figure.scene)).toHaveLength(3);
    expect(all.ghost).toBeNull();
    expect(marksOf(some.figure.scene)).toHaveLength(1);
    expect(some.ghost).toEqual(all.warmth);
    // Russia–China has warmth of its own no longer, since its only event is filtered out.
    expect(Math.max(...(all.warmth.values[0] ?? []))).toBeGreaterThan(1);
    expect(some.warmth.values[0]?.every((value) => value === 0)).toBe(true);
  });

  it("has the names of events and eras at hand", () => {
    const { figure } = toFigure(view, SIZE, WORDS, NAMES, measure);
    const named = figure.scene.plan.lanes
      .flatMap(({ names }) => names)
      .map(({ event, weight }) => [DATASET.events[event]?.title, weight]);
    expect(named).toContainEqual(["Treaty", "strong"]);
    expect(named).toContainEqual(["Talk", "faint"]);
    expect(figure.texts.map(({ text }) => text)).toContain("All of it");
  });

  it("names its period without the margins around all time", () => {
    expect(periodOf(data, data.columns.extent)).toEqual([utc("1955-05-05"), utc("2000-01-01")]);
    const domain = [utc("1960-01-01"), utc("1970-01-01")] as const;
    expect(periodOf(data, domain)).toEqual(domain);
  });
});
