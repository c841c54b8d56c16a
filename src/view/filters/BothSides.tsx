import { setFilter } from "../../store/store";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { Option } from "../controls/Option";

/** The choice of events with accounts of both sides; absent if no event has any. */
export function BothSides() {
  const { store, selectors } = useTimeline();
  const count = useTimelineState((state) => selectors.counts(state)?.accounts ?? null);
  const isChosen = useTimelineState((state) => state.filter.accounts);
  const { filters } = useWords();
  if (count === null) return null;
  return (
    <Option
      name={filters.accounts}
      note={`${count}`}
      isEmpty={count === 0}
      isChosen={isChosen}
      onToggle={() => setFilter(store, { accounts: !isChosen })}
    />
  );
}
