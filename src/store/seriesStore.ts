import { createStore } from "zustand/vanilla";
import type { Series } from "../model/series";
import { loadSeries } from "./load/loadSeries";
import type { ReadonlyStore } from "./state";
import { update } from "./update";

export interface SeriesState {
  readonly status: "idle" | "loading" | "failed" | "ready";
  /** Empty until they are ready. */
  readonly series: readonly Series[];
}

/** All series, for every part that shows them: if one tries again, the others have them too. */
export const seriesStore: ReadonlyStore<SeriesState> = createStore<SeriesState>(() => ({
  status: "idle",
  series: [],
}));

/** The address of the texts that the series were last asked for with. */
let asked: string | null = null;

/**
 * Loads all series with the texts of a second address, if there is one, unless they are there with these texts
 * or on their way; what failed is tried again. Until they come, series with other texts stay.
 */
export function requestSeries(url: string, texts: string | null): void {
  const { status } = seriesStore.getState();
  if (asked === texts && (status === "loading" || status === "ready")) return;
  asked = texts;
  if (status !== "ready") update(seriesStore, { status: "loading" });
  loadSeries(url, texts).then(
    (series) => asked === texts && update(seriesStore, { status: "ready", series }),
    () => {
      const isWanted = asked === texts && seriesStore.getState().status !== "ready";
      if (isWanted) update(seriesStore, { status: "failed" });
    },
  );
}
