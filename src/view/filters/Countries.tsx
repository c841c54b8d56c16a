import { filterWords } from "../../i18n/filterWords";
import { setFilter } from "../../store/store";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { useLazyWords } from "../base/useLazyWords";
import { Actors } from "./Actors";
import { Match } from "./Match";
import "./countries.css";

/** The panel of countries and organisations: find, choose, and see how many events are left. */
export function Countries({ onClose }: { onClose: () => void }) {
  const { store, selectors } = useTimeline();
  const total = useTimelineState((state) => state.data?.total ?? 0);
  const count = useTimelineState(selectors.count);
  const isChosen = useTimelineState((state) => state.filter.with.length > 0);
  const words = useLazyWords(filterWords);
  const { filters } = useWords();
  return (
    <div className="countries">
      <Actors hasFocus>
        <div>
          <span>{filters.match}</span> <Match />
        </div>
      </Actors>
      <div className="countries-foot">
        <Together />
        {isChosen && (
          <button
            type="button"
            className="button is-plain"
            onClick={() => setFilter(store, { with: [], match: "any" })}
          >
            {words?.clear}
          </button>
        )}
        <button type="button" className="button is-main" onClick={onClose}>
          {words?.show(count, total)}
        </button>
      </div>
    </div>
  );
}

/** If one country is chosen: only what it has to do with one of the powers. */
function Together() {
  const { store } = useTimeline();
  const dataset = useTimelineState((state) => state.data?.dataset);
  const { with: chosen, match } = useTimelineState((state) => state.filter);
  const words = useLazyWords(filterWords);
  const actors = dataset?.actors.filter(({ id }) => chosen.includes(id)) ?? [];
  const [actor] = actors;
  if (!dataset || !actor || actors.length > 1) return null;
  const others = dataset.powers.filter(({ id }) => id !== actor.power);
  if (others.length === 0) return null;
  return (
    <div className="countries-together" role="group" aria-labelledby="only-with">
      <span id="only-with">{words?.onlyWith}</span>{" "}
      {others.map(({ id, name }) => {
        const isOn = match === "all" && chosen.includes(id);
        const next = isOn
          ? ({ with: [actor.id], match: "any" } as const)
          : ({ with: [actor.id, id], match: "all" } as const);
        return (
          <button
            key={id}
            type="button"
            className="button"
            aria-pressed={isOn}
            onClick={() => setFilter(store, next)}
          >
            {name}
          </button>
        );
      })}
    </div>
  );
}
