import { clampDomain } from "../layout/scale";
import type { Dataset } from "../model/dataset";
import type { Ms } from "../model/time";
import { toData } from "./data";
import type { TimelineStore } from "./state";
import { openStep } from "./story";
import { update } from "./update";

/**
 * Shows a dataset as it is after an edit: the view, what is open and the step of a story stay, as far as they are still
 * there. A view of everything stays one.
 */
export function showEdited(store: TimelineStore, dataset: Dataset, today: Ms): void {
  const state = store.getState();
  const { data: old, domain, selected, walk } = state;
  const data = toData(dataset, today);
  const { extent } = data.columns;
  const whole = old?.columns.extent;
  const isWhole = !whole || (domain[0] <= whole[0] && domain[1] >= whole[1]);
  const id = selected === null ? undefined : old?.dataset.events[selected]?.id;
  update(store, {
    original: dataset,
    data,
    status: "ready",
    progress: 1,
    domain: isWhole ? extent : clampDomain(domain, extent),
    selected: id === undefined ? null : (data.indexOf(id) ?? null),
    active: null,
    pointer: null,
    walk: openStep(data, walk) ? walk : null,
  });
}
