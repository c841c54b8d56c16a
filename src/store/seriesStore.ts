import { createStore } from "zustand/vanilla";
import type { Series } from "../model/series";
import { loadSeries } from "./load/loadSeries";
import type { ReadonlyStore } from "./state";
import { update } from "./update";

export interface SeriesState {
  readonly status: "idle" | "loading" | "failed" | "ready";
  /** Empty until loaded. */
  readonly series: readonly Series[];
}

/** All series, shared by every part that shows them: if one retries, the others get them, too. */
export const seriesStore: ReadonlyStore<SeriesState> = createStore<SeriesState>(() => ({
  status: "idle",
  series: [],
}));

/** The address of the texts in the last request. */
let asked: string | null = null;

/**
 * Loads all series with the texts of a second address, if any, unless they are loaded or loading with these
 * texts. Retries what failed. Until they arrive, series with other texts stay.
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

/** Takes the series that came with a dataset, and their texts in the reader's language if it has any. */
export async function takeSeries(series: unknown, texts: unknown): Promise<void> {
  asked = null;
  const { readSeries, translateSeries } = await import("../model/series");
  const own = readSeries({ series }, []);
  const isTranslated = texts !== undefined;
  update(seriesStore, {
    status: "ready",
    series: isTranslated ? translateSeries(own, texts) : own,
  });
}
