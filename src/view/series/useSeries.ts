import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { type LanguageCode, ORIGINAL } from "../../model/language";
import type { Series } from "../../model/series";
import { requestSeries, type SeriesState, seriesStore } from "../../store/seriesStore";
import { useTimeline, useTimelineState } from "../base/context";

const ADDRESS = "./data/series.json";

/** Where the texts of the series are in another language than their own. */
const textsIn = (code: LanguageCode) => (code === ORIGINAL ? null : `./data/series.${code}.json`);

export interface SeriesInUse extends SeriesState {
  /** Loads again what failed. */
  readonly retry: () => void;
}

/** All series, loaded once a component that is on screen wants them, in the language of the page. */
export function useSeries(isWanted = true): SeriesInUse {
  const code = useStore(useTimeline().language, ({ code }) => code);
  useEffect(() => {
    if (isWanted) requestSeries(ADDRESS, textsIn(code));
  }, [isWanted, code]);
  return { ...useStore(seriesStore), retry: () => requestSeries(ADDRESS, textsIn(code)) };
}

/** The series that the reader chose, asked for only if there are any; none while they load or where that fails. */
export function useChosenSeries(): readonly Series[] {
  const chosen = useTimelineState((state) => state.series);
  const { series } = useSeries(chosen.length > 0);
  return useMemo(() => series.filter(({ id }) => chosen.includes(id)), [series, chosen]);
}
