import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ORIGINAL, TRANSLATIONS } from "../../src/model/language";
import type { DataFiles } from "../record/publish";
import { type RecordFiles, readBase, readSite } from "./edition";
import { firstMarkup, writeStills } from "./First";
import { siteFiles } from "./files";
import { drawPictures } from "./pictures";
import { isServed, servedTags, servedText } from "./Served";

/** Prepares the site at `base`; `files` are those below `data/`. */
export function prepareSite(files: DataFiles, base: string) {
  const site = { ...readSite(editionsOf(files), readBase(base)), statement: readStatement() };
  return {
    /** The content of one of the app's pages before the app has loaded. */
    served(page: string) {
      if (!isServed(page)) return { first: "", text: "", tags: [] };
      return {
        first: firstMarkup(site, page === "embed.html"),
        text: servedText(site, page),
        tags: servedTags(site, page),
      };
    },
    /** The pictures of the whole timeline, with their paths. */
    stills: () => writeStills(site),
    /** Writes all other files into a folder; `style` is the path of the style sheet in it. */
    write(dir: string, style: string): void {
      for (const files of [siteFiles({ ...site, style }), drawPictures(site)]) {
        for (const [path, content] of files) {
          const file = join(dir, path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
      }
    },
  };
}

/** The record and its texts in other languages, from the files below `data/`. */
export function editionsOf(files: DataFiles): RecordFiles {
  const read = (name: string): unknown => JSON.parse(files.get(name) ?? "null");
  return {
    [ORIGINAL]: read("events.json"),
    ...Object.fromEntries(TRANSLATIONS.map((code) => [code, read(`events.${code}.json`)])),
  };
}

/** The accessibility statement of the repository, which the site publishes. */
export function readStatement(): string {
  return readFileSync(new URL("../../ACCESSIBILITY.md", import.meta.url), "utf8");
}
