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
  "ics",
  "xlsx",
  "xml",
  "js",
  "txt",
  "md",
];

const begins = (bytes: Uint8Array, ...start: number[]) =>
  start.every((byte, i) => bytes[i] === byte);

/** The file in a ZIP or gzip archive, the likeliest if there are several; any other file as it is. Null if the archive is broken or empty. */
export async function unpack(bytes: Uint8Array, name: string): Promise<Unpacked | null> {
  const isZip = begins(bytes, 0x50, 0x4b, 0x03, 0x04);
  if (!isZip && !begins(bytes, 0x1f, 0x8b, 0x08)) return { name, bytes, notes: [] };
  const { gunzipSync, unzipSync } = await import("fflate");
  try {
    if (isZip) return unzip(bytes, name, unzipSync);
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 4, true);
    if (length > MOST_BYTES) return null;
    return { name: name.replace(/\.gz$/i, ""), bytes: gunzipSync(bytes), notes: [] };
  } catch {
    return null;
  }
}

function unzip(
  bytes: Uint8Array,
  name: string,
  unzipSync: typeof import("fflate").unzipSync,
): Unpacked | null {
  const names = new Map<string, number>();
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      names.set(name, originalSize);
      return false;
    },
  });
  // Workbooks are archives too.
  if (names.has("[Content_Types].xml") || names.has("content.xml"))
    return { name, bytes, notes: [] };
  const files = [...names.keys()].filter(
    (path) => endingOf(path) >= 0 && !/(?:^|\/)(?:\.|__MACOSX\/)/.test(path),
  );
  const [best, ...others] = files.sort(
    (a, b) => endingOf(a) - endingOf(b) || (names.get(b) ?? 0) - (names.get(a) ?? 0),
  );
  if (best === undefined || (names.get(best) ?? 0) > MOST_BYTES) return null;
  const inner = unzipSync(bytes, { filter: ({ name }) => name === best })[best];
  if (!inner) return null;
  const notes = others.map((other) => note("other-files", "", { value: other }));
  return { name: best.split("/").at(-1) ?? best, bytes: inner, notes };
}

function endingOf(path: string): number {
  return ENDINGS.indexOf(path.toLowerCase().split(".").at(-1) ?? "");
}
