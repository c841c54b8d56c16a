import { describe, expect, it } from "vitest";
import { readDataset } from "../../src/model/readDataset";
import { showEdited } from "../../src/store/showEdited";
import { createTimelineStore, select, setDomain } from "../../src/store/store";
import { walkTo } from "../../src/store/story";

const TODAY = Date.UTC(2026, 10, 23);
const datasetOf = (years: readonly number[]) =>
  readDataset({
    events: years.map((year) => ({ id: `e${year}`, date: year, title: `In ${year}` })),
    stories: [{ id: "s", title: "S", steps: [{ event: "e1960", text: "Then." }] }],
  }).dataset;

describe("showing a dataset after an edit", () => {
  it("keeps what is open, by its id", () => {
    const store = createTimelineStore();
    showEdited(store, datasetOf([1950, 1960, 1970]), TODAY);
    select(store, 1);
    showEdited(store, datasetOf([1940, 1950, 1960, 1970]), TODAY);
    expect(store.getState().selected).toBe(2);
    showEdited(store, datasetOf([1940, 1950]), TODAY);
    expect(store.getState().selected).toBeNull();
  });

  it("keeps the view, and a view of everything as one", () => {
    const store = createTimelineStore();
    showEdited(store, datasetOf([1950, 1960]), TODAY);
    showEdited(store, datasetOf([1900, 1960]), TODAY);
    const { domain, data } = store.getState();
    expect(domain).toEqual(data?.columns.extent);
    const near = [Date.UTC(1950, 0), Date.UTC(1955, 0)] as const;
    setDomain(store, near);
    showEdited(store, datasetOf([1900, 1980]), TODAY);
    expect(store.getState().domain).toEqual(near);
  });

  it("ends a walk whose step is gone", () => {
    const store = createTimelineStore();
    const dataset = datasetOf([1950, 1960]);
    showEdited(store, dataset, TODAY);
    walkTo(store, { story: "s", step: 1 });
    showEdited(store, dataset, TODAY);
    expect(store.getState().walk).toEqual({ story: "s", step: 1 });
    showEdited(store, { ...dataset, stories: [] }, TODAY);
    expect(store.getState().walk).toBeNull();
  });
});
