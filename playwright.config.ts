import { defineConfig } from "@playwright/test";
import { APP, HOST } from "./tests/e2e/ports";
import { launchOptions } from "./tools/browser";

const isReused = !process.env.CI;

export default defineConfig({
  testDir: "tests/e2e",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 45_000,
  // Patience for a machine that is busy.
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    baseURL: APP,
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    timezoneId: "UTC",
    trace: "off",
    // A worker would answer before the tests' own routes; what is about it lets it in.
    serviceWorkers: "block",
    launchOptions: launchOptions(),
  },
  webServer: [
    {
      command: "npx vite preview",
      url: `${APP}/`,
      reuseExistingServer: isReused,
    },
    {
      // Pages of another origin, with the timeline in a frame.
      command: "npx tsx tests/e2e/host.ts",
      url: `${HOST}/`,
      reuseExistingServer: isReused,
    },
  ],
});
