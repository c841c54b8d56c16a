import { type OpenOptions, open, type Unreadable } from "../../formats/open";
import type { TableStart } from "../../formats/row";
import type { Dataset } from "../../model/dataset";
import type { Receipt } from "../../model/receipt";
import { readJson } from "./readJson";

/** Why a file cannot be shown: also because reading it takes too long. */
export type Unread = Unreadable | "too-long";

/** A file as a dataset, with its receipt; or the reason why it is none. */
export type FileRead =
  | {
      readonly dataset: Dataset;
      readonly receipt: Receipt;
      /** The first rows, if it is a table. */
      readonly table?: TableStart | undefined;
    }
  | { readonly dataset: null; readonly reason: Unread };

/** Reads a file in any format. `progress` is called with a share, 0 … 1. Never throws. */
export async function readBytes(
  bytes: Uint8Array,
  options: OpenOptions,
  progress: (share: number) => void,
): Promise<FileRead> {
  const opened = await open(bytes, { ...options, progress: (share) => progress(share * 0.6) });
  if (!opened.receipt) return { dataset: null, reason: opened.reason };
  const { receipt, table } = opened;
  const { dataset } = await readJson(opened.dataset, [], (share) => progress(0.6 + 0.4 * share));
  return dataset ? { dataset, receipt, table } : { dataset: null, reason: "no-rows" };
}
