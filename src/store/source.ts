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

/** Whether the app's other files are beside the page. One that was saved as a single file has its own data only. */
export function hasSite({ source }: TimelineState): boolean {
  return source.kind !== "page";
}
