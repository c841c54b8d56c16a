import type { Dataset } from "../../model/dataset";
import { type Address, readAddress } from "../../store/address";
import { loadDataset } from "../../store/load";
import { createSelectors } from "../../store/selectors";
import { createTimelineStore, showDataset, showFailure } from "../../store/store";
import type { Timeline } from "../timeline";
import { syncHistory } from "./history";
import { createLanguage, firstLanguage, inLanguage, loadSpeech, speak } from "./language";

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

async function load({ store, language }: Timeline, address: Address): Promise<Dataset | null> {
  const code = firstLanguage(address.lang);
  const [speech, { dataset, problems }] = await Promise.all([
    loadSpeech(code, address.data === null).catch(() => null),
    loadDataset(address.data ?? OURS, (progress) => store.setState({ progress })),
  ]);
  if (speech) speak(language, speech);
  else language.setState({ failed: code });
  if (!dataset) {
    showFailure(store, problems);
    return null;
  }
  const shown = speech ? inLanguage(dataset, speech) : dataset;
  showDataset(store, shown, problems, address, Date.now());
  syncHistory(store);
  return dataset;
}
