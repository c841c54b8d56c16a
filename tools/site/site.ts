import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ORIGINAL, TRANSLATIONS } from "../../src/model/language";
import type { DataFiles } from "../record/publish";
import { type RecordFiles, readBase, readSite } from "./edition";
import { siteFiles } from "./files";
import { drawPictures } from "./pictures";
import { isServed, servedTags, servedText } from "./Served";

/** Makes the record ready to be written as the site at `base`; `files` are those below `data/`. */
export function prepareSite(files: DataFiles, base: string) {
  const site = { ...readSite(editionsOf(files), readBase(base)), statement: readStatement() };
  return {
    /** What one of the app's own pages says before there is an app. */
    served(page: string) {
      if (!isServed(page)) return { text: "", tags: [] };
      return { text: servedText(site, page), tags: servedTags(site, page) };
    },
    /** Writes all other files into a folder; `style` is the style sheet there. */
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

/** The record and its texts in other languages, of the files below `data/`. */
export function editionsOf(files: DataFiles): RecordFiles {
  const read = (name: string): unknown => JSON.parse(files.get(name) ?? "null");
  return {
    [ORIGINAL]: read("events.json"),
    ...Object.fromEntries(TRANSLATIONS.map((code) => [code, read(`events.${code}.json`)])),
  };
}

/** What the repository says of accessibility is what the site says of it. */
export function readStatement(): string {
  return readFileSync(new URL("../../ACCESSIBILITY.md", import.meta.url), "utf8");
}
