import { useEffect, useState } from "react";
import type { Series } from "../../model/series";
import { loadSeries } from "../../store/load";

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
