import { toggleFilter } from "../../store/store";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import "../controls/chips.css";

/** A chip for each power. */
export function Powers({ isWrapped = false }: { isWrapped?: boolean }) {
  const { store } = useTimeline();
  const powers = useTimelineState((state) => state.data?.dataset.powers) ?? [];
  const chosen = useTimelineState((state) => state.filter.with);
  const { filters } = useWords();
  if (powers.length === 0) return null;
  return (
    <fieldset className={isWrapped ? "chips is-wrapped" : "chips"}>
      <legend>{filters.actors}</legend>
      {powers.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className="chip is-power"
          aria-pressed={chosen.includes(id)}
          onClick={() => toggleFilter(store, "with", id)}
        >
          <span dir="auto">{name}</span>
        </button>
      ))}
    </fieldset>
  );
}
