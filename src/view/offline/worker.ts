import { Workbox } from "workbox-window";
import { offerUpdate } from "../../store/updates";

/**
 * Registers the service worker of the site, lets it keep what the page has loaded so far, and announces a new
 * version, which `reload` shows once it has been applied. Throws where the browser has no service workers or refuses them.
 */
export async function registerWorker(reload: () => void): Promise<void> {
  // This code lies one folder below the pages, wherever these are served from.
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
    // Applied in another tab, whose code this one no longer shares.
    else if (isUpdate) offerUpdate(reload);
  });
  workbox.addEventListener("activated", ({ isUpdate }) => {
    if (!isUpdate) keepLoaded(workbox);
  });
  await workbox.register();
}

/** What was loaded before there was a worker to keep it. */
function keepLoaded(workbox: Workbox): void {
  const entries = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
  const urlsToCache = entries
    .filter(({ initiatorType }) => initiatorType === "fetch" || initiatorType === "link")
    .map(({ name }) => name);
  workbox.messageSW({ type: "CACHE_URLS", payload: { urlsToCache } });
}
