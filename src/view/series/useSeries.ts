import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import type { LanguageCode } from "../../model/language";
import type { Series } from "../../model/series";
import { requestSeries, type SeriesState, seriesStore } from "../../store/seriesStore";
import { useTimeline, useTimelineState } from "../base/context";

const ADDRESS = "./data/series.json";

/** Where the texts of the figures are in another language. */
const TEXTS: Record<LanguageCode, string | null> = {
  en: null,
  ru: "./data/series.ru.json",
  zh: "./data/series.zh.json",
};

export interface Figures extends SeriesState {
  /** Asks once more for what failed. */
  readonly retry: () => void;
}

/** The yearly figures for a component that is on screen, loaded once one wants them, in the language of the page. */
export function useSeries(isWanted = true): Figures {
  const code = useStore(useTimeline().language, ({ code }) => code);
  useEffect(() => {
    if (isWanted) requestSeries(ADDRESS, TEXTS[code]);
  }, [isWanted, code]);
  return { ...useStore(seriesStore), retry: () => requestSeries(ADDRESS, TEXTS[code]) };
}

/** The series that the reader chose, asked for only if there are any; none while they load or where that fails. */
export function useChosenSeries(): readonly Series[] {
  const chosen = useTimelineState((state) => state.series);
  const { series } = useSeries(chosen.length > 0);
  return useMemo(() => series.filter(({ id }) => chosen.includes(id)), [series, chosen]);
}
