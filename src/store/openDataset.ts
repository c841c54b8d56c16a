import type { Dataset } from "../model/dataset";
import type { Problem } from "../model/problem";
import type { Ms } from "../model/time";
import type { Translate } from "./locale";
import type { TimelineState, TimelineStore } from "./state";
import { showDataset } from "./store";
import { update } from "./update";
import type { Address } from "./url/address";

/** A dataset that a reader opened while the page was there. */
export interface Opened {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  readonly source: TimelineState["source"];
  readonly receipt: TimelineState["receipt"];
}

/** Shows another dataset instead of the present one, as an address asks for it. Nothing of the old view stays. */
export function openDataset(
  store: TimelineStore,
  { dataset, problems, source, receipt }: Opened,
  address: Address,
  today: Ms,
  translate: Translate | null = null,
): void {
  // What is open is an index into the old dataset.
  update(store, { selected: null, active: null, walk: null, compared: null, pointer: null });
  update(store, { source, receipt, failure: null, unread: [] });
  showDataset(store, dataset, problems, address, today, translate);
}
