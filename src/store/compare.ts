import type { StoreApi } from "zustand/vanilla";
import { domainOfLength, lengthOf, zoomAlong } from "../layout/scale";
import type { Domain } from "../model/time";
import { memo } from "./memo";
import type { TimelineState, TimelineStore } from "./state";
import { update } from "./update";

/** A view longer than this share of all time leaves nothing to compare with. */
const MOST = 0.5;

/**
 * Compares a period with the one in view, in a second picture on the same scale: both become about as long as the
 * longer one, so that neither is cut. If nearly all time is in view, the period is compared with the last years.
 */
export function compareWith(store: TimelineStore, period: Domain): void {
  const { data, domain } = store.getState();
  if (!data) return;
  const { extent } = data.columns;
  const isAll = lengthOf(domain) > MOST * lengthOf(extent);
  const length = isAll ? lengthOf(period) : Math.max(lengthOf(domain), lengthOf(period));
  const first: Domain = isAll ? [extent[1] - length, extent[1]] : domain;
  update(store, {
    domain: domainOfLength(first, length, extent),
    compared: domainOfLength(period, length, extent),
    view: "timeline",
  });
}

/** Ends the comparison; the period in view stays. */
export function endComparison(store: TimelineStore): void {
  update(store, { compared: null });
}

/**
 * The store of the second picture: the same state, except that the period in view is the compared one. Changes apply
 * to both; its period moves independently, on the scale of the first.
 */
export function comparedStore(first: TimelineStore): TimelineStore {
  // Callers alternate between the current state and the one before.
  const view = memo((state: TimelineState): TimelineState => {
    return { ...state, domain: state.compared ?? state.domain };
  }, 2);
  const second: Pick<StoreApi<TimelineState>, keyof TimelineStore | "setState"> = {
    getState: () => view(first.getState()),
    getInitialState: () => view(first.getInitialState()),
    subscribe: (listener) => first.subscribe((state, old) => listener(view(state), view(old))),
    setState: (change) => {
      const { domain, ...others } = change as Partial<TimelineState>;
      const { data, domain: own, compared } = first.getState();
      if (!data || !domain || !compared) return update(first, others);
      const next = zoomAlong(own, compared, domain, data.columns.extent);
      update(first, { ...others, compared: domain, domain: next });
    },
  };
  return second;
}
