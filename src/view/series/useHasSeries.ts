import { isRecord } from "../../store/source";
import { useTimelineState } from "../base/context";

/** Whether there are any series: our own, or the dataset's. */
export function useHasSeries(): boolean {
  return useTimelineState((state) => {
    const own = state.original?.about.series;
    return isRecord(state) || (Array.isArray(own) && own.length > 0);
  });
}
