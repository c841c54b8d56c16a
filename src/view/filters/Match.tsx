import { setFilter } from "../../store/store";
import { useTimeline, useTimelineState, useWords } from "../base/context";

/** The choice of whether events need any or all of the chosen actors. */
export function Match() {
  const { store } = useTimeline();
  const match = useTimelineState((state) => state.filter.match);
  const { filters } = useWords();
  return (
    <select
      aria-label={filters.match}
      value={match}
      onChange={(event) =>
        setFilter(store, { match: event.target.value === "all" ? "all" : "any" })
      }
    >
      <option value="any">{filters.any}</option>
      <option value="all">{filters.allOf}</option>
    </select>
  );
}
