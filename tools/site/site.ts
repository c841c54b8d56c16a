import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ORIGINAL, TRANSLATIONS } from "../../src/model/language";
import type { DataFiles } from "../record/publish";
import { type RecordFiles, readBase, readSite, type SeriesFiles } from "./edition";
import { firstMarkup, stillPreloads, writeStills } from "./First";
import { siteFiles } from "./files";
import { drawPictures } from "./pictures";
import { isServed, servedTags, servedText } from "./Served";
import { stillPictures } from "./StillPicture";

/** Prepares the site at `base`; `files` are those below `data/`. */
export function prepareSite(files: DataFiles, base: string) {
  const site = {
    ...readSite(editionsOf(files), readBase(base), seriesOf(files)),
    statement: readStatement(),
  };
  return {
    /** The content of one of the app's pages before the app has loaded. */
    served(page: string) {
      if (!isServed(page)) return { first: "", text: "", tags: [] };
      return {
        first: firstMarkup(site, page === "embed.html"),
        text: servedText(site, page),
        tags: [...stillPreloads(site, page === "embed.html"), ...servedTags(site, page)],
      };
    },
    /** The pictures of the whole timeline, with their paths. */
    stills: () => writeStills(site),
    /** Writes all other files into a folder; `style` is the path of the style sheet in it. */
    write(dir: string, style: string): void {
      const put = (path: string, content: string | Buffer) => {
        const file = join(dir, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
      };
      for (const [path, text] of siteFiles({ ...site, style })) put(path, text);
      for (const [path, draw] of stillPictures(site)) put(path, draw());
      for (const [path, picture] of drawPictures(site)) put(path, picture);
    },
  };
}

/** The record and its texts in other languages, from the files below `data/`. */
export function editionsOf(files: DataFiles): RecordFiles {
  return { [ORIGINAL]: read(files, "events.json"), ...translationsOf(files, "events") };
}

/** The yearly figures and their texts in other languages, from the files below `data/`. */
export function seriesOf(files: DataFiles): SeriesFiles {
  return { [ORIGINAL]: read(files, "series.json"), ...translationsOf(files, "series") };
}

function read(files: DataFiles, name: string): unknown {
  return JSON.parse(files.get(name) ?? "null");
}

function translationsOf(files: DataFiles, name: string) {
  return Object.fromEntries(
    TRANSLATIONS.map((code) => [code, read(files, `${name}.${code}.json`)]),
  );
}

/** The accessibility statement of the repository, which the site publishes. */
export function readStatement(): string {
  return readFileSync(new URL("../../ACCESSIBILITY.md", import.meta.url), "utf8");
}
