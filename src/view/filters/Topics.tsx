import { toggleFilter } from "../../store/store";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { Menu } from "../controls/Menu";
import { Option } from "../controls/Option";
import { BothSides } from "./BothSides";

/** A menu of topics, and below them that of accounts. */
export function Topics() {
  const hasTopics = useTimelineState((state) => (state.data?.dataset.topics.length ?? 0) > 0);
  const inUse = useTimelineState(({ filter }) => filter.topics.length + Number(filter.accounts));
  const { filters } = useWords();
  if (!hasTopics) return null;
  return (
    <Menu label={filters.topics} count={inUse}>
      <TopicOptions />
      <BothSides />
    </Menu>
  );
}

/** The topics with their counts. */
export function TopicOptions() {
  const { store, selectors } = useTimeline();
  const topics = useTimelineState((state) => state.data?.dataset.topics);
  const chosen = useTimelineState((state) => state.filter.topics);
  const counts = useTimelineState(selectors.counts);
  return topics?.map(({ id, name }) => {
    const count = counts?.topics.get(id) ?? 0;
    return (
      <Option
        key={id}
        name={name}
        note={`${count}`}
        isEmpty={count === 0}
        isChosen={chosen.includes(id)}
        onToggle={() => toggleFilter(store, "topics", id)}
      />
    );
  });
}
