import { useState } from "react";
import { isFiltering } from "../../model/filter";
import { clearFilter } from "../../store/store";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { lazyPart } from "../base/lazyPart";
import { Actors, useMoreActors } from "./Actors";
import { Match } from "./Match";
import { Topics } from "./Topics";
import "./filters.css";

const SeriesMenu = lazyPart(() =>
  import("../series/SeriesMenu").then(({ SeriesMenu }) => SeriesMenu),
);

/** The filters: chips for powers and actors with their counts, any or all of them, topics, and how many events match. */
export function Filters() {
  const { store, selectors } = useTimeline();
  const total = useTimelineState((state) => state.data?.dataset.events.length);
  const filter = useTimelineState((state) => state.filter);
  const count = useTimelineState(selectors.count);
  const more = useMoreActors();
  const { filters } = useWords();
  const [isOpen, setOpen] = useState(false);
  if (total === undefined) return null;
  return (
    <section className="filters" aria-label={filters.label}>
      <Actors isOpen={isOpen} />
      <div className="tools">
        {more > 0 && (
          <button
            type="button"
            className="button"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? filters.fewer : filters.more(more)}
          </button>
        )}
        <span className="filters-count">{filters.matching(count, total)}</span>
        {isFiltering(filter) && (
          <button type="button" className="button is-plain" onClick={() => clearFilter(store)}>
            {filters.clear}
          </button>
        )}
        <Match />
        <SeriesMenu />
        <Topics />
      </div>
    </section>
  );
}
