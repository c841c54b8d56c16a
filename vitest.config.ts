import { defineConfig } from "vitest/config";

const SHARED = {
  restoreMocks: true,
  // Tests that share what they import also share the globals.
  unstubGlobals: true,
  // Properties are tried on many inputs, and no test may fail because the machine is busy.
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 30_000 } },
};

export default defineConfig({
  test: {
    pool: "threads",
    // By itself it leaves a core to the person who watches, which on a small machine is half of it.
    maxWorkers: "100%",
    projects: [
      {
        // What thinks keeps nothing, so that its tests may share what they import.
        test: {
          ...SHARED,
          name: "pure",
          setupFiles: ["tests/properties.ts"],
          include: [
            "tests/{record,model,archive,formats,layout,marks,store,i18n,tools}/**/*.test.ts",
          ],
          isolate: false,
        },
      },
      {
        test: {
          ...SHARED,
          name: "view",
          setupFiles: ["tests/properties.ts", "tests/setup.ts"],
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/{record,model,archive,formats,layout,marks,store,i18n,tools}/**"],
        },
      },
    ],
  },
});
