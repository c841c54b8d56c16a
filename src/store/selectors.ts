import { bandOf } from "../model/band";
import type { Columns } from "../model/columns";
import {
  countOf,
  type Filter,
  filterCounts,
  filterMask,
  isFiltering,
  NO_FILTER,
  type Searchable,
} from "../model/filter";
import type { LaneKind } from "../model/laneKinds";
import { placesOf } from "../model/placements";
import { warmthOf } from "../model/warmth";
import { allOf, type Data, inLanes as layInLanes, toFiltered } from "./data";
import { memo } from "./memo";
import type { TimelineState } from "./state";

/** All groups have a lane. */
const NO_IDS: readonly string[] = [];

/** Wiring of model and layout to the state: each result is made once and kept until its inputs change. */
export function createSelectors() {
  const maskOf = memo((data: Searchable, filter: Filter) => filterMask(filter, data));
  const mask = (data: Data, filter: Filter) => maskOf(data.searchable, filter);
  const laid = memo((data: Data, kind: LaneKind, ids: readonly string[]) => {
    const isUsual = kind === "relations" && ids.length === 0;
    return isUsual ? data : layInLanes(data, { kind, ids });
    // Callers alternate between the current state and that of the last frame.
  }, 2);
  const inLanes = ({ data, lanes, relations, filter }: TimelineState) => {
    const ids = { relations, countries: filter.with, topics: filter.topics, groups: NO_IDS };
    return data && laid(data, lanes, ids[lanes]);
  };
  const some = memo((data: Data, filter: Filter) => toFiltered(data, mask(data, filter)));
  const filtered = (data: Data, filter: Filter) =>
    isFiltering(filter) ? some(data, filter) : allOf(data);
  const warmthOfRelations = memo((columns: Columns) => warmthOf(columns, null));
  const warmthOfLanes = memo((columns: Columns) => warmthOf(columns, null));
  const warmthOfAll = (state: TimelineState) => {
    const lanes = inLanes(state);
    if (!lanes || !state.data) return null;
    return lanes === state.data ? warmthOfRelations(lanes.columns) : warmthOfLanes(lanes.columns);
  };
  const warmth = memo((data: Data, filter: Filter) => {
    return warmthOf(data.columns, mask(data, filter));
  });
  const band = memo((data: Data, filter: Filter) =>
    bandOf(data.columns, isFiltering(filter) ? mask(data, filter) : null),
  );
  const count = memo((data: Data, filter: Filter) => countOf(mask(data, filter), data.columns));
  const counts = memo((data: Data, filter: Filter) => filterCounts(filter, data.searchable));
  const totals = memo((data: Data) => filterCounts(NO_FILTER, data.searchable));
  const indices = memo((data: Data, filter: Filter) => {
    const passes = mask(data, filter);
    const found: number[] = [];
    for (let i = 0; i < data.dataset.events.length; i++) if (passes[i]) found.push(i);
    return found;
  });
  const places = memo((data: Data, filter: Filter) =>
    placesOf(data.columns.placements, data.columns.lanes.length, mask(data, filter)),
  );
  const pinned = memo((data: Data, filter: Filter, ids: readonly string[]) => {
    const passes = mask(data, filter);
    return ids.map(data.indexOf).filter((i) => i !== undefined && passes[i]) as number[];
  });
  const none: readonly number[] = [];
  const on =
    <T>(make: (data: Data, filter: Filter) => T) =>
    (state: TimelineState) => {
      const data = inLanes(state);
      return data && make(data, state.filter);
    };
  return {
    /** The data in the lanes that are chosen. */
    inLanes,
    /** Which events pass the filter; null while there are none. */
    mask: ({ data, filter }: TimelineState) => data && mask(data, filter),
    /** The events that pass, indexed for drawing. */
    filtered: on(filtered),
    /** All events, indexed for drawing: the ghost behind the filtered ones. */
    all: on(allOf),
    /** The warmth of each lane by what passes, and by all events. */
    warmth: (state: TimelineState) =>
      isFiltering(state.filter) ? on(warmth)(state) : warmthOfAll(state),
    warmthOfAll,
    /** How sure the warmth of each lane is. */
    band: on(band),
    /** The warmth of each relation by all events, whatever the lanes stand for. */
    warmthOfRelations: ({ data }: TimelineState) => data && warmthOfRelations(data.columns),
    count: ({ data, filter }: TimelineState) => (data ? count(data, filter) : 0),
    counts: ({ data, filter }: TimelineState) => data && counts(data, filter),
    /** Counts without a filter, which give choices a stable order. */
    totals: ({ data }: TimelineState) => data && totals(data),
    /** The position of each placement among those of its lane that pass. */
    places: on(places),
    /** Events that pass the filter and are always named. */
    pinned: ({ data, filter, pinned: ids }: TimelineState) =>
      data && ids.length > 0 ? pinned(data, filter, ids) : none,
    /** Events that pass, by time. */
    indices: ({ data, filter }: TimelineState) => (data ? indices(data, filter) : none),
  };
}

export type Selectors = ReturnType<typeof createSelectors>;
