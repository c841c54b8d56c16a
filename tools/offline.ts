import { VitePWA } from "vite-plugin-pwa";

const cacheOptions = (cacheName: string, maxEntries: number) => ({
  cacheName,
  expiration: { maxEntries, purgeOnQuotaError: true },
  cacheableResponse: { statuses: [200] },
});

/**
 * Writes the service worker of the built site. The app's own page and code (about 200 kB on the line, most of
 * it loaded already) are kept ahead; data, languages' texts and other pages once they have been loaded. A new
 * version waits until the reader takes it. The functions go into the worker as text: they see nothing of here.
 */
export const offline = VitePWA({
  registerType: "prompt",
  // Registered by src/view/offline, which a content security policy allows; the manifest is in public/.
  injectRegister: null,
  manifest: false,
  // After whatever else still writes into the built pages.
  integration: { closeBundleOrder: "post" },
  workbox: {
    globPatterns: ["index.html", "assets/*.{js,css}", "icon.svg"],
    dontCacheBustURLsMatching: /^assets\//,
    // The address is the state: every address of the page is the same page.
    ignoreURLParametersMatching: [/./],
    navigateFallback: null,
    cleanupOutdatedCaches: true,
    clientsClaim: true,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    runtimeCaching: [
      {
        // Shown at once from what is kept, and renewed behind it; the page hears of news.
        urlPattern: ({ url, sameOrigin }) =>
          sameOrigin && /\/data\/[^/]+\.json$/.test(url.pathname),
        handler: "StaleWhileRevalidate",
        options: { ...cacheOptions("data", 20), broadcastUpdate: { options: {} } },
      },
      {
        urlPattern: ({ request, sameOrigin }) => sameOrigin && request.mode === "navigate",
        handler: "NetworkFirst",
        options: { ...cacheOptions("pages", 50), networkTimeoutSeconds: 5 },
      },
      {
        // Datasets of others, and whatever else the page asked for.
        urlPattern: ({ request, sameOrigin }) => sameOrigin || request.destination === "",
        handler: "NetworkFirst",
        options: cacheOptions("files", 50),
      },
    ],
  },
});
