import { useId } from "react";
import type { FilterWords } from "../../i18n/en/filter";
import { filterWords } from "../../i18n/filterWords";
import type { LaneKind } from "../../model/laneKinds";
import { MOST_LANES } from "../../model/lanes";
import { relationsShown, setLanes, toggleBand, toggleRelation } from "../../store/settings";
import { useTimeline, useTimelineState } from "../base/context";
import { useLazyWords } from "../base/useLazyWords";
import { Option } from "../controls/Option";
import { useLaneKinds } from "./useLaneKinds";
import "./laneOptions.css";

/** Relations, countries or topics, and which of them have a lane. */
export function LaneOptions() {
  const { store } = useTimeline();
  const lanes = useTimelineState((state) => state.lanes);
  const hasEffects = useTimelineState((state) => state.data?.base.hasEffects ?? false);
  const group = useId();
  const kinds = useLaneKinds();
  const words = useLazyWords(filterWords);
  if (!words) return null;
  return (
    <div className="lane-options">
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
      {hasEffects && <BandOption words={words} />}
    </div>
  );
}

/** Whether the picture shows how sure the warmth is. */
function BandOption({ words }: { words: FilterWords }) {
  const { store } = useTimeline();
  const isChosen = useTimelineState((state) => state.band);
  return (
    <div className="lane-options-band">
      <Option name={words.band} isChosen={isChosen} onToggle={() => toggleBand(store)} />
      <p className="lane-options-hint">{words.bandNote}</p>
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
      {lanes !== "groups" && (
        <p className="lane-options-hint">{words.chooseLanes[lanes](MOST_LANES)}</p>
      )}
    </>
  );
}
