import type { TimelineState, TimelineStore } from "../../store/state";
import { NEARING } from "../base/earlyGestures";

/**
 * Calls back once the texts of the events matter: when the reader turns to the frame, when it is printed, or when
 * what it shows needs them. Most readers of an article only look, and need no more than the picture.
 */
export function whenTextsMatter(store: TimelineStore, then: () => void): void {
  const stop = new AbortController();
  const begin = () => {
    if (stop.signal.aborted) return;
    stop.abort();
    unsubscribe();
    then();
  };
  const options = { signal: stop.signal, passive: true };
  for (const type of [...NEARING, "focusin", "beforeprint"])
    window.addEventListener(type, begin, options);
  const unsubscribe = store.subscribe((state) => needsTexts(state) && begin());
  if (needsTexts(store.getState())) begin();
}

function needsTexts({ selected, walk, view, filter, unread }: TimelineState): boolean {
  const isSearched = filter.query !== "" || filter.accounts;
  // What the outline does not know may be in the record.
  const isUnsure = unread.length > 0;
  return selected !== null || walk !== null || view === "list" || isSearched || isUnsure;
}
