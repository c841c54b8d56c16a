import type { AcceptedPlugin } from "postcss";
import type { Plugin } from "vite";
import { SIZES } from "../src/layout/sizes.ts";
import { COLOURS, colourRules, fontRules } from "../src/marks/tokens.ts";

const RULES = /@tokens (light|dark|forced|fonts);/g;
const SIZE = /\btoken\(([^)]*)\)/g;
const sizes = new Map<string, number>(Object.entries(SIZES));

/**
 * Inserts the tokens that a style sheet names: colours of a theme and fonts as variables, sizes as pixels.
 * @throws if it names a size that the table does not have
 */
export function withTokens(css: string): string {
  return css
    .replace(RULES, (_, part: "light" | "dark" | "forced" | "fonts") =>
      part === "fonts" ? fontRules() : colourRules(part),
    )
    .replace(SIZE, (call, name: string) => {
      const size = sizes.get(name);
      if (size === undefined)
        throw new Error(`${call}: expected the name of a size: ${[...sizes.keys()].join(", ")}`);
      return `${size}px`;
    });
}

/** Writes the tokens into a style sheet and those that it imports. */
const inStyles: AcceptedPlugin = {
  postcssPlugin: "tokens",
  OnceExit(root, { parse }) {
    const css = root.toString();
    const written = withTokens(css);
    if (written !== css)
      root.removeAll().append(parse(written, { from: root.source?.input.file }).nodes);
  },
};

/** Writes the tokens into the style sheets, and the theme colour of the browser into the pages. */
export const tokens: Plugin = {
  name: "tokens",
  config: () => ({ css: { postcss: { plugins: [inStyles] } } }),
  transformIndexHtml: () =>
    (["light", "dark"] as const).map((theme) => ({
      tag: "meta",
      attrs: {
        name: "theme-color",
        content: COLOURS.paper[theme],
        media: `(prefers-color-scheme: ${theme})`,
      },
      injectTo: "head",
    })),
};
