import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { tsImport } from "tsx/esm/api";
import type { Plugin } from "vite";
import type { RecordApi } from "../record/plugin";
import { withTokens } from "../tokens.ts";

const PLACES = { first: "<!-- first -->", events: "<!-- events -->" };

/** The style sheets of the static pages: the picture in them is that of the app's first paint. */
const STYLES = ["../../src/view/chart/still.css", "./page.css", "./facet.css"];

/**
 * Writes the static pages beside the app: events, stories and lists in every language, feeds, sitemaps and
 * data files. `base` is the address of the published site, `record` has the data.
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
      const whole = html
        .replace(PLACES.first, () => served.first)
        .replace(PLACES.events, () => served.text);
      return { html: whole, tags: served.tags };
    },
    generateBundle() {
      const source = STYLES.map((path) =>
        withTokens(readFileSync(new URL(path, import.meta.url), "utf8")),
      ).join("\n");
      const file = this.emitFile({ type: "asset", name: "page.css", source });
      style = this.getFileName(file);
      for (const [fileName, svg] of site.stills())
        this.emitFile({ type: "asset", fileName, source: svg });
    },
    writeBundle({ dir = "dist" }) {
      site.write(dir, style);
    },
  };
}

/** Loads a module written like the app, which Vite's configuration cannot import itself. */
async function prepare(record: RecordApi, base: string) {
  const { prepareSite }: typeof import("./site") = await tsImport("./site.ts", import.meta.url);
  return prepareSite(await record.files(), base);
}
