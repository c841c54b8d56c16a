import { defineConfig } from "@playwright/test";
import { APP, HOST } from "./tests/e2e/ports";
import { launchOptions } from "./tools/browser";

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
