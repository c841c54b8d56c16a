import {
  countOf,
  type Filter,
  filterCounts,
  filterMask,
  isFiltering,
  NO_FILTER,
} from "../model/filter";
import { placesOf } from "../model/placements";
import { warmthOf } from "../model/warmth";
import { type Data, toFiltered } from "./data";
import { memo } from "./memo";
import type { TimelineState } from "./state";

/** Wiring of model and layout to the state: each result is made once and kept until its inputs change. */
export function createSelectors() {
  const mask = memo((data: Data, filter: Filter) => filterMask(filter, data.searchable));
  const filtered = memo((data: Data, filter: Filter) => toFiltered(data, mask(data, filter)));
  const all = memo((data: Data) => toFiltered(data, new Uint8Array(data.columns.count).fill(1)));
  const warmthOfAll = memo((data: Data) => warmthOf(data.columns, null));
  const warmth = memo((data: Data, filter: Filter) => {
    return isFiltering(filter) ? warmthOf(data.columns, mask(data, filter)) : warmthOfAll(data);
  });
  const count = memo((data: Data, filter: Filter) => countOf(mask(data, filter)));
  const counts = memo((data: Data, filter: Filter) => filterCounts(filter, data.searchable));
  const totals = memo((data: Data) => filterCounts(NO_FILTER, data.searchable));
  const indices = memo((data: Data, filter: Filter) => {
    const passes = mask(data, filter);
    const found: number[] = [];
    for (let i = 0; i < passes.length; i++) if (passes[i]) found.push(i);
    return found;
  });
  const places = memo((data: Data, filter: Filter) =>
    placesOf(data.columns.placements, data.columns.lanes.length, mask(data, filter)),
  );
  const none: readonly number[] = [];
  return {
    /** Which events pass the filter; null while there are none. */
    mask: ({ data, filter }: TimelineState) => data && mask(data, filter),
    /** The events that pass, indexed for drawing. */
    filtered: ({ data, filter }: TimelineState) => data && filtered(data, filter),
    /** All events, indexed for drawing: the ghost behind the filtered ones. */
    all: ({ data }: TimelineState) => data && all(data),
    warmth: ({ data, filter }: TimelineState) => data && warmth(data, filter),
    warmthOfAll: ({ data }: TimelineState) => data && warmthOfAll(data),
    count: ({ data, filter }: TimelineState) => (data ? count(data, filter) : 0),
    counts: ({ data, filter }: TimelineState) => data && counts(data, filter),
    /** Counts without a filter, which give choices a stable order. */
    totals: ({ data }: TimelineState) => data && totals(data),
    /** The position of each placement among those of its lane that pass. */
    places: ({ data, filter }: TimelineState) => data && places(data, filter),
    /** Events that pass, by time. */
    indices: ({ data, filter }: TimelineState) => (data ? indices(data, filter) : none),
  };
}

export type Selectors = ReturnType<typeof createSelectors>;
