import { describe, expect, it } from "vitest";
import { setLang, setTheme, toggleRelation, toggleSeries } from "../../src/store/settings";
import { createTimelineStore, showDataset } from "../../src/store/store";
import { readAddress, toAddress, writeAddress } from "../../src/store/url/url";
import { setView, toggleView } from "../../src/store/view";
import { datasetOf, TODAY } from "../model/samples";

const addressOf = (store: ReturnType<typeof createTimelineStore>) =>
  writeAddress(toAddress(store.getState()));

describe("what the reader sets", () => {
  it("stands in the address", () => {
    const store = createTimelineStore();
    setView(store, "list");
    setTheme(store, "dark");
    setLang(store, "zh");
    expect(addressOf(store)).toBe("?view=list&lang=zh&theme=dark");
  });

  it("goes back to where it was when it is switched twice", () => {
    const store = createTimelineStore(readAddress("?series=b"));
    for (const time of [1, 2]) {
      toggleView(store);
      toggleSeries(store, "a");
      expect(addressOf(store)).toBe(time === 1 ? "?view=list&series=b,a" : "?series=b");
    }
    toggleSeries(store, "b");
    expect(addressOf(store)).toBe("");
  });
});

describe("the relations that have a lane", () => {
  const [RC, CW, RW] = ["russia-china", "china-west", "russia-west"] as const;
  const shownAfter = (search: string, ...toggled: string[]) => {
    const address = readAddress(search);
    const store = createTimelineStore(address);
    showDataset(store, datasetOf([{ date: "1950", effects: { [RC]: 1 } }]), [], address, TODAY);
    for (const id of toggled) toggleRelation(store, id);
    return store.getState().relations;
  };

  it("are all of them at first, and each can be taken away and come back to its place", () => {
    expect(shownAfter("")).toEqual([]);
    expect(shownAfter("", CW)).toEqual([RC, RW]);
    expect(shownAfter("", CW, RC, CW)).toEqual([CW, RW]);
    expect(shownAfter("", RW, RW)).toEqual([]);
  });

  it("are never none", () => {
    expect(shownAfter("", RC, CW, RW)).toEqual([RW]);
  });

  it("keep the order that an address asks for", () => {
    expect(shownAfter(`?relation=${RW},${RC}`, CW)).toEqual([CW, RW, RC]);
  });
});
