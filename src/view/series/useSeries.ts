import { useCallback, useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { type LanguageCode, ORIGINAL } from "../../model/language";
import { textsOfLanguage } from "../../model/ownTexts";
import type { Series } from "../../model/series";
import { requestSeries, type SeriesState, seriesStore, takeSeries } from "../../store/seriesStore";
import { isRecord } from "../../store/source";
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
  const isOurs = useTimelineState(isRecord);
  const about = useTimelineState((state) => state.original?.about);
  const load = useCallback(() => {
    if (isOurs) requestSeries(ADDRESS, textsIn(code));
    else if (about) takeSeries(about.series, textsOfLanguage(about, code));
  }, [isOurs, about, code]);
  useEffect(() => {
    if (isWanted) load();
  }, [isWanted, load]);
  return { ...useStore(seriesStore), retry: load };
}

/** The series that the reader chose, asked for only if there are any; none while they load or where that fails. */
export function useChosenSeries(): readonly Series[] {
  const chosen = useTimelineState((state) => state.series);
  const { series } = useSeries(chosen.length > 0);
  return useMemo(() => series.filter(({ id }) => chosen.includes(id)), [series, chosen]);
}
