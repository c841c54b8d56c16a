import { defineConfig } from "vitest/config";

const SETUP = { setupFiles: ["tests/setup.ts"], restoreMocks: true };

export default defineConfig({
  test: {
    pool: "threads",
    projects: [
      {
        // What thinks keeps nothing, so that its tests may share what they import.
        test: {
          ...SETUP,
          name: "pure",
          include: ["tests/{model,formats,layout,marks,store,i18n,tools}/**/*.test.ts"],
          isolate: false,
        },
      },
      {
        test: {
          ...SETUP,
          name: "view",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/{model,formats,layout,marks,store,i18n,tools}/**"],
        },
      },
    ],
  },
});
