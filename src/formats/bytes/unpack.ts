import { type Note, note } from "../../model/receipt";

/** A file by itself, taken out of an archive if it was in one. */
export interface Unpacked {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly notes: readonly Note[];
}

/** The most bytes that an archive may unpack to. */
const MOST_BYTES = 256 * 1024 * 1024;
/** Names of files that may be a timeline, the likeliest first. */
const ENDINGS = [
  "csv",
  "tsv",
  "tab",
  "json",
  "geojson",
  "jsonl",
  "jsonp",
  "ics",
  "xlsx",
  "xml",
  "yaml",
  "yml",
  "html",
  "js",
  "txt",
  "md",
];

const begins = (bytes: Uint8Array, ...start: number[]) =>
  start.every((byte, i) => bytes[i] === byte);

/** How many files of an archive are looked at. */
const MOST_FILES = 8;

/**
 * The files in a ZIP or gzip archive that may be a timeline, the likeliest first; any other file as it is. None if the
 * archive is broken or empty.
 */
export async function unpack(bytes: Uint8Array, name: string): Promise<Unpacked[]> {
  const isZip = begins(bytes, 0x50, 0x4b, 0x03, 0x04);
  if (!isZip && !begins(bytes, 0x1f, 0x8b, 0x08)) return [{ name, bytes, notes: [] }];
  const { gunzipSync, unzipSync } = await import("fflate");
  try {
    if (isZip) return unzip(bytes, name, unzipSync);
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 4, true);
    if (length > MOST_BYTES) return [];
    return [{ name: name.replace(/\.gz$/i, ""), bytes: gunzipSync(bytes), notes: [] }];
  } catch {
    return [];
  }
}

function unzip(
  bytes: Uint8Array,
  name: string,
  unzipSync: typeof import("fflate").unzipSync,
): Unpacked[] {
  const sizes = new Map<string, number>();
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      sizes.set(name, originalSize);
      return false;
    },
  });
  // Workbooks are archives too.
  if (sizes.has("[Content_Types].xml") || sizes.has("content.xml"))
    return [{ name, bytes, notes: [] }];
  const sizeOf = (path: string) => sizes.get(path) ?? 0;
  const paths = [...sizes.keys()]
    .filter((path) => endingOf(path) >= 0 && !/(?:^|\/)(?:\.|__MACOSX\/)/.test(path))
    .sort((a, b) => endingOf(a) - endingOf(b) || sizeOf(b) - sizeOf(a));
  const taken = new Set(paths.slice(0, MOST_FILES));
  if ([...taken].reduce((sum, path) => sum + sizeOf(path), 0) > MOST_BYTES) return [];
  const found = unzipSync(bytes, { filter: ({ name }) => taken.has(name) });
  return [...taken].flatMap((path) => {
    const inner = found[path];
    const others = paths.filter((other) => other !== path);
    const notes = others.map((other) => note("other-files", "", { value: other }));
    return inner ? [{ name: path.split("/").at(-1) ?? path, bytes: inner, notes }] : [];
  });
}

function endingOf(path: string): number {
  return ENDINGS.indexOf(path.toLowerCase().split(".").at(-1) ?? "");
}
