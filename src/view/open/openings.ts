import { fileOf, type OpenedFile } from "../../store/load/openedFile";
import { type Opened, openDataset } from "../../store/openDataset";
import type { TimelineStore } from "../../store/state";
import { EMPTY_ADDRESS, readAddress, writeAddress } from "../../store/url/url";
import { syncHistory } from "../base/addressBar";
import type { Timeline } from "../base/context";
import { takeTextsOf } from "./texts";

/** What was shown on this page, by the keys of its entries in the history. */
interface Openings {
  readonly all: Map<number, Opened>;
  current: number;
}

/** The entries that the page was opened with have no key. */
const FIRST = 0;

const known = new WeakMap<TimelineStore, Openings>();

/** The file that is shown; null if it is none. */
export function shownFile({ store }: Timeline): OpenedFile | null {
  return fileOf(store.getState().receipt);
}

/** Shows another dataset. The browser's Back returns to what was there before. */
export async function addOpening(timeline: Timeline, opening: Opened): Promise<void> {
  const openings = openingsOf(timeline);
  const translate = await takeTextsOf(timeline, opening);
  const { lang, theme } = timeline.store.getState();
  const { source } = opening;
  const data = source.kind === "address" ? source.url : null;
  const columns = source.kind === "address" ? source.columns : [];
  const address = { ...EMPTY_ADDRESS, lang, theme, data, columns };
  const key = Date.now();
  openings.all.set(key, opening);
  openings.current = key;
  const state = { opening: key, ...(source.kind === "file" && { file: source.name }) };
  syncHistory(timeline.store, timeline.isEmbed);
  try {
    window.history.pushState(state, "", `${window.location.pathname}${writeAddress(address)}`);
  } catch {
    // If the history may not be changed, the view goes on without it.
  }
  openDataset(timeline.store, opening, address, Date.now(), translate);
}

/** Shows the same file or address as it was read again. */
export async function replaceOpening(timeline: Timeline, opening: Opened): Promise<void> {
  const openings = openingsOf(timeline);
  openings.all.set(openings.current, opening);
  const translate = await takeTextsOf(timeline, opening);
  const { lang, theme, view } = timeline.store.getState();
  const address = { ...EMPTY_ADDRESS, lang, theme, view };
  openDataset(timeline.store, opening, address, Date.now(), translate);
}

function openingsOf(timeline: Timeline): Openings {
  const { store } = timeline;
  const found = known.get(store);
  if (found) return found;
  const all = new Map<number, Opened>();
  const { status, detailsStatus, original, problems, source, receipt } = store.getState();
  // What has not loaded completely is loaded again if the reader returns to it.
  if (status === "ready" && detailsStatus === "loaded" && original)
    all.set(FIRST, { dataset: original, problems, source, receipt });
  const openings: Openings = { all, current: FIRST };
  known.set(store, openings);
  window.addEventListener("popstate", ({ state }) =>
    returnTo(timeline, openings, Number(state?.opening ?? FIRST)),
  );
  return openings;
}

/** Shows what an entry of the history is of. */
async function returnTo(timeline: Timeline, openings: Openings, key: number): Promise<void> {
  if (key === openings.current) return;
  const opening = openings.all.get(key);
  if (!opening) return window.location.reload();
  openings.current = key;
  const translate = await takeTextsOf(timeline, opening).catch(() => null);
  // Meanwhile the reader may have gone on to another entry.
  if (openings.current !== key) return;
  const address = readAddress(window.location.search);
  openDataset(timeline.store, opening, address, Date.now(), translate);
}
