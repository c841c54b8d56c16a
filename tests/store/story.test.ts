import { describe, expect, it } from "vitest";
import { readDataset } from "../../src/model/readDataset";
import { YEAR } from "../../src/model/time";
import { toData } from "../../src/store/data";
import { createTimelineStore, goTo, showDataset } from "../../src/store/store";
import { openStep, stepDomain, walkTo } from "../../src/store/story";
import { EMPTY_ADDRESS, toAddress } from "../../src/store/url/url";

const { dataset } = readDataset({
  events: [
    { id: "a", date: "1950-01-01", title: "A" },
    { id: "b", date: "1969-03-02", title: "B" },
    { id: "c", date: "1972-02-21", title: "C" },
    { id: "d", date: "2026-01-01", title: "D" },
  ],
  stories: [
    {
      id: "s",
      title: "S",
      steps: ["a", "b", "c"].map((event) => ({ event, text: `Step ${event}` })),
    },
  ],
});

function open(address: Partial<typeof EMPTY_ADDRESS> = {}) {
  const store = createTimelineStore();
  showDataset(store, dataset, [], { ...EMPTY_ADDRESS, ...address }, Date.UTC(2026, 10, 23));
  return store;
}

describe("a story", () => {
  it("opens the event of its step, and the address says so", () => {
    const store = open();
    walkTo(store, { story: "s", step: 2 });
    expect(toAddress(store.getState())).toMatchObject({ story: "s", step: 2, event: "b" });
    walkTo(store, null);
    expect(toAddress(store.getState()).story).toBeNull();
  });

  it("shows each step with its neighbours in sight", () => {
    const { data, walk } = open({ story: "s", step: 3 }).getState();
    const step = openStep(data, walk);
    if (!data || !step) throw new Error("expected a step");
    const [start, end] = stepDomain(data, step);
    expect(data.columns.anchor[1]).toBeGreaterThan(start);
    expect(data.columns.anchor[2]).toBeLessThan(end);
    expect(end - start).toBeLessThan(12 * YEAR);
  });

  it("named by an address alone shows its step; a time in the address goes first", () => {
    const { domain, selected } = open({ story: "s", step: 3 }).getState();
    expect(selected).toBe(2);
    expect(domain[1] - domain[0]).toBeLessThan(12 * YEAR);
    const asked = open({ story: "s", step: 3, time: { from: "1950", to: "2000" } }).getState();
    expect(asked.domain[1] - asked.domain[0]).toBeGreaterThan(50 * YEAR);
  });

  it("can be left and come back to at the same step", () => {
    const store = open({ story: "s", step: 2 });
    goTo(store, { ...toAddress(store.getState()), time: null, event: null });
    expect(store.getState()).toMatchObject({ walk: { story: "s", step: 2 }, selected: 1 });
  });

  it("that is not there is dropped, and a step beyond the last is the last", () => {
    expect(open({ story: "x" }).getState().walk).toBeNull();
    expect(open({ story: "s", step: 99 }).getState().walk).toEqual({ story: "s", step: 3 });
  });
});

describe("a step with a period of its own", () => {
  it("is shown in that, as far as there are data", () => {
    const { dataset } = readDataset({
      events: [
        { id: "x", date: "1950", title: "X" },
        { id: "y", date: "1990", title: "Y" },
      ],
      stories: [
        {
          id: "s",
          title: "S",
          steps: [{ event: "x", text: "Then.", time: "1960-01-01/1969-12-31" }],
        },
      ],
    });
    const data = toData(dataset, Date.UTC(2026, 0));
    const open = openStep(data, { story: "s", step: 1 });
    if (!open) throw new Error("expected a step");
    expect(stepDomain(data, open)).toEqual([Date.UTC(1960, 0), Date.UTC(1970, 0)]);
  });
});
