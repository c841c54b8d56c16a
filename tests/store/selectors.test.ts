import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Warmth, warmthAt } from "../../src/model/warmth";
import { createSelectors, type Selectors } from "../../src/store/selectors";
import type { TimelineState } from "../../src/store/state";
import {
  createTimelineStore,
  setActive,
  setDomain,
  setPointer,
  showDataset,
  toggleFilter,
} from "../../src/store/store";
import { readAddress } from "../../src/store/url/url";
import { anyEvents, datasetOf, type EventParts, TODAY, utc } from "../model/samples";

const EVENTS: EventParts[] = [
  { date: "1950", title: "Treaty", actors: ["RUS", "CHN"], effects: { "russia-china": 3 } },
  { date: "1960", title: "Clash", actors: ["CHN"], effects: { "russia-china": -3 } },
  { date: "1970", title: "Talks", actors: ["USA", "CHN"], effects: { "china-west": 1 } },
];

function storeOf(events: readonly EventParts[], search = "") {
  const address = readAddress(search);
  const store = createTimelineStore(address);
  showDataset(store, datasetOf(events), [], address, TODAY);
  return store;
}

const names = [
  "mask",
  "filtered",
  "all",
  "warmth",
  "warmthOfAll",
  "counts",
  "totals",
  "indices",
  "inLanes",
  "warmthOfRelations",
  "places",
] as const;
const results = (selectors: Selectors, state: TimelineState) =>
  names.map((name) => selectors[name](state));

describe("selectors", () => {
  it("give the very same result until what they are made of changes", () => {
    const store = storeOf(EVENTS, "?with=CHN");
    const selectors = createSelectors();
    const first = results(selectors, store.getState());
    setDomain(store, [utc("1950-01-01"), utc("1960-01-01")]);
    setActive(store, 1);
    setPointer(store, 0);
    results(selectors, store.getState()).forEach((result, i) => {
      expect(result, names[i]).toBe(first[i]);
    });
  });

  it("give new results of a new filter, and keep those of all events", () => {
    const store = storeOf(EVENTS);
    const selectors = createSelectors();
    const before = store.getState();
    const [all, total, shown] = [
      selectors.all(before),
      selectors.totals(before),
      selectors.filtered(before),
    ];
    toggleFilter(store, "with", "RUS");
    const after = store.getState();
    expect(selectors.filtered(after)).not.toBe(shown);
    expect(selectors.all(after)).toBe(all);
    expect(selectors.totals(after)).toBe(total);
    expect(selectors.count(after)).toBe(1);
    expect(selectors.indices(after)).toEqual([0]);
  });

  it("count the choices among what the rest of the filter leaves", () => {
    const state = storeOf(EVENTS, "?q=clash").getState();
    const selectors = createSelectors();
    expect(selectors.counts(state)?.actors.get("CHN")).toBe(1);
    expect(selectors.totals(state)?.actors.get("CHN")).toBe(3);
  });

  it("give the warmth of what passes, and beside it that of all events", () => {
    const before = storeOf(EVENTS).getState();
    const filtered = storeOf(EVENTS, "?q=treaty").getState();
    const selectors = createSelectors();
    const at1965 = (warmth: Warmth | null) => warmth && warmthAt(warmth, 0, utc("1965-01-01"));
    expect(at1965(selectors.warmth(before))).toBeLessThan(0);
    expect(selectors.warmth(before)).toBe(selectors.warmthOfAll(before));
    expect(at1965(selectors.warmth(filtered))).toBeGreaterThan(0);
    expect(at1965(selectors.warmthOfAll(filtered))).toBeLessThan(0);
  });

  it("lay the events in the lanes that are chosen, and keep the relations beside them", () => {
    const selectors = createSelectors();
    const lanesAt = (search: string) =>
      selectors.inLanes(storeOf(EVENTS, search).getState())?.columns.lanes.map(({ id }) => id);
    expect(lanesAt("")).toEqual(["russia-china", "china-west", "russia-west"]);
    expect(lanesAt("?relation=russia-west,russia-china")).toEqual(["russia-west", "russia-china"]);
    expect(lanesAt("?lanes=countries&with=USA,CHN")).toEqual(["USA", "CHN"]);
    expect(lanesAt("?lanes=topics&topic=war")).toEqual(["war"]);
    const state = storeOf(EVENTS, "?lanes=countries").getState();
    expect(selectors.warmthOfAll(state)?.values).toHaveLength(3);
    expect(selectors.warmthOfRelations(state)).toEqual(
      selectors.warmthOfAll({ ...state, lanes: "relations" }),
    );
    expect(state.data?.relations.map(({ id }) => id)).toContain("russia-west");
  });

  it("give the same lanes for two states that are asked in turn", () => {
    const selectors = createSelectors();
    const store = storeOf(EVENTS, "?lanes=countries");
    const before = store.getState();
    toggleFilter(store, "with", "CHN");
    const after = store.getState();
    const both = [selectors.inLanes(before), selectors.inLanes(after)];
    expect(selectors.inLanes(before)).toBe(both[0]);
    expect(selectors.inLanes(after)).toBe(both[1]);
  });

  it("are empty before there are data", () => {
    const selectors = createSelectors();
    const state = createTimelineStore().getState();
    expect(selectors.count(state)).toBe(0);
    expect(selectors.indices(state)).toEqual([]);
    expect(selectors.indices(state)).toBe(selectors.indices(state));
    expect(selectors.filtered(state)).toBeNull();
  });

  it("agree with each other, whatever the events", () => {
    fc.assert(
      fc.property(
        anyEvents(1, 60),
        fc.constantFrom("", "?with=RUS", "?q=summit", "?lanes=countries&with=RUS,CHN"),
        (events, search) => {
          const state = storeOf(events, search).getState();
          const selectors = createSelectors();
          const indices = selectors.indices(state);
          expect(indices).toHaveLength(selectors.count(state));
          expect(indices.every((i) => selectors.mask(state)?.[i] === 1)).toBe(true);
          const placed = selectors
            .filtered(state)
            ?.indexes.lanes.flatMap(({ groups }) =>
              groups.flatMap(({ placements }) => [...placements]),
            );
          const columns = selectors.inLanes(state)?.columns;
          for (const p of placed ?? []) expect(indices).toContain(columns?.placements.event[p]);
        },
      ),
      { numRuns: 50 },
    );
  });
});
