import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** The folders of tests that mirror a folder of the source. */
const MIRRORS = readdirSync("src", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .concat("tools");

/** The others, by what they hold. */
const OTHERS = {
  record: "our own data",
  e2e: "journeys in Chromium",
  browsers: "a journey in Firefox and WebKit",
  gallery: "pinned pictures",
  bench: "measurements",
  house: "the rules of this house",
};

/** Tests of several files at once, by what they look at. */
const JOURNEYS = {
  "i18n/words": "the words of every language, side by side",
  "view/base/contrast": "the colours of both themes against each other",
  "view/base/fault": "a part, the picture and the page that fail",
  "view/chart/chart": "the chart as a whole, by pointer and keyboard",
  "view/controls/dialogs": "every dialog of the page",
  "view/embed/embed": "a frame and the host around it",
  "view/page/page": "the header and the notices of the page",
  "view/series/series": "series from the menu to the strip",
};

const entries = MIRRORS.flatMap((folder) =>
  existsSync(`tests/${folder}`)
    ? readdirSync(`tests/${folder}`, { recursive: true, withFileTypes: true })
    : [],
).map((entry) => ({ entry, path: `${entry.parentPath}/${entry.name}`.replace(/^tests\//, "") }));

const sourceOf = (path: string) => (path.startsWith("tools/") ? path : `src/${path}`);

function hasSource(name: string): boolean {
  return [".ts", ".tsx"].some((ending) => existsSync(sourceOf(name) + ending));
}

describe("a test", () => {
  it("stands in the folder of the file that it tests, and is named after it", () => {
    const tests = entries
      .filter(({ path }) => /\.test\.tsx?$/.test(path))
      .map(({ path }) => path.replace(/\.test\.tsx?$/, ""));
    expect(tests.length).toBeGreaterThan(80);
    expect(tests.filter((name) => !hasSource(name)).sort()).toEqual(Object.keys(JOURNEYS).sort());
  });
});

describe("a folder of tests", () => {
  it("mirrors a folder of the source, or is known by what it holds", () => {
    const folders = readdirSync("tests", { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    const known = [...MIRRORS, ...Object.keys(OTHERS)];
    expect(folders.filter((name) => !known.includes(name))).toEqual([]);
    const within = entries.filter(({ entry }) => entry.isDirectory()).map(({ path }) => path);
    expect(within.filter((path) => !existsSync(sourceOf(path)))).toEqual([]);
  });
});
