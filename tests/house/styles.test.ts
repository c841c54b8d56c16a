import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { parse, type Rule } from "postcss";
import { describe, expect, it } from "vitest";
import { withTokens } from "../../tools/tokens";

const FOLDER = "src/view";
const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).map(
  (name) => `${FOLDER}/${name}`,
);
const read = (name: string) => readFileSync(name, "utf8");

/** The shared styles: elements, buttons, links. */
const SHARED = `${FOLDER}/theme.css`;
/** The sheet of the static pages, which load no other. */
const STATIC = "tools/site/page.css";
const features = files.filter((name) => name.endsWith(".css") && name !== SHARED);
const sheets = [SHARED, STATIC, ...features];

function selectorsOf(sheet: string): string[] {
  const found: string[] = [];
  parse(read(sheet)).walkRules((rule: Rule) => {
    found.push(...rule.selectors);
  });
  return found;
}

/** The classes in a selector. `is-…` describes a state, which any sheet may use. */
function classesOf(selector: string): string[] {
  const names = [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = ""]) => name);
  return names.filter((name) => !name.startsWith("is-"));
}

/** The root class of a sheet: `filter-sheet` for `filterSheet.css`. */
const rootOf = (sheet: string) =>
  basename(sheet, ".css").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe("the style sheets", () => {
  it("reach what is theirs alone: each selector names the root class of its file, or a part of it", () => {
    const strays = features.flatMap((sheet) => {
      const root = rootOf(sheet);
      const isOwn = (name: string) => name === root || name.startsWith(`${root}-`);
      return selectorsOf(sheet)
        .filter((selector) => !classesOf(selector).some(isOwn))
        .map((selector) => `${sheet}: ${selector}: expected .${root} or .${root}-… in it`);
    });
    expect(strays).toEqual([]);
  });

  it("share no class: each belongs to one of them", () => {
    const owners = new Map<string, Set<string>>();
    for (const sheet of sheets)
      for (const name of selectorsOf(sheet).flatMap(classesOf))
        owners.set(name, (owners.get(name) ?? new Set()).add(sheet));
    const shared = [...owners].filter(([, all]) => all.size > 1);
    expect(shared.map(([name, all]) => `.${name}: ${[...all].join(", ")}`)).toEqual([]);
  });

  it("come with what they are for: whoever writes a class loads its sheet", () => {
    const sources = files.filter((name) => name.endsWith(".tsx"));
    const missing = features.flatMap((sheet) => {
      const root = rootOf(sheet);
      const writes = new RegExp(`className=[{"\`(][^>\\n]*["\` ]${root}["\` $]`);
      const loads = `${basename(sheet)}"`;
      return sources
        .filter((name) => writes.test(read(name)) && !read(name).includes(loads))
        .map((name) => `${name}: expected an import of ${sheet}`);
    });
    expect(missing).toEqual([]);
  });

  it("have no class that nothing bears", () => {
    const sources = files.filter((name) => /\.tsx?$/.test(name)).concat("index.html", "embed.html");
    const site = readdirSync("tools/site").filter((name) => name.endsWith(".tsx"));
    const text = [...sources, ...site.map((name) => `tools/site/${name}`)].map(read).join("\n");
    const words = new Set(text.match(/[\w-]+/g));
    const dead = sheets.flatMap((sheet) => {
      const all = new Set(selectorsOf(sheet).flatMap(classesOf));
      return [...all].filter((name) => !words.has(name)).map((name) => `${sheet}: .${name}`);
    });
    expect(dead).toEqual([]);
  });

  it("name only variables that the table of colours has, or that a style sheet or a component sets", () => {
    const sources = files.filter((name) => /\.(tsx?|css)$/.test(name)).concat(STATIC);
    const text = sources.map((name) => withTokens(read(name))).join("\n");
    const set = new Set(
      [...text.matchAll(/(--[\w-]+)"?:|setProperty\("(--[\w-]+)"/g)].map(([, a, b]) => a ?? b),
    );
    const used = sheets.flatMap((sheet) =>
      [...read(sheet).matchAll(/var\((--[\w-]+)/g)].map(([, name]) => ({ sheet, name })),
    );
    expect(used.filter(({ name }) => !set.has(name))).toEqual([]);
  });

  it("take the size of every text from the table, or from what the reader has set", () => {
    const own = sheets.flatMap((sheet) => {
      const found: string[] = [];
      parse(read(sheet)).walkDecls(/^font(-size)?$/, ({ value }) => {
        if (/\dpx/.test(value.split("/")[0] ?? "")) found.push(`${sheet}: ${value}`);
      });
      return found;
    });
    expect(own).toEqual([]);
  });

  it("take the widths and heights of windows from the table", () => {
    const own = sheets.flatMap((sheet) => {
      const found: string[] = [];
      parse(read(sheet)).walkAtRules(/^(media|container)$/, ({ params }) => {
        if (/\dpx/.test(params)) found.push(`${sheet}: ${params}`);
      });
      return found;
    });
    expect(own).toEqual([]);
  });

  it("stay short enough to be read", () => {
    expect(sheets.filter((sheet) => read(sheet).split("\n").length > 250)).toEqual([]);
  });
});
