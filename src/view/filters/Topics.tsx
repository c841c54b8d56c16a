import { toggleFilter } from "../../store/store";
import { useTimeline, useTimelineState, useWords } from "../timeline";
import { Menu } from "./Menu";

/** A menu of topics with their counts. */
export function Topics({ counts }: { counts: ReadonlyMap<string, number> }) {
  const { store } = useTimeline();
  const topics = useTimelineState((state) => state.data?.dataset.topics);
  const chosen = useTimelineState((state) => state.filter.topics);
  const { filters } = useWords();
  if (!topics || topics.length === 0) return null;
  return (
    <Menu label={filters.topics} count={chosen.length}>
      {topics.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className="chip"
          aria-pressed={chosen.includes(id)}
          onClick={() => toggleFilter(store, "topics", id)}
        >
          {name} <span className="count">{counts.get(id) ?? 0}</span>
        </button>
      ))}
    </Menu>
  );
}
