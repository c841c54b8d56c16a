import { toggleFilter } from "../../store/store";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { Menu } from "../controls/Menu";

/** A menu of topics. */
export function Topics() {
  const hasTopics = useTimelineState((state) => (state.data?.dataset.topics.length ?? 0) > 0);
  const inUse = useTimelineState((state) => state.filter.topics.length);
  const { filters } = useWords();
  if (!hasTopics) return null;
  return (
    <Menu label={filters.topics} count={inUse}>
      <TopicChips />
    </Menu>
  );
}

/** The topics with their counts. */
export function TopicChips() {
  const { store, selectors } = useTimeline();
  const topics = useTimelineState((state) => state.data?.dataset.topics);
  const chosen = useTimelineState((state) => state.filter.topics);
  const counts = useTimelineState(selectors.counts);
  return topics?.map(({ id, name }) => (
    <button
      key={id}
      type="button"
      className="chip"
      aria-pressed={chosen.includes(id)}
      onClick={() => toggleFilter(store, "topics", id)}
    >
      {name} <span className="count">{counts?.topics.get(id) ?? 0}</span>
    </button>
  ));
}
