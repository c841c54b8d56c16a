import type { Dataset } from "../../model/dataset";
import type { LanguageCode } from "../../model/language";
import type { Problem } from "../../model/problem";
import type { Progress } from "../../store/load/load";
import type { Loaded } from "../../store/load/loaded";
import { loadOutline } from "../../store/load/loadOutline";
import { nameOf, withTitle } from "../../store/load/named";
import { failLocale } from "../../store/locale";
import { isRecord, setReceipt } from "../../store/source";
import type { Source, TimelineStore } from "../../store/state";
import {
  awaitDetails,
  failDetails,
  setProgress,
  showComplete,
  showDataset,
  showFailure,
  showTranslated,
} from "../../store/store";
import { isPlain } from "../../store/url/check";
import { readAddress } from "../../store/url/url";
import { syncHistory, writeNow } from "../base/addressBar";
import type { Timeline } from "../base/context";
import {
  applyLocale,
  applyOwnTexts,
  firstLanguage,
  type Locale,
  loadLocale,
} from "../base/language";
import { RECORD_FILES } from "../base/recordFiles";
import { turn } from "../base/turn";
import { readLink } from "./link";
import { whenTextsMatter } from "./whenTextsMatter";

/**
 * Loads the dataset that an address names into the store. Of our own record the outline loads first and the
 * texts once the picture is there (`pictured`), in a frame once they matter; if there is no outline, the whole record
 * loads at once.
 */
export async function load(timeline: Timeline, pictured: Promise<void>): Promise<void> {
  const { store } = timeline;
  const address = await readLink(timeline);
  const bad = store.getState().unread.find(({ name }) => name === "data");
  const { source } = store.getState();
  const isOurs = source.kind === "record" && !bad;
  if (isOurs) await showOutline(timeline);
  if (store.getState().data) {
    if (!timeline.isEmbed) return pictured.then(() => complete(timeline));
    return whenTextsMatter(store, () => complete(timeline).catch(() => failDetails(store, [])));
  }
  const code = firstLanguage(address.lang);
  const coming = loadLocale(code, isOurs ? "record" : null).catch(() => null);
  applyWhileLoading(timeline, code, coming);
  const isOpened = openedMeanwhile(store);
  const { dataset, problems, failure, receipt, archive }: Loaded = bad
    ? { dataset: null, problems: [], failure: { url: bad.text } }
    : await loadFrom(source, (progress) => isOpened() || setProgress(store, progress));
  await applyWhenLoaded(timeline, code, coming);
  if (isOpened()) return;
  if (!dataset) return showFailure(store, problems, failure);
  if (!isOurs) await applyOwnTexts(timeline, dataset);
  if (isOpened()) return;
  await show(timeline, isOurs ? dataset : withTitle(dataset, nameFor(source, timeline)), problems);
  setReceipt(store, receipt ?? null);
  if (archive) {
    const { readArchive } = await import("./readArchive");
    await readArchive(timeline, archive);
  }
}

/** Loads a dataset from where it is. */
async function loadFrom(source: Source, progress: Progress): Promise<Loaded> {
  if (source.kind === "link") {
    const { loadFragment } = await import("../../store/load/loadFragment");
    return loadFragment(source.fragment);
  }
  if (source.kind === "page") {
    const { readJson } = await import("../../store/load/readJson");
    return readJson(JSON.parse(source.json), [], progress);
  }
  if (source.kind !== "address") return loadRecord(progress);
  const { loadDataset } = await import("../../store/load/load");
  return loadDataset(source.url, progress, { columns: source.columns });
}

/** What a dataset without a title is called: by the name of its file, or just a timeline. */
function nameFor(source: Source, { language }: Timeline): string {
  if (source.kind === "address") return nameOf(source.url);
  return source.kind === "file" ? nameOf(source.name) : language.getState().words.view.timeline;
}

/** Tells whether the reader has opened another dataset since; then what is still loading is no longer wanted. */
function openedMeanwhile({ getState }: TimelineStore): () => boolean {
  const { source } = getState();
  return () => getState().source !== source;
}

