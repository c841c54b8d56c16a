import type { Archive, Reading } from "../archive/archive";
import type { Fine } from "../archive/counted";
import type { Passes } from "../archive/events";
import { FileError } from "../archive/fetchRange";
import { rowsOf } from "../model/counted";
import type { Dataset, TimelineEvent } from "../model/dataset";
import { filterMask } from "../model/filter";
import { DAY, type Domain, YEAR } from "../model/time";
import { addProblem, setArchive, showWindow } from "./archive";
import type { Translate } from "./locale";
import type { TimelineState, TimelineStore } from "./state";
import { select } from "./store";

/** A view that is longer has no bars finer than a month, whatever its width. */
const LONGEST_FINE = 20 * YEAR;
/** So many events are named and listed at most, and so many rows are looked through for them. */
const MOST_EVENTS = 6000;
const MOST_ROWS = 600_000;
/** How long a view has to rest before more is read for it; ms. */
const REST = 120;

/** What is read of an archive for a view. */
interface Window {
  readonly fine: Fine | null;
  readonly events: readonly TimelineEvent[];
  /** Where all events that pass `filter` are known; null if they are too many. */
  readonly known: Domain | null;
  readonly key: string;
}

export interface FollowOptions {
  /** Events that are always shown, as those of a record over an archive. */
  readonly over: readonly TimelineEvent[];
  /** The language of the page at a time. */
  readonly translate: () => Translate | null;
}

/** Reads of an archive what the view of a store needs, now and whenever it changes. Returns a function that stops. */
export function followArchive(
  store: TimelineStore,
  archive: Archive,
  { over, translate }: FollowOptions,
): () => void {
  const { source } = store.getState();
  let shown: Window = { fine: null, events: [], known: null, key: "" };
  let counted = archive.dataset.counted;
  const [first, last] = counted?.extent ?? [0, 0];
  const named = over.filter(({ date }) => date.start < last && date.end > first);
  let reading = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  // An event that a link names may be read only with its part.
  let linked = store.getState().initialAddress.event;
  const open = () => {
    const index = linked === null ? undefined : store.getState().data?.indexOf(linked);
    if (index === undefined) return;
    linked = null;
    select(store, index);
  };
  const show = (window: Window, isNew: boolean) => {
    if (isNew || window.fine !== shown.fine) counted = archive.counted(window.fine);
    const isSame =
      !isNew &&
      window.fine === shown.fine &&
      (window.events === shown.events || window.events.length + shown.events.length === 0);
    shown = window;
    if (isSame) return;
    const selected = selectedOf(store.getState());
    const events = merged([named, window.events, selected ? [selected] : []]);
    const base = store.getState().original ?? archive.dataset;
    showWindow(store, { ...base, events, ...(counted && { counted }) } as Dataset, translate());
    open();
  };
  const say = (change: Partial<NonNullable<TimelineState["archive"]>>) => {
    const known = store.getState().archive;
    const old = known ?? { isReading: false, isCoarse: false, inView: 0, isCrowded: true };
    setArchive(store, { ...old, ...change });
  };
  /** Shows the days of a view, as far as there are bars of them. */
  const readDays = async (state: TimelineState, reading: Reading) => {
    const [start, end] = state.domain;
    const key = keyOf(state);
    const isFine = shown.key === key && covers(shown.fine?.domain, state.domain);
    if (isFine || end - start >= LONGEST_FINE) return;
    say({ isCoarse: true });
    const fine = await archive.readDays(padded(state.domain), needsSets(state), reading);
    reading.signal.throwIfAborted();
    const isOther = shown.key !== key;
    show({ ...shown, fine, key, ...(isOther && { events: [], known: null }) }, false);
  };
  /** Shows the events of a view, if they are few enough, and then those around it, where the view may move next. */
  const readEvents = async (state: TimelineState, reading: Reading) => {
    const key = keyOf(state);
    const isFew = (place: Domain) =>
      numberIn(store.getState(), place) <= MOST_EVENTS && archive.rowsIn(place) <= MOST_ROWS;
    const read = async (place: Domain) => {
      const events = await archive.readEvents(place, passesOf(state), reading);
      reading.signal.throwIfAborted();
      return events;
    };
    const [view, around] = [wholeDays(state.domain), padded(state.domain)];
    const isCrowded = !isFew(view);
    say({ inView: numberIn(store.getState(), state.domain), isCrowded, isCoarse: false });
    if (shown.known && shown.key === key && covers(shown.known, state.domain)) return;
    if (isCrowded) return show({ ...shown, events: [], known: null, key }, false);
    const inView = await read(view);
    checkNumber(view, inView, reading);
    show({ ...shown, events: inView, known: view, key }, false);
    if (!isFew(around)) return;
    const [before, after] = [await read([around[0], view[0]]), await read([view[1], around[1]])];
    show({ ...shown, events: merged([before, inView, after]), known: around, key }, false);
  };
  /** Says if fewer or more events came than are counted: some file is not what its head or its statistics say. */
  const checkNumber = (place: Domain, events: readonly TimelineEvent[], reading: Reading) => {
    if (!covers(shown.fine?.domain, place)) return;
    const rows = events.reduce((sum, { effects = {} }) => sum + Object.keys(effects).length, 0);
    const counted = numberIn(store.getState(), place);
    const [day] = new Date(place[0]).toISOString().split("T");
    const message = `expected ${counted} events as counted, got ${rows}`;
    if (counted !== rows) reading.report(new FileError(`events from ${day}`, message));
  };
  const read = async (reading: Reading) => {
    say({ isReading: true });
    if (needsSets(store.getState()) && !archive.hasSets()) await readSets(reading.signal);
    await readDays(store.getState(), reading);
    await readEvents(store.getState(), reading);
  };
  const readSets = async (signal: AbortSignal) => {
    await archive.readSets(signal);
    show(shown, true);
  };
  const report = ({ path, message }: FileError) => addProblem(store, { path, message });
  const start = async () => {
    reading.abort();
    reading = new AbortController();
    const { signal } = reading;
    try {
      await read({ signal, report });
      if (!archive.hasSets()) await readSets(signal);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof FileError)) throw error;
      report(error);
    }
    if (!signal.aborted) say({ isReading: false });
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(start, REST);
  };
  const unsubscribe = store.subscribe((state, old) => {
    if (state.source !== source) return stop();
    const isSame =
      state.domain === old.domain && state.filter === old.filter && state.lanes === old.lanes;
    if (!isSame) later();
  });
  const stop = () => {
    clearTimeout(timer);
    reading.abort();
    unsubscribe();
  };
  if (named.length > 0) show(shown, true);
  start();
  return stop;
}

