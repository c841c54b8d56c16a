import { json } from "./json";
import type { Reader } from "./reader";

/**
 * The formats that a dataset may come in: the first that fits is taken. A new one is an entry before JSON, and a file.
 */
export const READERS: readonly Reader[] = [json];

/** The reader for a file, by its bytes and its media type, `""` if that is unknown. */
export async function readerOf(bytes: Uint8Array[], type: string): Promise<Reader> {
  const head = await new Blob(bytes as BlobPart[]).slice(0, 1024).text();
  return READERS.find(({ recognises }) => recognises(head, type)) ?? json;
}