/** Checking and mending a dataset is not needed for the first picture. */
async function loadRecord(progress: Progress): Promise<Loaded> {
  const { loadDataset } = await import("../../store/load/load");
  return loadDataset(RECORD_FILES.record, progress, { mayBeMany: false });
}

/** Shows a dataset as the address of the page asks; from here on the address and the state are kept the same. */
async function show(
  timeline: Timeline,
  dataset: Dataset,
  problems: readonly Problem[],
): Promise<void> {
  const { store, language, isEmbed } = timeline;
  const { initialAddress } = store.getState();
  const address = await readLink(timeline, dataset);
  showDataset(store, dataset, problems, address, today(), language.getState().translate);
  if (address !== initialAddress || !isPlain(window.location.search)) writeNow(store);
  syncHistory(store, isEmbed);
}

async function showOutline(timeline: Timeline): Promise<void> {
  const { store, language } = timeline;
  const { lang } = store.getState().initialAddress;
  const code = firstLanguage(lang);
  const coming = loadLocale(code, "outline").catch(() => null);
  applyWhileLoading(timeline, code, coming);
  const isOpened = openedMeanwhile(store);
  const dataset = await loadOutline(RECORD_FILES.outline);
  if (!dataset || isOpened()) return;
  // If it takes too long or fails, it is requested again with the record.
  const locale = await inTime(coming);
  if (locale && locale !== "timeout") applyLocale(language, locale);
  await turn();
  if (isOpened()) return;
  await show(timeline, dataset, []);
  awaitDetails(store);
}

/** Loads the texts of the record whose outline is shown; called again after a failure. */
export async function complete(timeline: Timeline): Promise<void> {
  const { store, language } = timeline;
  if (!isRecord(store.getState())) return;
  awaitDetails(store);
  const isOpened = openedMeanwhile(store);
  const code = firstLanguage(store.getState().lang);
  const coming = loadLocale(code, "record").catch(() => null);
  const { dataset, problems, failure } = await loadRecord(() => {});
  if (isOpened()) return;
  if (failure) return failDetails(store, problems);
  // If the record turns out to be broken or another one, its outline goes too.
  if (!dataset) return showFailure(store, problems);
  await applyWhenLoaded(timeline, code, coming);
  // Ids that the outline of another record did not know may be in this one.
  const now = isShown(store, dataset)
    ? readAddress(window.location.search)
    : await readLink(timeline, dataset);
  if (isOpened()) return;
  showComplete(store, dataset, problems, now, language.getState().translate);
}

/** Whether the events of a dataset are those that are shown, in their outline. */
function isShown(store: TimelineStore, { events }: Dataset): boolean {
  const outline = store.getState().data?.dataset.events ?? [];
  return outline.length === events.length && outline.every(({ id }, i) => id === events[i]?.id);
}

const today = () => Date.now();

/** How long loaded events wait for their translation; ms. */
const PATIENCE = 2500;

function inTime<T>(coming: Promise<T>): Promise<T | "timeout"> {
  return Promise.race([
    coming,
    new Promise<"timeout">((resolve) => setTimeout(resolve, PATIENCE, "timeout")),
  ]);
}

/** Says in the reader's language, too, that the events are still on their way. */
function applyWhileLoading(
  { store, language }: Timeline,
  code: LanguageCode,
  coming: Promise<Locale | null>,
): void {
  coming.then((locale) => {
    const { data, lang } = store.getState();
    if (locale && !data && firstLanguage(lang) === code) applyLocale(language, locale);
  });
}

/** Shows the page in a language once that has loaded, even if late, unless the reader has chosen another. */
async function applyWhenLoaded(
  timeline: Timeline,
  code: LanguageCode,
  coming: Promise<Locale | null>,
): Promise<void> {
  const { store, language } = timeline;
  const isOpened = openedMeanwhile(store);
  const use = (locale: Locale | null) => {
    if (firstLanguage(store.getState().lang) !== code) return;
    const { translate } = language.getState();
    if (locale) applyLocale(language, isOpened() ? { ...locale, translate } : locale);
    else failLocale(language, code);
  };
  const locale = await inTime(coming);
  if (locale !== "timeout") return use(locale);
  coming.then((locale) => {
    use(locale);
    showTranslated(store, language.getState().translate);
  });
}
