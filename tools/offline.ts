import { VitePWA } from "vite-plugin-pwa";

const cacheOptions = (cacheName: string, maxEntries: number) => ({
  cacheName,
  expiration: { maxEntries, purgeOnQuotaError: true },
  cacheableResponse: { statuses: [200] },
});

/**
 * Writes the service worker of the built site. It precaches the page and code of the app (about 200 kB
 * compressed, most of it already loaded), and caches data, texts and other pages when they load. A new version
 * waits until the reader applies it. The functions are copied into the worker as text, so they refer to nothing here.
 */
export const offline = VitePWA({
  registerType: "prompt",
  // src/view/offline registers it, as the content security policy requires; the manifest is in public/.
  injectRegister: null,
  manifest: false,
  // After all other plugins that write into the built pages.
  integration: { closeBundleOrder: "post" },
  workbox: {
    globPatterns: ["index.html", "assets/*.{js,css}", "icon.svg", "first.js", "still/*.svg"],
    dontCacheBustURLsMatching: /^assets\//,
    // The address is only state: all addresses load the same page.
    ignoreURLParametersMatching: [/./],
    navigateFallback: null,
    cleanupOutdatedCaches: true,
    clientsClaim: true,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    runtimeCaching: [
      {
        // Served from the cache and updated in the background; the page is notified of changes.
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
        // Datasets of other hosts, and all other requests of the page.
        urlPattern: ({ request, sameOrigin }) => sameOrigin || request.destination === "",
        handler: "NetworkFirst",
        options: cacheOptions("files", 50),
      },
    ],
  },
});
