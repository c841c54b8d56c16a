import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import type { Series } from "../../model/series";
import { requestSeries, type SeriesState, seriesStore } from "../../store/seriesStore";
import { useTimelineState } from "../base/context";

const ADDRESS = "./data/series.json";

/** Asks for the yearly figures, once more where they failed. */
export function requestFigures(): void {
  requestSeries(ADDRESS);
}

/** The yearly figures for a component that is on screen, loaded once one wants them. */
export function useSeries(isWanted = true): SeriesState {
  useEffect(() => {
    if (isWanted) requestFigures();
  }, [isWanted]);
  return useStore(seriesStore);
}

/** The series that the reader chose, asked for only if there are any; none while they load or where that fails. */
export function useChosenSeries(): readonly Series[] {
  const chosen = useTimelineState((state) => state.series);
  const { series } = useSeries(chosen.length > 0);
  return useMemo(() => series.filter(({ id }) => chosen.includes(id)), [series, chosen]);
}
