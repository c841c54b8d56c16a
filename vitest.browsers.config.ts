import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/browsers/*.spec.ts"],
    globalSetup: "tests/browsers/host.ts",
    reporters: "verbose",
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Patience for a machine that is busy.
    expect: { poll: { timeout: 15_000, interval: 100 } },
  },
});
