import { createStore } from "zustand/vanilla";
import { clampDomain, zoomAlong } from "../layout/scale";
import type { Dataset } from "../model/dataset";
import { type Filter, NO_FILTER } from "../model/filter";
import type { Problem } from "../model/problem";
import type { About } from "../model/schema";
import type { Domain, Ms } from "../model/time";
import { toData, withTexts } from "./data";
import type { Failure } from "./load/loaded";
import type { Translate } from "./locale";
import type { Source, TimelineState, TimelineStore } from "./state";
import { update } from "./update";
import type { Address, Unread } from "./url/address";
import { applyAddress, EMPTY_ADDRESS } from "./url/url";

/** An empty store that is still loading. */
export function createTimelineStore(
  address: Address = EMPTY_ADDRESS,
  source: Source = sourceOf(address),
): TimelineStore {
  const state: TimelineState = {
    status: "loading",
    progress: 0,
    problems: [],
    failure: null,
    source,
    receipt: null,
    archive: null,
    detailsStatus: "loaded",
    original: null,
    data: null,
    domain: [0, 1],
    compared: null,
    filter: NO_FILTER,
    pinned: [],
    active: null,
    selected: null,
    pointer: null,
    view: "timeline",
    lanes: "relations",
    relations: [],
    band: false,
    isPresented: false,
    quiz: null,
    theme: null,
    lang: null,
    series: [],
    walk: null,
    initialAddress: address,
    unread: [],
  };
  return createStore<TimelineState>(() => ({ ...state, ...applyAddress(state, address) }));
}

/** Everything that changes the state. Each takes the store first, so that it can be used without React. */

/** Shows a dataset as the address asks for it, in the language of `translate`. */
export function showDataset(
  store: TimelineStore,
  original: Dataset,
  problems: readonly Problem[],
  address: Address,
  today: Ms,
  translate: Translate | null = null,
): void {
  const texts = toTexts(original, translate, today);
  update(store, { ...texts, status: "ready", progress: 1, problems, detailsStatus: "loaded" });
  goTo(store, address);
}

/** A dataset in its own language and in that of `translate`. */
function toTexts(
  original: Dataset,
  translate: Translate | null,
  today: Ms,
): Pick<TimelineState, "original" | "data"> {
  return { original, data: toData(translate ? translate(original) : original, today) };
}

/**
 * Replaces the outline with the whole record; what is shown and open stays. If the outline was of another
 * version, with other indices for its events, the record is shown as the address asks.
 */
export function showComplete(
  store: TimelineStore,
  original: Dataset,
  problems: readonly Problem[],
  address: Address,
  translate: Translate | null = null,
): void {
  const { data: outline } = store.getState();
  if (!outline) return;
  const { events } = outline.dataset;
  const isSame =
    events.length === original.events.length &&
    original.events.every(({ id }, i) => id === events[i]?.id);
  if (isSame) {
    const data = withTexts(outline, translate ? translate(original) : original);
    update(store, { original, data, problems, detailsStatus: "loaded" });
  } else showDataset(store, original, problems, address, outline.today, translate);
}

/** How far loading is, 0 … 1; null while unknown. */
export function setProgress(store: TimelineStore, progress: number | null): void {
  update(store, { progress });
}

/** Marks the texts of the events as loading while the outline is shown. */
export function awaitDetails(store: TimelineStore): void {
  update(store, { detailsStatus: "loading" });
}

/** Records that the texts of the events could not be loaded. */
export function failDetails(store: TimelineStore, problems: readonly Problem[]): void {
  update(store, { detailsStatus: "failed", problems });
}

/** Records that nothing can be shown. */
export function showFailure(
  store: TimelineStore,
  problems: readonly Problem[],
  failure: Failure | null = null,
): void {
  update(store, { status: "failed", problems, failure });
}

/** Applies an address, as of Back and Forward. */
export function goTo(store: TimelineStore, address: Address): void {
  const state = store.getState();
  if (!state.data) return;
  const whole = withLook(address, state.data.dataset.about);
  update(store, { ...applyAddress(state, whole), active: null });
}

/** An address with the lanes and the pins of its dataset, if it asks for none itself. */
function withLook(address: Address, { lanes, pinned }: About): Address {
  return {
    ...address,
    ...(lanes && address.lanes === EMPTY_ADDRESS.lanes && { lanes }),
    ...(pinned && address.pin.length === 0 && { pin: pinned }),
  };
}

/** Applies the repaired address that the page was opened with, and records what of it could not be read. */
export function setInitialAddress(
  store: TimelineStore,
  address: Address,
  unread: readonly Unread[],
): void {
  const state = store.getState();
  const source = address.data === state.initialAddress.data ? state.source : sourceOf(address);
  update(store, { ...applyAddress(state, address), initialAddress: address, unread, source });
}

function sourceOf({ data, columns }: Address): Source {
  return data === null ? { kind: "record" } : { kind: "address", url: data, columns };
}

/** Dismisses the notice of what could not be read. */
export function dismissUnread(store: TimelineStore): void {
  update(store, { unread: [] });
}

/** Shows the dataset in another language, or in its own; the view, the filter and what is open stay. */
export function showTranslated(store: TimelineStore, translate: Translate | null): void {
  const { original, data } = store.getState();
  if (original && data) update(store, toTexts(original, translate, data.today));
}

/** Shows another domain, as close to the requested one as the limits allow. */
export function setDomain(store: TimelineStore, domain: Domain): void {
  const { data, domain: old, compared } = store.getState();
  if (!data) return;
  const { extent } = data.columns;
  const next = clampDomain(domain, extent);
  if (next[0] === old[0] && next[1] === old[1]) return;
  // What is compared has the same scale.
  update(store, {
    domain: next,
    ...(compared && { compared: zoomAlong(compared, old, next, extent) }),
  });
}

export function setFilter(store: TimelineStore, change: Partial<Filter>): void {
  update(store, { filter: { ...store.getState().filter, ...change } });
}

export function clearFilter(store: TimelineStore): void {
  update(store, { filter: NO_FILTER });
}

/** Adds an id to a list of the filter, or removes it. */
export function toggleFilter(store: TimelineStore, part: "with" | "topics", id: string): void {
  const ids = store.getState().filter[part];
  setFilter(store, {
    [part]: ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id],
  });
}

export function setActive(store: TimelineStore, active: number | null): void {
  if (store.getState().active !== active) update(store, { active });
}

/** Opens an event; null closes the open one. */
export function select(store: TimelineStore, selected: number | null): void {
  if (store.getState().selected !== selected) update(store, { selected });
}

/** Moves an event into view if it is outside, without changing the zoom. */
export function bringIntoView(store: TimelineStore, event: number): void {
  const { data, domain } = store.getState();
  const anchor = data?.columns.anchor[event];
  if (!data || anchor === undefined) return;
  const [start, end] = domain;
  if (anchor < start || anchor >= end) {
    const half = (end - start) / 2;
    setDomain(store, [anchor - half, anchor + half]);
  }
}

/** Opens an event and, if it is out of view, moves there without changing the zoom. */
export function visit(store: TimelineStore, event: number): void {
  if (store.getState().data?.columns.anchor[event] === undefined) return;
  bringIntoView(store, event);
  select(store, event);
}

export function setPointer(store: TimelineStore, pointer: Ms | null): void {
  if (store.getState().pointer !== pointer) update(store, { pointer });
}
