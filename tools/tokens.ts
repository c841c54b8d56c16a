import type { Plugin } from "vite";
import { COLOURS, colourRules, otherRules } from "../src/marks/tokens";

const MARK = /@tokens (light|dark|forced);/g;

/** Puts the tokens where a style sheet asks for them: the colours of a theme, with the light ones fonts and sizes. */
export function withTokens(css: string): string {
  return css.replace(MARK, (_, theme: "light" | "dark" | "forced") =>
    theme === "light" ? `${colourRules(theme)}\n${otherRules()}` : colourRules(theme),
  );
}

/** Writes the tokens into the style sheets, and the colour of the browser's frame into the pages. */
export const tokens: Plugin = {
  name: "tokens",
  enforce: "pre",
  transform: (code, id) => (/\.css($|\?)/.test(id) ? withTokens(code) : null),
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
