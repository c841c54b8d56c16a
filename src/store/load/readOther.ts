import { readChoices, settleChoices } from "../../formats/choices";
import { note } from "../../model/receipt";
import type { Loaded } from "./loaded";
import { keepFile, type OpenedFile } from "./openedFile";
import type { FileRead } from "./readBytes";
import { readFile } from "./readFile";

/** Where data are, and how they are to be read, as the address says it. */
export interface DataAddress {
  readonly url: string;
  readonly columns: readonly string[];
}

/** Longer files are read as ours only; bytes. */
const LONGEST = 128 * 1024 * 1024;

/**
 * Reads a file in the format of another tool, or in ours if its JSON has to be mended, with a receipt; null if it is in
 * none, or if it has no more events so than when it is read as ours. `progress` is called with a share, 0 … 1.
 */
export async function readOther(
  bytes: Uint8Array[],
  from: DataAddress,
  ours: Loaded | null,
  progress: (share: number) => void = () => {},
): Promise<Loaded | null> {
  const length = bytes.reduce((sum, part) => sum + part.length, 0);
  if (length > LONGEST) return null;
  const whole = new Uint8Array(await new Blob(bytes as BlobPart[]).arrayBuffer());
  const read = await readAsAsked(whole, from, progress);
  if (!read) return null;
  const { dataset, receipt } = read;
  const kept = ours?.dataset?.events.length ?? 0;
  // The last event of a file of ours that is cut short is not whole.
  const sure = receipt.format === "ours" ? receipt.events - 1 : receipt.events;
  return sure <= kept ? null : { dataset, problems: [], receipt };
}

/** A file that could be read. */
type Read = Exclude<FileRead, { readonly dataset: null }>;

/** Reads a file as its address asks. If nothing would be left to show, it is read as it seems, and the receipt says so. */
async function readAsAsked(
  bytes: Uint8Array,
  { url, columns }: DataAddress,
  progress: (share: number) => void,
): Promise<Read | null> {
  const name = nameOf(url);
  const { choices, unread } = readChoices(columns);
  const asked = await readFile(bytes, { name, ...choices }, progress);
  if (asked.dataset) return withFile(asked, { name, bytes, choices }, unread);
  if (columns.length === 0) return null;
  const read = await readFile(bytes, { name }, progress);
  return read.dataset && withFile(read, { name, bytes, choices: {} }, columns);
}

/** What was read, with its file kept, and with a note for each choice that could not be followed. */
function withFile(read: Read, file: Omit<OpenedFile, "table">, unread: readonly string[]): Read {
  const { table } = read;
  const { choices, unread: missing } = settleChoices(file.choices, table?.names ?? []);
  const notes = [...unread, ...missing].map((value) => note("bad-choice", "", { value }));
  const receipt = { ...read.receipt, notes: [...notes, ...read.receipt.notes] };
  keepFile(receipt, { ...file, choices, table });
  return { ...read, receipt };
}

function nameOf(url: string): string {
  return (
    url
      .replace(/[?#].*$/, "")
      .split("/")
      .at(-1) ?? ""
  );
}
