import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { COLOURS, themeOf } from "../../src/marks/tokens";

const LITERAL = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|lab|lch)a?\([^)]*\)/gi;

/** Colours that are no tokens, and why. */
const EXCEPTIONS = [
  { in: /\.css$/, colour: /^rgb\(0 0 0 \/ \d+%\)$/, why: "shadows and backdrops darken any theme" },
  {
    in: /print\/(print\.css|FigureOnPaper\.tsx)$/,
    colour: /^#(\w)\1\1$/,
    why: "printers have ink and white paper",
  },
  { in: /controls\/sheet\.css$/, colour: /^#000$/, why: "a mask takes its alpha alone" },
  { in: /marks\/svg\.ts$/, colour: /^#000$/, why: "what the standard gives a fresh canvas" },
];

const files = ["src", "tools", "public"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
  )
  .concat("index.html", "embed.html")
  .filter((name) => /\.(tsx?|css|js|html|svg|webmanifest)$/.test(name));

describe("the colours", () => {
  it("are written in one place", () => {
    const known = new Set<string>(
      Object.values(COLOURS).flatMap(({ light, dark }) => [light, dark]),
    );
    const strays = files
      .filter((name) => name !== "src/marks/tokens.ts")
      .flatMap((name) =>
        (readFileSync(name, "utf8").match(LITERAL) ?? []).map((colour) => ({ name, colour })),
      )
      .filter(
        ({ name, colour }) =>
          !EXCEPTIONS.some((known) => known.in.test(name) && known.colour.test(colour)),
      )
      // What is served as it is has been made from the table.
      .filter(({ name, colour }) => !(name.startsWith("public/") && known.has(colour)));
    expect(strays).toEqual([]);
  });

  it("are those that painters without a page paint with", () => {
    expect(themeOf("dark")).toMatchObject({ paper: COLOURS.paper.dark, cold: COLOURS.cold.dark });
  });
});
