import type { FileChoices } from "../../formats/choices";
import type { TableStart } from "../../formats/row";
import type { Receipt } from "../../model/receipt";

/** A file, and how it was read: enough to read it in another way. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Files that came with it. */
  readonly beside?: readonly Uint8Array[] | undefined;
  readonly choices: FileChoices;
  /** Its first rows, if it is a table. */
  readonly table: TableStart | undefined;
}

const kept = new WeakMap<Receipt, OpenedFile>();

/** Keeps the file of a receipt as long as the receipt. */
export function keepFile(receipt: Receipt, file: OpenedFile): void {
  kept.set(receipt, file);
}

/** The file that a receipt is of; null if it was not kept. */
export function fileOf(receipt: Receipt | null): OpenedFile | null {
  return (receipt && kept.get(receipt)) ?? null;
}
