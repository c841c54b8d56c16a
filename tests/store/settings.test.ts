import { describe, expect, it } from "vitest";
import { setLang, setTheme, setView, toggleSeries, toggleView } from "../../src/store/settings";
import { createTimelineStore } from "../../src/store/store";
import { readAddress, toAddress, writeAddress } from "../../src/store/url/url";

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
