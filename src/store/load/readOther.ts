import type { Loaded } from "./loaded";
import { readFile } from "./readFile";

/** Longer files are read as ours only; bytes. */
const LONGEST = 128 * 1024 * 1024;

/**
 * Reads a file in the format of another tool, or in ours if its JSON has to be mended, with a receipt; null if it is in
 * none, or if it has no more events so than when it is read as ours. `progress` is called with a share, 0 … 1.
 */
export async function readOther(
  bytes: Uint8Array[],
  url: string,
  ours: Loaded | null,
  progress: (share: number) => void = () => {},
): Promise<Loaded | null> {
  const length = bytes.reduce((sum, part) => sum + part.length, 0);
  if (length > LONGEST) return null;
  const whole = new Uint8Array(await new Blob(bytes as BlobPart[]).arrayBuffer());
  const read = await readFile(whole, { name: nameOf(url) }, progress);
  if (!read.dataset) return null;
  const { dataset, receipt } = read;
  const kept = ours?.dataset?.events.length ?? 0;
  // The last event of a file of ours that is cut short is not whole.
  const sure = receipt.format === "ours" ? receipt.events - 1 : receipt.events;
  return sure <= kept ? null : { dataset, problems: [], receipt };
}

function nameOf(url: string): string {
  return (
    url
      .replace(/[?#].*$/, "")
      .split("/")
      .at(-1) ?? ""
  );
}
