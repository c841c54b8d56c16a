import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { lengthOf } from "../../src/layout/scale";
import { DAY, type Domain } from "../../src/model/time";
import { comparedStore, compareWith, endComparison } from "../../src/store/compare";
import {
  createTimelineStore,
  select,
  setDomain,
  setPointer,
  showDataset,
} from "../../src/store/store";
import { readAddress, toAddress, writeAddress } from "../../src/store/url/url";
import { domainIn } from "../layout/samples";
import { datasetOf, TODAY, utc } from "../model/samples";

const DATASET = datasetOf([
  { date: "1950-01-01", effects: { "russia-china": 3 } },
  { date: "2020-01-01", effects: { "russia-china": -3 } },
]);

function storeAt(search = "") {
  const address = readAddress(search);
  const store = createTimelineStore(address);
  showDataset(store, DATASET, [], address, TODAY);
  return store;
}

const addressOf = (store: ReturnType<typeof storeAt>) => writeAddress(toAddress(store.getState()));
const years = (from: number, to: number): Domain => [utc(`${from}-01-01`), utc(`${to + 1}-01-01`)];
const EXTENT = storeAt().getState().data?.columns.extent ?? [0, 0];
const anyPeriod = domainIn(EXTENT);

describe("a comparison", () => {
  it("shows a period as long as the one in view, and ends without a trace", () => {
    const store = storeAt("?time=2010..2015");
    compareWith(store, years(1960, 1965));
    expect(addressOf(store)).toBe("?time=2010..2015&compare=1960..1965");
    endComparison(store);
    expect(addressOf(store)).toBe("?time=2010..2015");
  });

  it("makes room for the longer of both, so that neither is cut", () => {
    const store = storeAt("?time=2010..2011");
    compareWith(store, years(1960, 1969));
    const { domain, compared } = store.getState();
    expect(compared).toEqual(years(1960, 1969));
    expect(domain[0]).toBeLessThan(utc("2010-01-01"));
    expect(domain[1]).toBeGreaterThan(utc("2012-01-01"));
  });

  it("stands beside the last years if all time is in view", () => {
    const store = storeAt();
    compareWith(store, years(1960, 1969));
    const { domain, compared } = store.getState();
    expect(compared).toEqual(years(1960, 1969));
    expect(domain[1]).toBe(EXTENT[1]);
  });

  it("is the same by address as by hand, also without a time", () => {
    const state = storeAt("?compare=1960..1969").getState();
    expect(state.compared).toEqual(years(1960, 1969));
    expect(state.domain[1]).toBe(EXTENT[1]);
  });

  it("has one scale, however either is moved, and stays in the data", () => {
    fc.assert(
      fc.property(
        anyPeriod,
        anyPeriod,
        fc.array(fc.tuple(fc.boolean(), anyPeriod), { maxLength: 6 }),
        (first, period, moves) => {
          const store = storeAt();
          setDomain(store, first);
          compareWith(store, period);
          const second = comparedStore(store);
          for (const [isSecond, domain] of moves) setDomain(isSecond ? second : store, domain);
          const { domain, compared } = store.getState();
          if (!compared) throw new Error("expected a comparison");
          expect(lengthOf(compared) / lengthOf(domain)).toBeCloseTo(1, 2);
          for (const [start, end] of [domain, compared]) {
            expect(start).toBeGreaterThanOrEqual(EXTENT[0] - 1);
            expect(end).toBeLessThanOrEqual(EXTENT[1] + 1);
          }
          const again = storeAt(addressOf(store)).getState();
          // Addresses have days.
          expect(Math.abs((again.compared?.[0] ?? 0) - compared[0])).toBeLessThanOrEqual(DAY);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("the store of the second picture", () => {
  it("moves by itself, and shares everything else", () => {
    const first = storeAt("?time=2010..2015&compare=1960..1965");
    const second = comparedStore(first);
    expect(second.getState().domain).toEqual(years(1960, 1965));
    setDomain(second, years(1970, 1975));
    expect(addressOf(first)).toBe("?time=2010..2015&compare=1970..1975");
    select(second, 1);
    setPointer(second, 5);
    expect(first.getState()).toMatchObject({ selected: 1, pointer: 5 });
  });

  it("zooms both", () => {
    const first = storeAt("?time=2010..2015&compare=1960..1965");
    setDomain(comparedStore(first), years(1961, 1963));
    expect(first.getState().compared).toEqual(years(1961, 1963));
    expect(lengthOf(first.getState().domain)).toBeCloseTo(lengthOf(years(2010, 2012)), -9);
    setDomain(first, years(2000, 2011));
    expect(addressOf(first)).toMatch(/^\?time=2000\.\.2011&compare=195/);
  });

  it("gives the very same state until something changes, and tells of each change", () => {
    const first = storeAt("?time=2010..2015&compare=1960..1965");
    const second = comparedStore(first);
    const before = second.getState();
    expect(second.getState()).toBe(before);
    const listener = vi.fn();
    second.subscribe(listener);
    select(first, 0);
    expect(listener).toHaveBeenCalledExactlyOnceWith(second.getState(), before);
    expect(second.getState().domain).toBe(before.domain);
  });
});
