import { createSelectors } from "../../store/selectors";
import { createTimelineStore, showFailure } from "../../store/store";
import { readAddress } from "../../store/url/url";
import type { Timeline } from "../base/context";
import { createLanguage } from "../base/language";
import { complete, load } from "./load";

/** Sets the page going: reads the address, loads the dataset that it names into the store, keeps them the same. */
export function start({ isEmbed }: { isEmbed: boolean }): Timeline {
  const address = readAddress(window.location.search);
  const timeline: Timeline = {
    store: createTimelineStore(address),
    selectors: createSelectors(),
    language: createLanguage(),
    isEmbed,
    complete: () => complete(timeline),
  };
  const fail = (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    showFailure(timeline.store, [{ path: "", message }]);
  };
  load(timeline)
    .catch(fail)
    .then(() => {
      // For whoever drives the page from outside: from here on it takes input.
      requestAnimationFrame(() => requestAnimationFrame(markReady));
    });
  return timeline;
}

function markReady(): void {
  document.documentElement.dataset.ready = "";
}
