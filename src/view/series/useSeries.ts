import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Series } from "../../model/series";
import { loadSeries } from "../../store/load";
import { useTimelineState } from "../base/context";

const ADDRESS = "./data/series.json";

export type SeriesState =
  | { readonly status: "unasked" | "loading" }
  | { readonly status: "failed"; readonly retry: () => void }
  | { readonly status: "ready"; readonly series: readonly Series[] };

/** The figures for all who show them: where one tries again, the others have them too. */
const figures = createStore<SeriesState>(() => ({ status: "unasked" }));

/** Loads all figures, unless they are there or on their way; what failed is tried again. */
function ask(): void {
  const { status } = figures.getState();
  if (status === "loading" || status === "ready") return;
  figures.setState({ status: "loading" }, true);
  loadSeries(ADDRESS).then(
    (series) => figures.setState({ status: "ready", series }, true),
    () => figures.setState({ status: "failed", retry: ask }, true),
  );
}

/** The figures for a component that is on screen, loaded once one wants them. */
export function useSeries(isWanted = true): SeriesState {
  useEffect(() => {
    if (isWanted) ask();
  }, [isWanted]);
  return useStore(figures);
}

/** The figures that the reader chose, asked for only if there are any; none while they load or where that fails. */
export function useChosenSeries(): readonly Series[] {
  const chosen = useTimelineState((state) => state.series);
  const all = useSeries(chosen.length > 0);
  return useMemo(
    () => (all.status === "ready" ? all.series.filter(({ id }) => chosen.includes(id)) : []),
    [all, chosen],
  );
}
