import { filterWords } from "../../i18n/filterWords";
import { isFiltering } from "../../model/filter";
import { clearFilter } from "../../store/store";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { useLazyWords } from "../base/useLazyWords";
import { CompareOptions } from "../compare/CompareOptions";
import { Dialog } from "../controls/Dialog";
import { SeriesOptions } from "../series/SeriesOptions";
import { useHasSeries } from "../series/useHasSeries";
import { Actors } from "./Actors";
import { BothSides } from "./BothSides";
import { LaneOptions } from "./LaneOptions";
import { Match } from "./Match";
import { Powers } from "./Powers";
import { TopicOptions } from "./Topics";
import { useLaneKinds } from "./useLaneKinds";
import "./filterSheet.css";
import "../controls/chips.css";

/** How many countries are listed before one asks for more. */
const FIRST = 8;

/** The filters on a phone: all of them in one sheet, with the number of matching events at its foot. */
export function FilterSheet({ onClose }: { onClose: () => void }) {
  const { store, selectors } = useTimeline();
  const dataset = useTimelineState((state) => state.data?.dataset);
  const hasSeries = useHasSeries();
  const filter = useTimelineState((state) => state.filter);
  const count = useTimelineState(selectors.count);
  const kinds = useLaneKinds();
  const words = useLazyWords(filterWords);
  const { filters, series } = useWords();
  if (!dataset) return null;
  const { actors, topics, events } = dataset;
  return (
    <Dialog title={filters.label} onClose={onClose}>
      {(close) => (
        <>
          <div className="filter-sheet">
            <Powers isWrapped />
            {filter.with.length > 1 && <Match />}
            {actors.length > 0 && <Actors first={FIRST} />}
            {topics.length > 0 && (
              <fieldset>
                <legend>{filters.topics}</legend>
                <TopicOptions />
              </fieldset>
            )}
            <BothSides />
            {kinds.length > 1 && (
              <fieldset>
                <legend>{filters.lanes}</legend>
                <LaneOptions />
              </fieldset>
            )}
            <fieldset>
              <legend>{filters.compare}</legend>
              <CompareOptions onDone={close} />
            </fieldset>
            {hasSeries && (
              <fieldset>
                <legend>{series.label}</legend>
                <SeriesOptions />
              </fieldset>
            )}
          </div>
          <div className="filter-sheet-foot">
            <span className="hidden" role="status">
              {filters.matching(count, events.length)}
            </span>
            {isFiltering(filter) && (
              <button type="button" className="button" onClick={() => clearFilter(store)}>
                {filters.clear}
              </button>
            )}
            <button type="button" className="button is-main" onClick={close}>
              {words?.show(count, events.length)}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}
