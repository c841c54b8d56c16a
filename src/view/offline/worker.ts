import { Workbox } from "workbox-window";
import { offerUpdate } from "../../store/updates";

/**
 * Registers the site's service worker, lets it cache what the page has loaded so far, and offers new versions.
 * `reload` shows a version once it is applied. Throws if the browser has no service workers or refuses them.
 */
export async function registerWorker(reload: () => void): Promise<void> {
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
    if (!isUpdate) keepLoaded(workbox);
  });
  await workbox.register();
}

/** The files that were loaded before there was a worker to cache them. */
function keepLoaded(workbox: Workbox): void {
  const entries = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
  const urlsToCache = entries
    .filter(({ initiatorType }) => initiatorType === "fetch" || initiatorType === "link")
    .map(({ name }) => name);
  workbox.messageSW({ type: "CACHE_URLS", payload: { urlsToCache } });
}
