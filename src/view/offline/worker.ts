import { Workbox } from "workbox-window";
import { offerUpdate } from "../../store/updates";

/**
 * Registers the site's service worker, lets it cache what the page has loaded so far and its `files`, and offers
 * new versions. `reload` shows a version once it is applied. Throws if the browser has no service workers or
 * refuses them.
 */
export async function registerWorker(reload: () => void, files: readonly string[]): Promise<void> {
  // This script is one folder below the pages, wherever these are served from.
  const workbox = new Workbox(new URL(/* @vite-ignore */ "../sw.js", import.meta.url).href);
  let isAccepted = false;
  workbox.addEventListener("waiting", () => {
    const apply = () => {
      isAccepted = true;
      workbox.messageSkipWaiting();
    };
    offerUpdate(apply);
  });
  workbox.addEventListener("controlling", ({ isUpdate }) => {
    if (isAccepted) reload();
    // Applied in another tab: this one still runs the old code.
    else if (isUpdate) offerUpdate(reload);
  });
  workbox.addEventListener("activated", ({ isUpdate }) => {
    if (!isUpdate) keepFiles(workbox, files);
  });
  const registration = await workbox.register();
  // For readers who leave before it is active.
  if (registration?.installing && !registration.active) keepFiles(workbox, files);
}

/** Has files cached, including those loaded before a worker could cache them. */
function keepFiles(workbox: Workbox, files: readonly string[]): void {
  const entries = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
  const loaded = entries
    .filter(({ initiatorType }) => initiatorType === "fetch" || initiatorType === "link")
    .map(({ name }) => name);
  const wanted = files.map((file) => new URL(file, window.location.href).href);
  const urlsToCache = [...new Set([...wanted, ...loaded])];
  workbox.messageSW({ type: "CACHE_URLS", payload: { urlsToCache } });
}
