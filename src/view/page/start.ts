import { createSelectors } from "../../store/selectors";
import { createTimelineStore, showFailure } from "../../store/store";
import { readAddress } from "../../store/url/url";
import type { Timeline } from "../base/context";
import { createLanguage } from "../base/language";
import { complete, load } from "./load";

/** Starts the page: reads the address, loads its dataset into the store, and keeps address and state the same. */
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
      // Tells scripts that drive the page that it takes input from here on. A hidden page has no frames.
      if (document.hidden) markReady();
      else requestAnimationFrame(() => requestAnimationFrame(markReady));
    });
  return timeline;
}

function markReady(): void {
  document.documentElement.dataset.ready = "";
}
