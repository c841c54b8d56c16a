import { createStore } from "zustand/vanilla";
import { clampDomain } from "../layout/scale";
import type { Dataset } from "../model/dataset";
import { type Filter, NO_FILTER } from "../model/filter";
import type { Problem } from "../model/problem";
import type { Domain, Ms } from "../model/time";
import { toData } from "./data";
import type { Translate } from "./locale";
import type { TimelineState, TimelineStore } from "./state";
import { update } from "./update";
import type { Address, Unread } from "./url/address";
import { applyAddress, EMPTY_ADDRESS } from "./url/url";

/** An empty store that is still loading. */
export function createTimelineStore(address: Address = EMPTY_ADDRESS): TimelineStore {
  const state: TimelineState = {
    status: "loading",
    progress: 0,
    problems: [],
    detailsStatus: "loaded",
    original: null,
    data: null,
    domain: [0, 1],
    filter: NO_FILTER,
    active: null,
    selected: null,
    pointer: null,
    view: "timeline",
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

/** A dataset in its own words and in those of `translate`. */
function toTexts(
  original: Dataset,
  translate: Translate | null,
  today: Ms,
): Pick<TimelineState, "original" | "data"> {
  return { original, data: toData(translate ? translate(original) : original, today) };
}

/**
 * Puts the whole record in place of its outline: what is shown and open stays. Where the outline was that of
 * another record, with other places for its events, the record is shown as the address asks for it.
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
    const texts = toTexts(original, translate, outline.today);
    update(store, { ...texts, problems, detailsStatus: "loaded" });
  } else showDataset(store, original, problems, address, outline.today, translate);
}

/** How far loading is, 0 … 1; null while unknown. */
export function setProgress(store: TimelineStore, progress: number | null): void {
  update(store, { progress });
}

/** The outline is shown, and the texts of the events are on their way. */
export function awaitDetails(store: TimelineStore): void {
  update(store, { detailsStatus: "loading" });
}

/** The texts of the events did not come. */
export function failDetails(store: TimelineStore, problems: readonly Problem[]): void {
  update(store, { detailsStatus: "failed", problems });
}

/** Nothing can be shown. */
export function showFailure(store: TimelineStore, problems: readonly Problem[]): void {
  update(store, { status: "failed", problems });
}

/** Takes over an address: from the page's URL, from back and forward. */
export function goTo(store: TimelineStore, address: Address): void {
  const state = store.getState();
  if (state.data) update(store, { ...applyAddress(state, address), active: null });
}

/** Takes over the address that the page was opened at once it is repaired, with what could not be read of it. */
export function setInitialAddress(
  store: TimelineStore,
  address: Address,
  unread: readonly Unread[],
): void {
  const change = applyAddress(store.getState(), address);
  update(store, { ...change, initialAddress: address, unread });
}

/** The reader has seen what could not be read. */
export function dismissUnread(store: TimelineStore): void {
  update(store, { unread: [] });
}

/** Shows the dataset in another language, or in its own words: view, filter and what is open stay. */
export function showTranslated(store: TimelineStore, translate: Translate | null): void {
  const { original, data } = store.getState();
  if (original && data) update(store, toTexts(original, translate, data.today));
}

/** Shows another stretch of time, as near to the wish as the limits allow. */
export function setDomain(store: TimelineStore, domain: Domain): void {
  const { data, domain: old } = store.getState();
  if (!data) return;
  const next = clampDomain(domain, data.columns.extent);
  if (next[0] !== old[0] || next[1] !== old[1]) update(store, { domain: next });
}

export function setFilter(store: TimelineStore, change: Partial<Filter>): void {
  update(store, { filter: { ...store.getState().filter, ...change } });
}

export function clearFilter(store: TimelineStore): void {
  update(store, { filter: NO_FILTER });
}

/** Adds an id to a list of the filter, or takes it out. */
export function toggleFilter(store: TimelineStore, part: "with" | "topics", id: string): void {
  const ids = store.getState().filter[part];
  setFilter(store, {
    [part]: ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id],
  });
}

export function setActive(store: TimelineStore, active: number | null): void {
  if (store.getState().active !== active) update(store, { active });
}

/** Opens an event, or closes the one that is open. */
export function select(store: TimelineStore, selected: number | null): void {
  if (store.getState().selected !== selected) update(store, { selected });
}

/** Moves the view to an event that is out of it, without changing the zoom. */
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

/** Opens an event and, where it is out of view, moves there without changing the zoom. */
export function visit(store: TimelineStore, event: number): void {
  if (store.getState().data?.columns.anchor[event] === undefined) return;
  bringIntoView(store, event);
  select(store, event);
}

export function setPointer(store: TimelineStore, pointer: Ms | null): void {
  if (store.getState().pointer !== pointer) update(store, { pointer });
}
