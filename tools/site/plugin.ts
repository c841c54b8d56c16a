import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { tsImport } from "tsx/esm/api";
import type { Plugin } from "vite";
import type { RecordApi } from "../record/plugin";
import { withTokens } from "../tokens.ts";

const PLACE = "<!-- events -->";

/**
 * Writes the pages for others than browsers beside the app: events, stories and lists in every language,
 * feeds, maps and files of the data. `base` is the address that the site is published at, `record` has the data.
 */
export function sitePages(base: string, record: RecordApi): Plugin {
  let site: Awaited<ReturnType<typeof prepare>>;
  let style = "";
  return {
    name: "site-pages",
    apply: "build",
    async buildStart() {
      site = await prepare(record, base);
    },
    transformIndexHtml(html, { filename }) {
      const served = site.served(basename(filename));
      return { html: html.replace(PLACE, () => served.text), tags: served.tags };
    },
    generateBundle() {
      const source = withTokens(readFileSync(new URL("./page.css", import.meta.url), "utf8"));
      const file = this.emitFile({ type: "asset", name: "page.css", source });
      style = this.getFileName(file);
    },
    writeBundle({ dir = "dist" }) {
      site.write(dir, style);
    },
  };
}

/** Loads what is written in the way of the app, which the configuration itself cannot import. */
async function prepare(record: RecordApi, base: string) {
  const { prepareSite }: typeof import("./site") = await tsImport("./site.ts", import.meta.url);
  return prepareSite(await record.files(), base);
}
