import { describe, expect, it } from "vitest";
import { createSelectors } from "../../../src/store/selectors";
import { createTimelineStore, showDataset } from "../../../src/store/store";
import { readAddress } from "../../../src/store/url/url";
import { aroundBar, crowdOf, isListed } from "../../../src/view/chart/crowd";
import { datasetOf, TODAY, utc } from "../../model/samples";

const DATASET = datasetOf([
  { date: "1950-01-01", title: "First", effects: { "russia-china": 3 } },
  ...Array.from({ length: 40 }, (_, i) => ({
    date: `1990-05-${String(1 + (i % 20)).padStart(2, "0")}`,
    title: `Event ${i}`,
    importance: 1 + (i % 5),
    effects: { "russia-china": [1, -2, 0][i % 3] ?? 0 },
    actors: i < 5 ? ["RUS"] : ["CHN"],
  })),
]);
const hit = {
  kind: "bar",
  lane: 0,
  y: 100,
  domain: [utc("1990-05-01"), utc("1990-06-01")],
} as const;

function viewOf(search = "") {
  const store = createTimelineStore();
  showDataset(store, DATASET, [], readAddress(search), TODAY);
  return [store.getState(), createSelectors()] as const;
}

describe("the events of a bar", () => {
  it("are all that stand in it, by rank, with how many pull to each side", () => {
    const { events, up, down } = crowdOf(...viewOf(), hit);
    expect([events.length, up, down]).toEqual([40, 14, 13]);
    const importance = events.map((event) => DATASET.events[event]?.importance ?? 0);
    expect(importance).toEqual([...importance].sort((a, b) => b - a));
  });

  it("are those that a filter leaves", () => {
    expect(crowdOf(...viewOf("?with=RUS"), hit).events).toHaveLength(5);
    expect(crowdOf(...viewOf(), { ...hit, lane: 1 }).events).toEqual([]);
  });

  it("are listed at once where they are few, or where no closer view would tell them apart", () => {
    const listed = (search: string) => isListed(...viewOf(search), hit);
    expect(listed("")).toBe(false);
    expect(listed("?with=RUS")).toBe(true);
    expect(listed("?time=1990-04-15..1990-06-15")).toBe(true);
  });

  it("open with as much time again on both sides", () => {
    expect(aroundBar(hit)).toEqual([utc("1990-03-31"), utc("1990-07-02")]);
  });
});
