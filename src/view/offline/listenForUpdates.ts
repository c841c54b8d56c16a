import { offerUpdate } from "../../store/updates";

/**
 * Listens to the service worker, which announces data that changed since the page was shown; `apply` reloads it.
 * Call it before the document is parsed: from then on messages are delivered, even if nobody listens.
 */
export function listenForUpdates(apply: () => void): void {
  workers()?.addEventListener("message", ({ data }) => {
    if (data?.type === "CACHE_UPDATED") offerUpdate(apply);
  });
}

/** The service workers of the site; null if there are none, as on plain http, or none are allowed, as in a sandbox. */
export function workers(): ServiceWorkerContainer | null {
  try {
    return navigator.serviceWorker ?? null;
  } catch {
    return null;
  }
}
