import { clearFilter } from "../../store/store";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import "../base/notice.css";

/** Says that no event matches the filters, and offers to clear them. */
export function NoMatch() {
  const { store, selectors } = useTimeline();
  const isEmpty = useTimelineState((state) => state.data !== null && selectors.count(state) === 0);
  const { filters } = useWords();
  if (!isEmpty) return null;
  return (
    <div className="notice" role="status">
      <span>{filters.none}</span>
      <button type="button" className="button" onClick={() => clearFilter(store)}>
        {filters.clear}
      </button>
    </div>
  );
}
