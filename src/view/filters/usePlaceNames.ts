import { useEffect } from "react";
import { setOtherNames } from "../../model/search";
import { setFilter } from "../../store/store";
import { useTimeline, useTimelineState } from "../base/context";

/** Loads the names by which a search finds places with the first search, and searches once more. */
export function usePlaceNames(): void {
  const { store } = useTimeline();
  const isAsked = useTimelineState((state) => state.filter.query !== "");
  useEffect(() => {
    if (!isAsked) return;
    import("../../model/placeNames").then(
      ({ otherNames }) => {
        setOtherNames(otherNames);
        setFilter(store, {});
      },
      // Without them it finds what is written so.
      () => {},
    );
  }, [store, isAsked]);
}
