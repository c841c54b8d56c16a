import { createStore } from "zustand/vanilla";

/** What takes the new version of the page or its data; null while there is none. */
export const updates = createStore<{ readonly take: (() => void) | null }>(() => ({ take: null }));

/**
 * Hears from the service worker that data have changed since the page was shown them; `take` loads it anew.
 * To be called before the document is parsed: from then on what the worker says is delivered, heard or not.
 */
export function listenForUpdates(take: () => void): void {
  if (!("serviceWorker" in navigator)) return;
  navigator.serviceWorker.addEventListener("message", ({ data }) => {
    if (data?.type === "CACHE_UPDATED") updates.setState({ take });
  });
}
