import { useEffect, useMemo, useState } from "react";
import type { Series } from "../../model/series";
import { loadSeries } from "../../store/load";
import { useTimelineState } from "../timeline";

const ADDRESS = "./data/series.json";

let loading: Promise<Series[]> | null = null;

/** All figures, loaded when they are first asked for; a failure can be tried again. */
export function figures(): Promise<Series[]> {
  loading ??= loadSeries(ADDRESS).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

export type Figures =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly retry: () => void }
  | { readonly status: "ready"; readonly series: readonly Series[] };

/** The figures for a component that is on screen. */
export function useFigures(): Figures {
  const [state, setState] = useState<Figures>({ status: "loading" });
  useEffect(() => {
    let isGone = false;
    const load = () => {
      figures().then(
        (series) => isGone || setState({ status: "ready", series }),
        () => isGone || setState({ status: "failed", retry: load }),
      );
    };
    load();
    return () => {
      isGone = true;
    };
  }, []);
  return state;
}

const NONE: readonly Series[] = [];

/** The figures that the reader chose, asked for only if there are any; none while they load or where that fails. */
export function useChosenFigures(): readonly Series[] {
  const chosen = useTimelineState((state) => state.series);
  const [all, setAll] = useState(NONE);
  useEffect(() => {
    let isGone = false;
    if (chosen.length === 0) return;
    figures().then(
      (series) => isGone || setAll(series),
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [chosen]);
  return useMemo(() => all.filter(({ id }) => chosen.includes(id)), [all, chosen]);
}
