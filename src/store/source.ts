import type { Receipt } from "../model/receipt";
import type { TimelineState, TimelineStore } from "./state";
import { update } from "./update";

/** Records how the dataset was read. */
export function setReceipt(store: TimelineStore, receipt: Receipt | null): void {
  update(store, { receipt });
}

/** Whether the dataset is our own record. */
export function isRecord({ source }: TimelineState): boolean {
  return source.kind === "record";
}

/** Whether the page can open other data: one that was saved with its own has no readers for them. */
export function canOpenData({ source }: TimelineState): boolean {
  return source.kind !== "page";
}
