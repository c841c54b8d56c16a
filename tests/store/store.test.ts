import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/model/dataset";
import { describeProblem } from "../../src/model/problem";
import { readDataset } from "../../src/model/readDataset";
import { DAY } from "../../src/model/time";
import { createSelectors } from "../../src/store/selectors";
import {
  clearFilter,
  createTimelineStore,
  goTo,
  select,
  setActive,
  setDomain,
  setFilter,
  setPointer,
  showComplete,
  showDataset,
  showFailure,
  showTranslated,
  toggleFilter,
  visit,
} from "../../src/store/store";
import { update } from "../../src/store/update";
import { EMPTY_ADDRESS, readAddress, toAddress, writeAddress } from "../../src/store/url/url";
import { HEAD, json, TODAY, utc } from "../model/samples";

const EVENTS = [
  { id: "a", date: "1950-02-14", title: "Treaty", actors: ["RUS"], effects: { "russia-china": 3 } },
  { id: "b", date: "1969-03-02", title: "Clash", actors: ["CHN"], effects: { "russia-china": -3 } },
  { id: "c", date: "2020-01-01", title: "Talks", actors: ["USA"], effects: { "china-west": 1 } },
];
const { dataset } = readDataset(json(EVENTS));

/** A store that shows the three events at an address. */
function storeAt(search = "") {
  const address = readAddress(search);
  const store = createTimelineStore(address);
  showDataset(store, dataset, [], address, TODAY);
  return store;
}

const extentOf = (store: ReturnType<typeof storeAt>) =>
  store.getState().data?.columns.extent ?? [0, 0];

describe("a store that is opened at an address", () => {
  it("shows all time where the address says nothing", () => {
    const store = storeAt();
    expect(store.getState()).toMatchObject({ status: "ready", selected: null, view: "timeline" });
    expect(store.getState().domain).toEqual(extentOf(store));
    expect(writeAddress(toAddress(store.getState()))).toBe("");
  });

  it("shows what the address names, and says the same address", () => {
    const search =
      "?time=1960..1980&with=RUS,west&match=all&topic=war&q=clash&event=b&view=list&lang=ru&theme=dark";
    const store = storeAt(search);
    expect(store.getState()).toMatchObject({
      selected: 1,
      view: "list",
      lang: "ru",
      theme: "dark",
    });
    expect(store.getState().domain).toEqual([utc("1960-01-01"), utc("1981-01-01")]);
    expect(writeAddress(toAddress(store.getState()))).toBe(search);
  });

  it("drops an event that the dataset does not have", () => {
    const store = storeAt("?event=unknown&q=x");
    expect(store.getState().selected).toBeNull();
    expect(writeAddress(toAddress(store.getState()))).toBe("?q=x");
  });

  it("drops a story that the dataset does not have", () => {
    expect(toAddress(storeAt("?story=unknown&step=3").getState())).toMatchObject({
      story: null,
      step: 1,
    });
  });

  it("keeps the parts that the page does not change", () => {
    const search = "?data=https://example.org/x.json&controls=filters";
    expect(writeAddress(toAddress(storeAt(search).getState()))).toBe(search);
  });

  it("says why there is nothing to show when loading failed", () => {
    const store = createTimelineStore(EMPTY_ADDRESS);
    showFailure(store, [{ path: "", message: "could not load" }]);
    expect(store.getState().status).toBe("failed");
    expect(store.getState().problems.map(describeProblem)).toEqual(["could not load"]);
  });

  it("can be moved before there are data, without effect", () => {
    const store = createTimelineStore(EMPTY_ADDRESS);
    const before = store.getState();
    setDomain(store, [0, 1000]);
    visit(store, 1);
    goTo(store, readAddress("?event=a"));
    expect(store.getState()).toEqual(before);
  });
});

