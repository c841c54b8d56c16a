import { useState } from "react";
import { isFiltering } from "../../model/filter";
import { clearFilter } from "../../store/store";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { Dialog } from "../controls/Dialog";
import { SeriesChips } from "../series/SeriesMenu";
import { Actors, useMoreActors } from "./Actors";
import { Match } from "./Match";
import { TopicChips } from "./Topics";
import "./filterSheet.css";
import "../controls/chips.css";

/** The filters on a phone: all of them in one sheet, with the number of matching events at its foot. */
export function FilterSheet({ onClose }: { onClose: () => void }) {
  const { store, selectors } = useTimeline();
  const total = useTimelineState((state) => state.data?.dataset.events.length ?? 0);
  const hasTopics = useTimelineState((state) => (state.data?.dataset.topics.length ?? 0) > 0);
  const isOurs = useTimelineState((state) => state.initialAddress.data === null);
  const filter = useTimelineState((state) => state.filter);
  const count = useTimelineState(selectors.count);
  const more = useMoreActors();
  const { filters, series } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog title={filters.label} onClose={onClose}>
      {(close) => (
        <>
          <div className="filter-sheet">
            <Actors isOpen={isOpen} isWrapped />
            <div className="filter-sheet-match">
              <Match />
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
            </div>
            {hasTopics && (
              <fieldset className="chips is-wrapped">
                <legend>{filters.topics}</legend>
                <TopicChips />
              </fieldset>
            )}
            {isOurs && (
              <fieldset className="chips is-wrapped">
                <legend>{series.label}</legend>
                <SeriesChips />
              </fieldset>
            )}
          </div>
          <div className="filter-sheet-foot">
            <span className="hidden" role="status">
              {filters.matching(count, total)}
            </span>
            {isFiltering(filter) && (
              <button type="button" className="button" onClick={() => clearFilter(store)}>
                {filters.clear}
              </button>
            )}
            <button type="button" className="button is-main" onClick={close}>
              {filters.show(count)}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}
