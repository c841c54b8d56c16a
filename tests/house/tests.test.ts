import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** Where a test stands in the folder of its source. The view is tested by what people do with it. */
const FOLDERS = ["model", "formats", "layout", "marks", "store", "i18n", "tools"];

/** Tests that walk through many files, by the name of what they look at. */
const JOURNEYS = [
  // The words of every language, side by side.
  "i18n/words",
];

const tests = FOLDERS.flatMap((folder) =>
  readdirSync(`tests/${folder}`, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replace(/\.test\.tsx?$/, "")}`),
);

function hasSource(name: string): boolean {
  const path = name.startsWith("tools/") ? name : `src/${name}`;
  return [".ts", ".tsx"].some((ending) => existsSync(path + ending));
}

describe("a test", () => {
  it("stands in the folder of the file that it tests, and is named after it", () => {
    expect(tests.length).toBeGreaterThan(40);
    expect(tests.filter((name) => !hasSource(name))).toEqual(JOURNEYS);
  });
});
