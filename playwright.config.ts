import { defineConfig } from "@playwright/test";
import { APP, HOST } from "./tests/e2e/ports";
import { launchOptions } from "./tools/browser";

/** Files of which every test belongs to the longer tour; of other files those that are tagged. */
const TOUR = [
  "accessibility-faults",
  "accessibility-frame",
  "accessibility-phone",
  "archive",
  "compare",
  "datasets",
  "devices",
  "embed-look",
  "embed-places",
  "faults",
  "figures",
  "labels",
  "lanes",
  "least-font",
  "limits",
  "outline",
  "overview",
  "pages",
  "screens",
  "theme",
  "translated",
  "widths",
];
const IS_IN_TOUR = new RegExp(`@long|\\b(?:${TOUR.join("|")})\\.spec\\.ts`);

export default defineConfig({
  testDir: "tests/e2e",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // Patience for a machine that is busy: no test needs a fifth of it on one that is not.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: "list",
  projects: [
    { name: "short", grepInvert: IS_IN_TOUR },
    { name: "tour", grep: IS_IN_TOUR },
  ],
  use: {
    baseURL: APP,
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    timezoneId: "UTC",
    trace: "off",
    // A worker would answer before the tests' own routes; what is about it lets it in.
    serviceWorkers: "block",
    // Each test has the tab of the test before, cleared: a new one costs more than most tests do.
    reuseContext: true,
    launchOptions: launchOptions(),
  },
  // Started anew each time: what is served already may be another build.
  webServer: [
    {
      command: "npx vite preview",
      url: `${APP}/`,
    },
    {
      // Pages of another origin, with the timeline in a frame.
      command: "npx tsx tests/e2e/host.ts",
      url: `${HOST}/`,
    },
  ],
});
