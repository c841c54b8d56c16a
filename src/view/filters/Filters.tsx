import type { ReactNode } from "react";
import { isFiltering } from "../../model/filter";
import { clearFilter } from "../../store/store";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { lazyPart } from "../base/lazyPart";
import { Menu } from "../controls/Menu";
import { SeriesMenu } from "../series/SeriesMenu";
import { Chosen } from "./Chosen";
import { LanesMenu } from "./LanesMenu";
import { Match } from "./Match";
import { Powers } from "./Powers";
import { Topics } from "./Topics";
import "./filters.css";

const Countries = lazyPart(() => import("./Countries").then(({ Countries }) => Countries));
const CompareOptions = lazyPart(() =>
  import("../compare/CompareOptions").then(({ CompareOptions }) => CompareOptions),
);

/**
 * The filters in one line: powers, menus of countries, topics, figures, lanes and periods, what is chosen, and how many
 * events match. `children` come first.
 */
export function Filters({ children }: { children?: ReactNode }) {
  const { store, selectors } = useTimeline();
  const dataset = useTimelineState((state) => state.data?.dataset);
  const filter = useTimelineState((state) => state.filter);
  const count = useTimelineState(selectors.count);
  const total = useTimelineState((state) => state.data?.total ?? 0);
  const { filters } = useWords();
  if (!dataset) return null;
  const { actors } = dataset;
  const countries = filter.with.filter((id) => actors.some((actor) => actor.id === id));
  return (
    <section className="filters" aria-label={filters.label}>
      {children}
      <Powers />
      {actors.length > 0 && (
        <Menu label={filters.countries} count={countries.length} isWide>
          {(close) => <Countries onClose={close} />}
        </Menu>
      )}
      <Topics />
      <SeriesMenu />
      <LanesMenu />
      <Menu label={filters.compare}>{(close) => <CompareOptions onDone={close} />}</Menu>
      {filter.with.length > 1 && (
        <span className="filters-match">
          <Match />
        </span>
      )}
      <Chosen />
      <span className="filters-count" aria-live="polite">
        {filters.matching(count, total)}
      </span>
      {isFiltering(filter) && (
        <button
          type="button"
          className="button is-plain filters-clear"
          aria-label={filters.clear}
          title={filters.clear}
          onClick={() => clearFilter(store)}
        >
          <span>{filters.clear}</span> <i aria-hidden="true">×</i>
        </button>
      )}
    </section>
  );
}
