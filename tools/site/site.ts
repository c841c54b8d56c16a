import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readBase, readSite } from "./edition";
import { type SiteFile, siteFiles } from "./files";
import { toOutline } from "./outline";
import { drawPictures } from "./pictures";
import { isServed, servedTags, servedText } from "./Served";

/** The record, and its texts in other languages. */
const RECORD = ["events.json", "events.ru.json", "events.zh.json"];

/** Reads the record in `folder` and makes it ready to be written as the site at `base`. */
export function prepareSite(folder: string, base: string) {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));
  const [en, ru, zh] = RECORD.map(read);
  const site = { ...readSite({ en, ru, zh }, readBase(base)), statement: readStatement() };
  function* outlines(): Generator<SiteFile> {
    for (const name of RECORD)
      yield [`data/${name.replace("events", "outline")}`, toOutline(read(name))];
  }
  return {
    /** What one of the app's own pages says before there is an app. */
    served(page: string) {
      if (!isServed(page)) return { text: "", tags: [] };
      return { text: servedText(site, page), tags: servedTags(site, page) };
    },
    /** Writes all other files into a folder; `style` is the style sheet there. */
    write(dir: string, style: string): void {
      for (const files of [siteFiles({ ...site, style }), drawPictures(site), outlines()]) {
        for (const [path, content] of files) {
          const file = join(dir, path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
      }
    },
  };
}

/** What the repository says of accessibility is what the site says of it. */
export function readStatement(): string {
  return readFileSync(new URL("../../ACCESSIBILITY.md", import.meta.url), "utf8");
}
