import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Change, currentOf, put, rename, take } from "../../src/model/collection";
import type { Source } from "../../src/store/state";
import { createTimelineStore } from "../../src/store/store";
import { EMPTY_ADDRESS } from "../../src/store/url/url";

const RECORD: Source = { kind: "record" };

/** A tab of its own, with the modules of its own. */
async function openTab(source: Source = RECORD) {
  vi.resetModules();
  const { collectionsOf, changeCollections } = await import("../../src/store/collections");
  const { openDataset } = await import("../../src/store/openDataset");
  const timeline = createTimelineStore(EMPTY_ADDRESS, source);
  const collections = collectionsOf(timeline);
  const events = () => currentOf(collections.getState().collections)?.events;
  await vi.waitFor(() => expect(collections.getState().isRead).toBe(true));
  return {
    events,
    change: (change: Change) => changeCollections(timeline, change),
    state: () => collections.getState(),
    open: (next: Source) => {
      const opened = { dataset: EMPTY, problems: [], source: next, receipt: null };
      openDataset(timeline, opened, EMPTY_ADDRESS, 0);
    },
  };
}

const EMPTY = {
  about: {},
  powers: [],
  relations: [],
  actors: [],
  topics: [],
  eras: [],
  stories: [],
  events: [],
};

afterEach(() => vi.unstubAllGlobals());

describe("collections on a device that keeps them", () => {
  beforeEach(() => vi.stubGlobal("indexedDB", new IDBFactory()));

  it("are there again on the next visit", async () => {
    const first = await openTab();
    await first.change(put("a", "one"));
    await first.change(rename("one", "First"));
    const next = await openTab();
    expect(next.state()).toEqual({
      collections: { all: [{ id: "one", name: "First", events: ["a"] }], current: "one" },
      isRead: true,
      isKept: true,
      latest: null,
    });
  });

  it("show a change at once", async () => {
    const tab = await openTab();
    const isKept = tab.change(put("a", "one"));
    expect(tab.events()).toEqual(["a"]);
    await isKept;
    expect(tab.events()).toEqual(["a"]);
  });

  it("have the changes of two tabs, and each shows those of the other", async () => {
    const [one, other] = [await openTab(), await openTab()];
    await one.change(put("a", "one"));
    await Promise.all([one.change(put("b", "one")), other.change(put("c", "one"))]);
    await one.change(take("one", "a"));
    for (const tab of [one, other])
      await vi.waitFor(() => expect(tab.events()?.toSorted()).toEqual(["b", "c"]));
  });

  it("are those of the dataset that is shown", async () => {
    const tab = await openTab();
    await tab.change(put("a", "one"));
    tab.open({ kind: "file", name: "own.csv" });
    await vi.waitFor(() => expect(tab.state().isRead).toBe(true));
    expect(tab.events()).toBeUndefined();
    await tab.change(put("x", "two"));
    tab.open(RECORD);
    await vi.waitFor(() => expect(tab.events()).toEqual(["a"]));
  });
});

describe("collections on a device that refuses to keep them", () => {
  beforeEach(() =>
    vi.stubGlobal("indexedDB", {
      open: () => {
        throw new Error("refused");
      },
    }),
  );

  it("last as long as the page is open, and say so", async () => {
    const tab = await openTab();
    await tab.change(put("a", "one"));
    expect(tab.events()).toEqual(["a"]);
    expect(tab.state().isKept).toBe(false);
    tab.open({ kind: "file", name: "own.csv" });
    expect(tab.events()).toBeUndefined();
    tab.open(RECORD);
    await vi.waitFor(() => expect(tab.events()).toEqual(["a"]));
  });
});
