import { open } from "../../formats/open";
import type { Loaded } from "./loaded";
import { readForgivingly } from "./readForgivingly";

/** Longer files are read as ours only; bytes. */
const LONGEST = 128 * 1024 * 1024;

/**
 * Reads a file in the format of another tool, with a receipt; null if it is in none, or if more of its events are
 * there when it is read as ours.
 */
export async function readOther(
  bytes: Uint8Array[],
  url: string,
  ours: Loaded,
): Promise<Loaded | null> {
  const length = bytes.reduce((sum, part) => sum + part.length, 0);
  if (length > LONGEST) return null;
  const whole = new Uint8Array(await new Blob(bytes as BlobPart[]).arrayBuffer());
  const { dataset, receipt } = await open(whole, { name: nameOf(url) });
  const kept = ours.dataset?.events.length ?? 0;
  if (!receipt || receipt.format === "ours" || receipt.events <= kept) return null;
  const loaded = await readForgivingly(dataset, [], () => {});
  return { ...loaded, receipt };
}

function nameOf(url: string): string {
  return (
    url
      .replace(/[?#].*$/, "")
      .split("/")
      .at(-1) ?? ""
  );
}