describe("going to another address", () => {
  it("takes over all of it, as back and forward do", () => {
    const store = storeAt("?time=1960..1980&event=b&q=clash");
    setActive(store, 2);
    goTo(store, readAddress("?event=a&view=list"));
    expect(store.getState()).toMatchObject({ selected: 0, active: null, view: "list" });
    expect(store.getState().filter.query).toBe("");
    expect(store.getState().domain).toEqual(extentOf(store));
  });

  it("comes back to the same state by its own address", () => {
    const store = storeAt("?time=1955-03..1970&with=CHN&event=b");
    const { data: _, ...before } = store.getState();
    const address = writeAddress(toAddress(store.getState()));
    goTo(store, readAddress("?time=2000..2010"));
    goTo(store, readAddress(address));
    expect(store.getState()).toMatchObject(before);
  });
});

describe("the view's limits", () => {
  it("hold, whatever is asked for", () => {
    const store = storeAt();
    const [first, last] = extentOf(store);
    const wish = fc.double({ min: -1e14, max: 1e14, noNaN: true });
    fc.assert(
      fc.property(wish, wish, (a, b) => {
        setDomain(store, [Math.min(a, b), Math.max(a, b)]);
        const [start, end] = store.getState().domain;
        expect(start).toBeGreaterThanOrEqual(first);
        expect(end).toBeLessThanOrEqual(last + 1);
        expect(end - start).toBeGreaterThanOrEqual(DAY - 1);
      }),
    );
  });

  it("do not tell anybody of a move that moves nothing", () => {
    const store = storeAt("?time=1960..1980");
    let calls = 0;
    store.subscribe(() => calls++);
    setDomain(store, store.getState().domain);
    setActive(store, null);
    setPointer(store, null);
    select(store, null);
    expect(calls).toBe(0);
    setDomain(store, [utc("1961-01-01"), utc("1980-01-01")]);
    expect(calls).toBe(1);
  });
});

describe("visiting an event", () => {
  it("moves there and keeps the zoom, when it is out of view", () => {
    const store = storeAt("?time=1949-06..1952");
    const [start, end] = store.getState().domain;
    visit(store, 1);
    const [from, to] = store.getState().domain;
    expect(to - from).toBeCloseTo(end - start, 0);
    expect((from + to) / 2).toBeCloseTo(utc("1969-03-02") + 43_200_000, -2);
    expect(store.getState().selected).toBe(1);
  });

  it("moves nothing when it is in view", () => {
    const store = storeAt("?time=1960..1980");
    const { domain } = store.getState();
    visit(store, 1);
    expect(store.getState().domain).toBe(domain);
    expect(store.getState().selected).toBe(1);
  });

  it("that is not there does nothing", () => {
    const store = storeAt();
    visit(store, 99);
    expect(store.getState().selected).toBeNull();
  });
});

describe("the filter", () => {
  it("takes an id in and out again, and keeps the others in their order", () => {
    const store = storeAt("?with=RUS");
    toggleFilter(store, "with", "CHN");
    expect(store.getState().filter.with).toEqual(["RUS", "CHN"]);
    toggleFilter(store, "with", "RUS");
    expect(store.getState().filter.with).toEqual(["CHN"]);
    toggleFilter(store, "topics", "war");
    expect(store.getState().filter).toMatchObject({ with: ["CHN"], topics: ["war"] });
  });

  it("changes in the parts named, and is cleared at once", () => {
    const store = storeAt("?with=RUS&q=x");
    setFilter(store, { match: "all" });
    expect(store.getState().filter).toMatchObject({ with: ["RUS"], match: "all", query: "x" });
    clearFilter(store);
    expect(writeAddress(toAddress(store.getState()))).toBe("");
  });
});

