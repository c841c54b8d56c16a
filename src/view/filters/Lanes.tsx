import { useId } from "react";
import type { FilterWords } from "../../i18n/en/filter";
import { filterWords } from "../../i18n/filterWords";
import { LANE_KINDS, type LaneKind, MOST_LANES } from "../../model/lanes";
import type { Data } from "../../store/data";
import { relationsShown, setLanes, toggleRelation } from "../../store/settings";
import { useTimeline, useTimelineState } from "../base/context";
import { useLazyWords } from "../base/useLazyWords";
import { Menu } from "../controls/Menu";
import { Option } from "../controls/Option";
import "./lanes.css";

/** A menu of what the lanes of the picture stand for. */
export function Lanes() {
  const count = useTimelineState(({ lanes, relations }) =>
    lanes === "relations" ? relations.length : 0,
  );
  const { selectors } = useTimeline();
  const isOther = useTimelineState(({ lanes }) => lanes !== "relations");
  const shown = useTimelineState(selectors.inLanes)?.columns.lanes.length ?? 0;
  const kinds = useKinds();
  const words = useLazyWords(filterWords);
  if (kinds.length < 2 || !words) return null;
  return (
    <Menu label={words.lanes} count={isOther ? shown : count}>
      <LaneOptions />
    </Menu>
  );
}

/** What lanes can stand for in these data. */
export function useKinds(): readonly LaneKind[] {
  const data = useTimelineState((state) => state.data);
  return LANE_KINDS.filter((kind) => data && hasLanes(kind, data));
}

function hasLanes(kind: LaneKind, { dataset }: Data): boolean {
  if (kind === "countries") return dataset.actors.length > 0;
  return kind === "relations" || dataset.topics.length > 0;
}

/** Relations, countries or topics, and which of them have a lane. */
export function LaneOptions() {
  const { store } = useTimeline();
  const lanes = useTimelineState((state) => state.lanes);
  const hasEffects = useTimelineState((state) => state.data?.base.hasEffects ?? false);
  const group = useId();
  const kinds = useKinds();
  const words = useLazyWords(filterWords);
  if (!words) return null;
  return (
    <div className="lanes">
      {kinds.map((kind) => (
        <Option
          key={kind}
          name={kind === "relations" && !hasEffects ? words.groups : words.laneKinds[kind]}
          group={group}
          isChosen={kind === lanes}
          onToggle={() => setLanes(store, kind)}
        />
      ))}
      {lanes === "relations" ? <Relations words={words} /> : <Shown lanes={lanes} words={words} />}
    </div>
  );
}

/** Which relations have a lane. */
function Relations({ words }: { words: FilterWords }) {
  const { store } = useTimeline();
  const all = useTimelineState((state) => state.data?.relations);
  const chosen = useTimelineState((state) => state.relations);
  if (!all || all.length < 2) return null;
  const shown = relationsShown(
    chosen,
    all.map(({ id }) => id),
  );
  return (
    <fieldset>
      <legend>{words.shown}</legend>
      {all.map(({ id, name }) => (
        <Option
          key={id}
          name={name}
          isChosen={shown.includes(id)}
          onToggle={() => toggleRelation(store, id)}
        />
      ))}
    </fieldset>
  );
}

/** Which countries or topics have a lane, and how to choose others. */
function Shown({ lanes, words }: { lanes: Exclude<LaneKind, "relations">; words: FilterWords }) {
  const { selectors } = useTimeline();
  const shown = useTimelineState(selectors.inLanes)?.columns.lanes ?? [];
  return (
    <>
      <p>{words.list(shown.map(({ name }) => name))}</p>
      <p className="lanes-hint">{words.chooseLanes[lanes](MOST_LANES)}</p>
    </>
  );
}
