import type { Archive, Reading } from "../archive/archive";
import type { Fine } from "../archive/counted";
import { FileError } from "../archive/fetchRange";
import type { Dataset, TimelineEvent } from "../model/dataset";
import { type Domain, YEAR } from "../model/time";
import { addProblem, setArchive, showWindow } from "./archive";
import { pagesOf } from "./archivePages";
import {
  covers,
  keyOf,
  merged,
  needsSets,
  numberIn,
  padded,
  passesOf,
  wholeDays,
} from "./archiveQuery";
import { textsOf } from "./archiveTexts";
import type { Translate } from "./locale";
import type { ArchiveView, TimelineState, TimelineStore } from "./state";
import { select } from "./store";

/** A view that is longer has no bars finer than a month, whatever its width. */
const LONGEST_FINE = 20 * YEAR;
/** So many events are named and listed at most, and so many rows are looked through for them. */
const MOST_EVENTS = 6000;
const MOST_ROWS = 600_000;
/** So many rows of days are read of what is around a view before the view is shown. */
const QUICK_ROWS = 150_000;
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
  const report = ({ path, message }: FileError) => addProblem(store, { path, message });
  const texts = textsOf(archive, report);
  const isNamed = new Set(named.map(({ id }) => id));
  // An event that a link names may be read only with its part.
  let linked = store.getState().initialAddress.event;
  const openLinked = () => {
    const index = linked === null ? undefined : store.getState().data?.indexOf(linked);
    if (index === undefined) return;
    linked = null;
    select(store, index);
  };
  /** The texts of the archive in the language of the page, in which those of `over` are already. */
  const told = (): Translate | null => {
    const own = translate();
    if (!own) return null;
    const known = new Map(named.map((event) => [event.id, event]));
    return (dataset) => {
      const translated = own(dataset);
      const events = translated.events.map((event) => known.get(event.id) ?? event);
      return { ...translated, events };
    };
  };
  const show = (window: Window, changed?: "counts" | "texts") => {
    if (changed === "counts" || window.fine !== shown.fine) counted = archive.counted(window.fine);
    const isSame =
      !changed &&
      window.fine === shown.fine &&
      (window.events === shown.events || window.events.length + shown.events.length === 0);
    shown = window;
    if (isSame) return;
    const events = merged([named, texts.opened(), window.events.map(texts.of)]);
    const base = store.getState().original ?? archive.dataset;
    showWindow(store, { ...base, events, ...(counted && { counted }) } as Dataset, told());
    openLinked();
  };
  const open = (event: TimelineEvent) => {
    if (!isNamed.has(event.id)) texts.open(event);
    show(shown, "texts");
    select(store, store.getState().data?.indexOf(event.id) ?? null);
  };
  const readTexts = async () => {
    if (await texts.read(shown.events)) show(shown, "texts");
  };
  const pages = (signal: AbortSignal) => pagesOf(store, archive, named, { signal, report });
  let view: ArchiveView = {
    ...{ isReading: false, isCoarse: false, isOpening: false, inView: 0, isCrowded: true },
    ...{ pages, open, readTexts },
  };
  const say = (change: Partial<ArchiveView>) => {
    view = { ...view, ...change };
    setArchive(store, view);
  };
  /** Reads the texts of the event that is open, once. */
  const readOpen = async (event: TimelineEvent) => {
    texts.open(event);
    say({ isOpening: true });
    if (await texts.read([event])) show(shown, "texts");
    if (selectedOf(store.getState())?.id === event.id) say({ isOpening: false });
  };
  /** Shows the days of a view, as far as there are bars of them. */
  const readDays = async (state: TimelineState, reading: Reading) => {
    const [start, end] = state.domain;
    const key = keyOf(state);
    const isFine = shown.key === key && covers(shown.fine?.domain, state.domain);
    if (isFine || end - start >= LONGEST_FINE) return;
    say({ isCoarse: true });
    const [around, hasSets] = [padded(state.domain), needsSets(state)];
    const isQuick = archive.daysIn(around, hasSets) <= QUICK_ROWS;
    const place = isQuick ? around : wholeDays(state.domain);
    const fine = await archive.readDays(place, hasSets, reading);
    reading.signal.throwIfAborted();
    const isOther = shown.key !== key;
    show({ ...shown, fine, key, ...(isOther && { events: [], known: null }) });
  };
  /** Shows the days around a view, once everything in it has come. */
  const readAround = async (state: TimelineState, reading: Reading) => {
    const around = padded(state.domain);
    if (!shown.fine || covers(shown.fine.domain, around)) return;
    const fine = await archive.readDays(around, needsSets(state), reading);
    reading.signal.throwIfAborted();
    if (fine) show({ ...shown, fine });
  };
  /** Shows the events of a view, if they are few enough, and then those around it, where the view may move next. */
  const readEvents = async (state: TimelineState, reading: Reading) => {
    const key = keyOf(state);
    const isFew = (place: Domain) =>
      numberIn(store.getState(), place) <= MOST_EVENTS && archive.rowsIn(place) <= MOST_ROWS;
    let isWhole = true;
    const noting = (fault: FileError) => {
      isWhole = false;
      reading.report(fault);
    };
    const read = async (place: Domain) => {
      const how = { ...reading, report: noting };
      const events = await archive.readEvents(place, passesOf(state), how);
      reading.signal.throwIfAborted();
      return events;
    };
    const [view, around] = [wholeDays(state.domain), padded(state.domain)];
    const isCrowded = !isFew(view);
    say({ inView: numberIn(store.getState(), state.domain), isCrowded, isCoarse: false });
    if (shown.known && shown.key === key && covers(shown.known, state.domain)) return;
    if (isCrowded) return show({ ...shown, events: [], known: null, key });
    const inView = await read(view);
    if (isWhole) checkNumber(view, inView, reading);
    show({ ...shown, events: inView, known: view, key });
    if (!isFew(around)) return;
    const [before, after] = [await read([around[0], view[0]]), await read([view[1], around[1]])];
    show({ ...shown, events: merged([before, inView, after]), known: around, key });
  };
  /** Says if fewer or more events came than are counted: some file is not what its head or its statistics say. */
  const checkNumber = (place: Domain, events: readonly TimelineEvent[], reading: Reading) => {
    if (!covers(shown.fine?.domain, place)) return;
    const rows = events.reduce((sum, { effects = {} }) => sum + Object.keys(effects).length, 0);
    const counted = numberIn(store.getState(), place);
    const [day] = new Date(place[0]).toISOString().split("T");
    const message = `expected ${counted} events as counted, got ${rows}`;
    if (counted !== rows) reading.report(new FileError(`first_day ${day}`, message));
  };
  const read = async (reading: Reading) => {
    say({ isReading: true });
    if (needsSets(store.getState()) && !archive.hasSets()) await readSets(reading.signal);
    await readDays(store.getState(), reading);
    await readEvents(store.getState(), reading);
    await readAround(store.getState(), reading);
  };
  const readSets = async (signal: AbortSignal) => {
    await archive.readSets(signal);
    show(shown, "counts");
  };
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
  let openId: string | undefined;
  const unsubscribe = store.subscribe((state, old) => {
    if (state.source !== source) return stop();
    const isSame =
      state.domain === old.domain && state.filter === old.filter && state.lanes === old.lanes;
    if (!isSame) later();
    const selected = selectedOf(state);
    if (selected?.id === openId) return;
    openId = selected?.id;
    if (selected && !isNamed.has(selected.id)) readOpen(selected);
    else say({ isOpening: false });
  });
  const stop = () => {
    clearTimeout(timer);
    reading.abort();
    unsubscribe();
  };
  if (named.length > 0) show(shown, "texts");
  start();
  return stop;
}

function selectedOf({ data, selected }: TimelineState): TimelineEvent | undefined {
  return selected === null ? undefined : data?.dataset.events[selected];
}
