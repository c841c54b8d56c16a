import { offerUpdate } from "../../store/updates";

/**
 * Listens to the service worker, which announces data that changed since the page was shown; `apply` reloads it.
 * Call it before the document is parsed: from then on messages are delivered, even if nobody listens.
 */
export function listenForUpdates(apply: () => void): void {
  if (!("serviceWorker" in navigator)) return;
  navigator.serviceWorker.addEventListener("message", ({ data }) => {
    if (data?.type === "CACHE_UPDATED") offerUpdate(apply);
  });
}
