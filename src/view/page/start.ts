import type { LanguageCode } from "../../i18n/language";
import type { Dataset } from "../../model/dataset";
import { type Address, readAddress } from "../../store/address";
import { loadDataset } from "../../store/load";
import { createSelectors } from "../../store/selectors";
import { createTimelineStore, showDataset, showFailure, showTranslated } from "../../store/store";
import type { Timeline } from "../timeline";
import { syncHistory } from "./history";
import {
  createLanguage,
  firstLanguage,
  inLanguage,
  loadSpeech,
  type Speech,
  speak,
} from "./language";

const OURS = "./data/events.json";

/** Sets the page going: reads the address, loads the dataset that it names into the store, keeps them the same. */
export function start({ isEmbed }: { isEmbed: boolean }): Timeline {
  const address = readAddress(window.location.search);
  let original: Dataset | null = null;
  const timeline: Timeline = {
    store: createTimelineStore(address),
    selectors: createSelectors(),
    language: createLanguage(),
    isEmbed,
    original: () => original,
  };
  const fail = (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    showFailure(timeline.store, [{ path: "", message }]);
    return null;
  };
  load(timeline, address)
    .catch(fail)
    .then((dataset) => {
      original = dataset;
      // For whoever drives the page from outside: from here on it takes input.
      requestAnimationFrame(() => requestAnimationFrame(markReady));
    });
  return timeline;
}

function markReady(): void {
  document.documentElement.dataset.ready = "";
}

/** A translation that comes after the picture, unless the reader has chosen another since. */
function speakLate(timeline: Timeline, code: LanguageCode, speech: Speech | null): void {
  const { store, language, original } = timeline;
  if (firstLanguage(store.getState().lang) !== code) return;
  if (!speech) {
    language.setState({ failed: code });
    return;
  }
  speak(language, speech);
  const dataset = original();
  if (dataset) showTranslated(store, inLanguage(dataset, speech));
}

/** How long events that have come wait for their translation; ms. */
const PATIENCE = 2500;

async function load(timeline: Timeline, address: Address): Promise<Dataset | null> {
  const { store, language } = timeline;
  const code = firstLanguage(address.lang);
  const coming = loadSpeech(code, address.data === null).catch(() => null);
  const { dataset, problems } = await loadDataset(address.data ?? OURS, (progress) =>
    store.setState({ progress }),
  );
  const late = new Promise<"late">((resolve) => setTimeout(resolve, PATIENCE, "late"));
  const first = await Promise.race([coming, late]);
  const speech = first === "late" ? null : first;
  if (speech) speak(language, speech);
  else if (first === null) language.setState({ failed: code });
  else coming.then((speech) => speakLate(timeline, code, speech));
  if (!dataset) {
    showFailure(store, problems);
    return null;
  }
  const shown = speech ? inLanguage(dataset, speech) : dataset;
  showDataset(store, shown, problems, address, Date.now());
  syncHistory(store);
  return dataset;
}
