import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readBase, readSite } from "./edition";
import { siteFiles } from "./files";
import { drawPictures } from "./pictures";
import { isServed, servedTags, servedText } from "./Served";

/** Reads the record in `folder` and makes it ready to be written as the site at `base`. */
export function prepareSite(folder: string, base: string) {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));
  const [en, ru, zh] = ["events.json", "events.ru.json", "events.zh.json"].map(read);
  const site = { ...readSite({ en, ru, zh }, readBase(base)), statement: readStatement() };
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

/** What the repository says of accessibility is what the site says of it. */
export function readStatement(): string {
  return readFileSync(new URL("../../ACCESSIBILITY.md", import.meta.url), "utf8");
}
