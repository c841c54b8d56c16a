import { createStore } from "zustand/vanilla";
import type { Series } from "../model/series";
import { loadSeries } from "./load";
import type { ReadonlyStore } from "./state";
import { update } from "./update";

export interface SeriesState {
  readonly status: "idle" | "loading" | "failed" | "ready";
  /** Empty until they are ready. */
  readonly series: readonly Series[];
}

/** The yearly figures for all who show them: where one tries again, the others have them too. */
export const seriesStore: ReadonlyStore<SeriesState> = createStore<SeriesState>(() => ({
  status: "idle",
  series: [],
}));

/** Loads all series, unless they are there or on their way; what failed is tried again. */
export function requestSeries(url: string): void {
  const { status } = seriesStore.getState();
  if (status === "loading" || status === "ready") return;
  update(seriesStore, { status: "loading" });
  loadSeries(url).then(
    (series) => update(seriesStore, { status: "ready", series }),
    () => update(seriesStore, { status: "failed" }),
  );
}
