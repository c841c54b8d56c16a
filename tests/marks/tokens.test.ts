import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { COLOURS, FONTS, themeOf } from "../../src/marks/tokens";
import { withTokens } from "../../tools/tokens";

const LITERAL = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|lab|lch)a?\([^)]*\)/gi;

/** Colours that mean nothing: shadows and backdrops, ink on white paper, and what a fresh canvas has. */
const PLAIN = /^(#000|#fff|#444|#666|#999|rgb\(0 0 0 \/ \d+%\))$/i;

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
      .filter(({ colour }) => !PLAIN.test(colour))
      // What is served as it is has been made from the table.
      .filter(({ name, colour }) => !(name.startsWith("public/") && known.has(colour)));
    expect(strays).toEqual([]);
  });

  it("stand in the style sheets of the app and of its pages, each with its value", () => {
    for (const name of ["src/view/theme.css", "tools/site/page.css"]) {
      const css = withTokens(readFileSync(name, "utf8"));
      for (const [key, { light, dark }] of Object.entries(COLOURS)) {
        expect(css, name).toContain(`--${key}: ${light};`);
        expect(css, name).toContain(`--${key}: ${dark};`);
      }
      expect(css, name).toContain(`--font: ${FONTS.font};`);
      expect(css, name).not.toContain("@tokens");
    }
  });

  it("are those that painters without a page paint with", () => {
    expect(themeOf("dark")).toMatchObject({ paper: COLOURS.paper.dark, cold: COLOURS.cold.dark });
  });
});
