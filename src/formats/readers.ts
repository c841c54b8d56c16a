import { json } from "./json";
import type { Reader } from "./reader";

/** The formats that a dataset may come in, the first that fits is taken. A new one is an entry here and a file. */
const READERS: readonly Reader[] = [json];

/** The reader for a file that begins with these bytes; without a better one, that for JSON, which says what is wrong. */
export function readerOf(head: Uint8Array): Reader {
  return READERS.find(({ recognises }) => recognises(head)) ?? json;
}
