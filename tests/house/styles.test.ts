import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const FOLDER = "src/view";
const names = readdirSync(FOLDER, { recursive: true, encoding: "utf8" });
const read = (name: string) => readFileSync(`${FOLDER}/${name}`, "utf8");
const sheets = names.filter((name) => name.endsWith(".css"));

/** The classes that the selectors of a sheet name. `is-…` says how something is, not what: any sheet may ask. */
function classesOf(css: string): Set<string> {
  const selectors = css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .split(/[{}]/)
    .filter((_, i, all) => i < all.length - 1)
    .map((part) => part.slice(part.lastIndexOf(";") + 1).trim())
    .filter((selector) => !selector.startsWith("@"));
  const found = selectors.flatMap((selector) =>
    [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = ""]) => name),
  );
  return new Set(found.filter((name) => !name.startsWith("is-")));
}

describe("the style sheets", () => {
  it("share no class: each belongs to one of them", () => {
    const owners = new Map<string, string[]>();
    for (const name of sheets)
      for (const own of classesOf(read(name))) owners.set(own, [...(owners.get(own) ?? []), name]);
    expect([...owners].filter(([, all]) => all.length > 1)).toEqual([]);
  });

  it("have no class that nothing bears", () => {
    const sources = names.filter((name) => /\.tsx?$/.test(name)).map(read);
    const text = [...sources, readFileSync("index.html", "utf8")].join("\n");
    const words = new Set(text.match(/[\w-]+/g));
    const dead = sheets.flatMap((name) =>
      [...classesOf(read(name))].filter((own) => !words.has(own)).map((own) => `${name}: .${own}`),
    );
    expect(dead).toEqual([]);
  });

  it("stay short enough to be read", () => {
    const long = sheets.filter((name) => read(name).split("\n").length > 250);
    expect(long).toEqual([]);
  });
});
