import type { Archive, Reading } from "../archive/archive";
import type { TimelineEvent } from "../model/dataset";
import { filterMask } from "../model/filter";
import { DAY, type Domain } from "../model/time";
import { merged, passesOf, wholeDays } from "./archiveQuery";
import { toData } from "./data";
import type { Page, TimelineState, TimelineStore } from "./state";

/** Events of a page. */
const PAGE = 500;
/** About so many rows are read at a time, and so many times for a page at most. */
const ROWS = 20_000;
const MOST_READS = 30;

/**
 * The events that begin in the view of a store and pass its filter, by time, with those of `named`. Nothing is read
 * before a page is asked for.
 */
export async function* pagesOf(
  store: TimelineStore,
  archive: Archive,
  named: readonly TimelineEvent[],
  reading: Reading,
): AsyncGenerator<Page> {
  const state = store.getState();
  const passes = passesOf(state);
  let rest: TimelineEvent[] = [];
  let reads = 0;
  for (const stretch of stretchesOf(state, archive)) {
    const isIn = ({ date }: TimelineEvent) => date.start >= stretch[0] && date.start < stretch[1];
    const read = await archive.readEvents(stretch, passes, reading);
    rest.push(...passing(merged([named.filter(isIn), read]), state));
    reads++;
    for (; rest.length >= PAGE; rest = rest.slice(PAGE)) {
      const events = rest.slice(0, PAGE);
      yield { events, until: (events.at(-1)?.date.start ?? 0) + DAY };
      reads = 0;
    }
    if (reads < MOST_READS) continue;
    yield { events: rest, until: stretch[1] };
    [rest, reads] = [[], 0];
  }
  if (rest.length > 0) yield { events: rest, until: state.domain[1] };
}

/** A view in stretches of whole days with about so many rows as are read at a time. */
function* stretchesOf({ domain, data }: TimelineState, archive: Archive): Generator<Domain> {
  const [first, last] = data?.columns.counted?.extent ?? domain;
  const [start, end] = wholeDays([Math.max(domain[0], first), Math.min(domain[1], last)]);
  const days = (end - start) / DAY;
  const step = DAY * Math.max(1, Math.floor((days * ROWS) / archive.rowsIn([start, end])));
  for (let at = start; at < end; at += step) yield [at, Math.min(end, at + step)];
}

/** The events that pass every part of a filter, words included. */
function passing(
  events: readonly TimelineEvent[],
  { data, filter }: TimelineState,
): TimelineEvent[] {
  if (!data) return [];
  const { counted: _, digest: __, ...dataset } = data.dataset;
  const { searchable } = toData({ ...dataset, events }, data.today);
  const mask = filterMask(filter, searchable);
  return events.filter((__, i) => mask[i]);
}