describe("the dataset in another language", () => {
  const translateTo = (code: string) => (all: Dataset) => ({
    ...all,
    events: all.events.map((event) => ({ ...event, title: `${event.title} (${code})` })),
  });
  const titlesIn = (store: ReturnType<typeof storeAt>) =>
    store.getState().data?.dataset.events.map(({ title }) => title) ?? [];

  it("keeps the view, the filter and what is open", () => {
    const store = storeAt("?time=1960..1980&event=b&with=CHN");
    const address = writeAddress(toAddress(store.getState()));
    showTranslated(store, translateTo("ru"));
    expect(titlesIn(store)).toEqual(["Treaty (ru)", "Clash (ru)", "Talks (ru)"]);
    expect(writeAddress(toAddress(store.getState()))).toBe(address);
  });

  it("is made from its own words, whatever it was shown in before", () => {
    const store = storeAt();
    showTranslated(store, translateTo("ru"));
    showTranslated(store, translateTo("zh"));
    expect(titlesIn(store)).toEqual(["Treaty (zh)", "Clash (zh)", "Talks (zh)"]);
    showTranslated(store, null);
    expect(titlesIn(store)).toEqual(["Treaty", "Clash", "Talks"]);
  });

  it("is there from the first, where its language came before it", () => {
    const address = readAddress("");
    const store = createTimelineStore(address);
    showTranslated(store, translateTo("ru"));
    expect(store.getState().data).toBeNull();
    showDataset(store, dataset, [], address, TODAY, translateTo("ru"));
    expect(titlesIn(store)[0]).toBe("Treaty (ru)");
    showComplete(store, dataset, [], address, translateTo("zh"));
    expect(titlesIn(store)[0]).toBe("Treaty (zh)");
    showTranslated(store, null);
    expect(titlesIn(store)[0]).toBe("Treaty");
  });
});

describe("the whole of a record, after its outline", () => {
  const whole = (events: readonly object[]) => readDataset(json(events, HEAD)).dataset;

  it("adds what the outline had not, and leaves the view and what is open as they are", () => {
    const store = storeAt("?time=1960..1980&event=b&with=CHN");
    update(store, { detailsStatus: "loading" });
    const address = writeAddress(toAddress(store.getState()));
    const { domain } = store.getState();
    const events = EVENTS.map((event) => ({ ...event, summary: `More of ${event.id}` }));
    showComplete(store, whole(events), [], readAddress(""));
    expect(store.getState().data?.dataset.events[1]?.summary).toBe("More of b");
    expect(store.getState()).toMatchObject({ detailsStatus: "loaded", domain });
    expect(writeAddress(toAddress(store.getState()))).toBe(address);
  });

  it("keeps what is drawn if the outline was of the same revision, and makes it anew if not", () => {
    const record = (revision: string, events: readonly object[]) => {
      const read = readDataset(json(events, { ...HEAD, revision })).dataset;
      return { ...read, about: { ...read.about, revision } };
    };
    const drawnAfter = (revision: string) => {
      const store = createTimelineStore(EMPTY_ADDRESS);
      const selectors = createSelectors();
      showDataset(store, record("1", EVENTS), [], EMPTY_ADDRESS, TODAY);
      const drawn = () => {
        const state = store.getState();
        return [state.data?.columns, selectors.filtered(state), selectors.warmth(state)];
      };
      const before = drawn();
      const events = EVENTS.map((event) => ({ ...event, importance: 5 }));
      showComplete(store, record(revision, events), [], EMPTY_ADDRESS);
      return drawn().map((one, i) => one === before[i]);
    };
    expect(drawnAfter("1")).toEqual([true, true, true]);
    expect(drawnAfter("2")).toEqual([false, false, false]);
  });

  it("is shown as the address asks where the outline was that of an older record", () => {
    const store = storeAt("?event=b");
    const early = { id: "early", date: "1949-10-01", title: "Early", effects: { "china-west": 0 } };
    showComplete(store, whole([early, ...EVENTS]), [], readAddress("?event=b&time=1969..1969"));
    const { data, selected, domain } = store.getState();
    expect(data?.dataset.events[selected ?? -1]?.id).toBe("b");
    expect(domain).toEqual([utc("1969-01-01"), utc("1970-01-01")]);
  });
});

describe("the look that a dataset asks for", () => {
  const events = [
    { id: "x", date: "1950", title: "X", topics: ["war"] },
    { id: "y", date: "1960", title: "Y" },
  ];
  const { dataset } = readDataset({ lanes: "topics", pinned: ["y"], events });
  const shown = (search: string) => {
    const address = readAddress(search);
    const store = createTimelineStore(address);
    showDataset(store, dataset, [], address, Date.UTC(2026, 0));
    return store.getState();
  };

  it("is that of its lanes and pins, unless the address asks for others", () => {
    expect(shown("")).toMatchObject({ lanes: "topics", pinned: ["y"] });
    expect(shown("?lanes=countries&pin=x")).toMatchObject({ lanes: "countries", pinned: ["x"] });
  });
});
