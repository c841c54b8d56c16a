import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** Imports that each folder must not have. */
const FORBIDDEN: [from: string, to: string][] = [
  ...[
    "../layout/scale",
    "../marks/theme",
    "../store/store",
    "../view/base/context",
    "../i18n/en",
  ].map(to("model")),
  ...[
    "d3-array",
    "d3-scale",
    "d3-time",
    "react",
    "react-dom/client",
    "zustand",
    "zustand/vanilla",
  ].map(to("model")),
  ...["../marks/theme", "../store/store", "../view/base/context", "../i18n/en"].map(to("layout")),
  ...["d3-zoom", "d3-selection", "react", "react-dom", "zustand/vanilla"].map(to("layout")),
  ...["../store/store", "../view/base/context", "../i18n/en"].map(to("marks")),
  ...["d3-array", "d3-selection", "react", "zustand/vanilla"].map(to("marks")),
  ...["../marks/theme", "../view/base/context", "../i18n/en"].map(to("store")),
  ...["d3-array", "d3-zoom", "react", "zustand", "zustand/react", "@tanstack/react-virtual"].map(
    to("store"),
  ),
  ...["../layout/scale", "../marks/theme", "../store/store", "../view/base/context"].map(
    to("i18n"),
  ),
  ...["d3-time", "react", "zustand/vanilla"].map(to("i18n")),
  ...["../layout/scale", "../store/store", "../view/base/context", "react"].map(to("formats")),
  ...["model", "layout", "marks", "i18n"].map((folder): [string, string] => [
    folder,
    "../formats/readers",
  ]),
  ...["../main", "../embed"].map(to("view")),
  // Folders may have subfolders.
  ["view/details", "../../main"],
  // The one door to the state.
  ...["view/base", "view/controls", "view/chart", "view/page", "view/embed"].map(
    (folder): [string, string] => [folder, "../../store/update"],
  ),
  // The floors of the view.
  ...["../controls/Menu", "../chart/Chart", "../page/App", "../embed/Embed", "../../main"].map(
    to("view/base"),
  ),
  ...["../details/Details", "../page/App", "../embed/Embed", "../../embed"].map(
    to("view/controls"),
  ),
  ...["../page/App", "../embed/send"].map(to("view/chart")),
  ["view/details/deep", "../../page/App"],
  ["view/page", "../embed/Embed"],
  ["view/embed", "../page/App"],
  ["model/deep", "../../view/base/context"],
];

const ALLOWED: [from: string, to: string][] = [
  ...["valibot", "./time"].map(to("model")),
  ...["../model/time", "d3-array", "d3-time", "./scale"].map(to("layout")),
  ...["../model/warmth", "../layout/scene", "./theme"].map(to("marks")),
  ...["../model/date", "../layout/scale", "../formats/readers", "zustand/vanilla"].map(to("store")),
  ...["../model/problem", "./json", "@streamparser/json"].map(to("formats")),
  ...["../model/date", "./en"].map(to("i18n")),
  ...["../model/date", "../layout/scene", "../marks/paint", "../store/store"].map(to("view")),
  ...["../i18n/en", "react", "d3-zoom", "zustand", "@tanstack/react-virtual"].map(to("view")),
  ...["./frames", "../../model/date", "../../store/store", "react"].map(to("view/base")),
  ...["../base/context", "./Icon", "../../store/store"].map(to("view/controls")),
  ...["../base/context", "../controls/Menu", "../series/Strip", "../../marks/paint"].map(
    to("view/chart"),
  ),
  ...["../base/context", "../chart/Chart", "./Header"].map(to("view/page")),
  ...["../base/context", "../chart/Chart", "./send", "../../../public/embed"].map(to("view/embed")),
];

function to(from: string): (to: string) => [string, string] {
  return (to) => [from, to];
}

/** A folder with the project's rules and a file for each import, named by its number. */
function writeFiles(house: string, imports: readonly [string, string][]): void {
  imports.forEach(([from, to], i) => {
    const file = join(house, "src", from, `case${i}.ts`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `import { thing } from "${to}";\n\nexport const own = [thing];\n`);
  });
}

/** Two files whose types import each other. */
function writeCircle(house: string, number: number): void {
  const [one, other] = [`case${number}`, `case${number + 1}`];
  const write = (name: string, from: string) =>
    writeFileSync(
      join(house, "src", "model", `${name}.ts`),
      `import type { Thing as Other } from "./${from}";\n\nexport interface Thing {\n  other: Other;\n}\n`,
    );
  write(one, other);
  write(other, one);
}

interface Report {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly location: { readonly path: string };
  }[];
}

/** Lints a folder with the project's own Biome; returns the broken rules by the number of the file. */
async function lint(house: string): Promise<Map<number, string[]>> {
  const biome = resolve("node_modules/.bin/biome");
  const args = ["lint", "--reporter=json", "--max-diagnostics=none", "--vcs-enabled=false", "src"];
  const text = await new Promise<string>((done) => {
    // The linter exits with an error if it finds something.
    execFile(biome, args, { cwd: house, maxBuffer: 1e8 }, (_, out) => done(out));
  });
  const { diagnostics } = JSON.parse(text) as Report;
  const broken = new Map<number, string[]>();
  for (const { category, location } of diagnostics) {
    const number = Number(/case(\d+)\.ts/.exec(location.path)?.[1]);
    broken.set(number, [...(broken.get(number) ?? []), category]);
  }
  return broken;
}

describe("the rules of the house", () => {
  const house = mkdtempSync(join(tmpdir(), "house-"));
  const all = [...FORBIDDEN, ...ALLOWED];
  let broken = new Map<number, string[]>();

  // Files in a folder of their own, because Biome does not report these rules for its standard input.
  beforeAll(async () => {
    cpSync("biome.json", join(house, "biome.json"));
    writeFiles(house, all);
    writeCircle(house, all.length);
    broken = await lint(house);
  });
  afterAll(() => rmSync(house, { recursive: true, force: true }));

  it.each(FORBIDDEN)("refuse that %s imports %s", (from, to) => {
    const number = all.findIndex((one) => one[0] === from && one[1] === to);
    expect(broken.get(number)).toEqual(["lint/style/noRestrictedImports"]);
  });

  it.each(ALLOWED)("let %s import %s", (from, to) => {
    const number = all.findIndex((one) => one[0] === from && one[1] === to);
    expect(broken.get(number)).toBeUndefined();
  });

  it("refuse a circle of imports, of types too", () => {
    const [first, second] = [all.length, all.length + 1];
    for (const number of [first, second])
      expect(broken.get(number)).toEqual(["lint/suspicious/noImportCycles"]);
  });
});
