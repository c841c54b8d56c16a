import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { toTimelineJs } from "../../src/model/export/timelinejs";
import { readDataset } from "../../src/model/readDataset";

const PAGES = fileURLToPath(new URL("peers", import.meta.url));
const MODULES = fileURLToPath(new URL("../../node_modules", import.meta.url));

/** What the peers publish for use in a page, as their documentation says to use it. */
const PUBLISHED: Record<string, string> = {
  "timelinejs.js": "@knight-lab/timelinejs/dist/js/timeline.js",
  "timelinejs.css": "@knight-lab/timelinejs/dist/css/timeline.css",
  "vis.js": "vis-timeline/standalone/umd/vis-timeline-graph2d.min.cjs",
  "vis.css": "vis-timeline/styles/vis-timeline-graph2d.min.css",
};

/**
 * Makes the pages that ours are compared with into `folder`: React drawing one mark, and other timelines with the
 * events of a dataset in their own formats.
 */
export async function buildPeers(folder: string, json: unknown): Promise<void> {
  await build({
    root: PAGES,
    base: "./",
    configFile: false,
    logLevel: "warn",
    build: {
      outDir: folder,
      emptyOutDir: true,
      rollupOptions: { input: join(PAGES, "react.html") },
    },
  });
  for (const page of ["vis.html", "timelinejs.html"])
    await copyFile(join(PAGES, page), join(folder, page));
  for (const [name, path] of Object.entries(PUBLISHED))
    await copyFile(join(MODULES, path), join(folder, name));
  const { dataset } = readDataset(json);
  const items = dataset.events.map(({ id, title, date }) => ({
    id,
    content: title,
    start: new Date(date.start).toISOString(),
    ...(date.isSpan && !date.isOpen && { end: new Date(date.end).toISOString() }),
  }));
  await writeFile(join(folder, "vis.json"), JSON.stringify(items));
  const words = { disputed: "", sources: "", date: () => "" };
  await writeFile(join(folder, "timelinejs.json"), toTimelineJs(dataset, words));
}
