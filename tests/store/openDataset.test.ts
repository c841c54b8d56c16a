import { expect, test } from "vitest";
import { readDataset } from "../../src/model/readDataset";
import { openDataset } from "../../src/store/openDataset";
import { select, setFilter } from "../../src/store/store";
import { EMPTY_ADDRESS, readAddress, toAddress, writeAddress } from "../../src/store/url/url";
import { TODAY, timelineOf } from "../view/timeline";

const OTHER = readDataset({ events: [{ id: "x", date: "1800", title: "Once" }] }).dataset;
const FILE = {
  dataset: OTHER,
  problems: [],
  source: { kind: "file", name: "mine.csv" },
  receipt: null,
} as const;

test("shows the dataset of a file without anything of the old view", () => {
  const { store } = timelineOf(undefined, "?event=talks&q=talk&with=A");
  setFilter(store, { query: "talk" });
  openDataset(store, FILE, EMPTY_ADDRESS, TODAY);
  const { data, selected, filter, source } = store.getState();
  expect(data?.dataset.events.map(({ title }) => title)).toEqual(["Once"]);
  expect({ selected, query: filter.query, with: filter.with }).toEqual({
    selected: null,
    query: "",
    with: [],
  });
  expect(source).toEqual(FILE.source);
});

test("never has an open event of the old dataset beside the new one", () => {
  const { store } = timelineOf();
  select(store, 2);
  const titles: unknown[] = [];
  store.subscribe(({ data, selected }) => {
    titles.push(selected === null ? null : data?.dataset.events[selected]?.title);
  });
  openDataset(store, FILE, readAddress("?event=x"), TODAY);
  expect(titles.filter((title) => title !== null)).toEqual(["Once"]);
});

test("the address of a file names no data, even where it replaces data that had an address", () => {
  const { store } = timelineOf(undefined, "?data=https://a.example/b.json");
  expect(writeAddress(toAddress(store.getState()))).toContain("data=");
  openDataset(store, FILE, readAddress("?event=x"), TODAY);
  expect(writeAddress(toAddress(store.getState()))).toBe("?event=x");
});