/** Whether a view can only be drawn from counts by actors and topics. */
function needsSets({ filter, lanes }: TimelineState): boolean {
  return filter.with.length + filter.topics.length > 0 || lanes !== "relations";
}

/** What of the filter decides which events are read. */
function keyOf({ filter, lanes }: TimelineState): string {
  const { with: ids, match, topics } = filter;
  return JSON.stringify([ids, match, topics, lanes === "relations"]);
}

function covers(known: Domain | null | undefined, [start, end]: Domain): boolean {
  return known !== null && known !== undefined && known[0] <= start && known[1] >= end;
}

function wholeDays([start, end]: Domain): Domain {
  return [Math.floor(start / DAY) * DAY, Math.ceil(end / DAY) * DAY];
}

/** A view with another one on both sides: that is where it may move next. */
function padded([start, end]: Domain): Domain {
  const length = end - start;
  return wholeDays([start - length, end + length]);
}

/** How many events that pass the filter begin in a domain. */
function numberIn({ data, filter }: TimelineState, [start, end]: Domain): number {
  const counted = data?.columns.counted;
  if (!data || !counted) return 0;
  const mask = filterMask({ ...filter, query: "", only: [], accounts: false }, data.searchable);
  let sum = 0;
  counted.visit(rowsOf(mask, counted), data.relations, "places", (_, time, __, events) => {
    if (time >= start && time < end) sum += events;
  });
  return Math.round(sum);
}

/** Whether a row with these actors and topics passes the filter of a state. */
function passesOf({ filter, data }: TimelineState): Passes {
  const { with: ids, match, topics } = filter;
  const { actors = [] } = data?.dataset ?? {};
  const wanted = ids.map((id) => [
    id,
    ...actors.flatMap((actor) => (actor.power === id ? [actor.id] : [])),
  ]);
  const known = new Map<string, boolean>();
  const split = (text: unknown) => (typeof text === "string" ? text.split(" ") : []);
  return (actorText, topicText) => {
    const key = `${actorText}|${topicText}`;
    const last = known.get(key);
    if (last !== undefined) return last;
    const [own, about] = [split(actorText), split(topicText)];
    const has = (set: readonly string[]) => set.some((id) => own.includes(id));
    const isWith = wanted.length === 0 || (match === "all" ? wanted.every(has) : wanted.some(has));
    const passes = isWith && (topics.length === 0 || topics.some((id) => about.includes(id)));
    known.set(key, passes);
    return passes;
  };
}

function selectedOf({ data, selected }: TimelineState): TimelineEvent | undefined {
  return selected === null ? undefined : data?.dataset.events[selected];
}

/** All events of some lists by time, each once. */
function merged(lists: readonly (readonly TimelineEvent[])[]): TimelineEvent[] {
  const events = new Map(lists.flat().map((event) => [event.id, event]));
  return [...events.values()].sort((a, b) => a.date.start - b.date.start);
}
