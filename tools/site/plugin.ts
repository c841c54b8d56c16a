import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { tsImport } from "tsx/esm/api";
import type { Plugin } from "vite";

const PLACE = "<!-- events -->";

/**
 * Writes the pages for others than browsers beside the app: events, stories and lists in every language,
 * feeds, maps and files of the data. `base` is the address that the site is published at.
 */
export function sitePages(base: string): Plugin {
  let site: Awaited<ReturnType<typeof prepare>>;
  let style = "";
  return {
    name: "site-pages",
    apply: "build",
    async configResolved({ publicDir }) {
      site = await prepare(join(publicDir, "data"), base);
    },
    transformIndexHtml(html, { filename }) {
      const served = site.served(basename(filename));
      return { html: html.replace(PLACE, () => served.text), tags: served.tags };
    },
    generateBundle() {
      const source = readFileSync(new URL("./page.css", import.meta.url), "utf8");
      const file = this.emitFile({ type: "asset", name: "page.css", source });
      style = this.getFileName(file);
    },
    writeBundle({ dir = "dist" }) {
      site.write(dir, style);
    },
  };
}

/** Loads what is written in the way of the app, which the configuration itself cannot import. */
async function prepare(folder: string, base: string) {
  const { prepareSite }: typeof import("./site") = await tsImport("./site.ts", import.meta.url);
  return prepareSite(folder, base);
}
