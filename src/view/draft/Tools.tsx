import { useMemo } from "react";
import { parseDate } from "../../model/date";
import { toEvent } from "../../model/draft/dataset";
import type { Draft, DraftEvent } from "../../model/draft/draft";
import { arrangeEvents } from "../../model/draft/edits";
import { AddCollected } from "./AddCollected";
import { useDraft, useEditor, useIsWide } from "./context";
import { Merge } from "./Merge";
import "./grid.css";

interface Props {
  readonly onAdd: () => void;
  /** Called with the first event that was added. */
  readonly onAdded: (id: string) => void;
}

/** What is done with the whole table, and how much of it is not shown yet. */
export function Tools({ onAdd, onAdded }: Props) {
  const { editing, words } = useEditor();
  const isWide = useIsWide();
  const byDate = () => {
    const { events } = editing.store.getState().history.present;
    const startOf = ({ date }: DraftEvent) => parseDate(date)?.start ?? Number.POSITIVE_INFINITY;
    const sorted = events.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
    editing.edit(arrangeEvents(sorted.map(({ id }) => id)));
  };
  return (
    <div className="grid-tools">
      <button type="button" className="button is-main" onClick={onAdd}>
        {words.add}
      </button>
      <button type="button" className="button" onClick={byDate}>
        {words.byDate}
      </button>
      <Merge onAdded={onAdded} />
      <AddCollected onAdded={onAdded} />
      <State />
      {isWide && <small className="grid-keys">{words.keysHint}</small>}
    </div>
  );
}

/** How many events and cells are not as they will be. */
function State() {
  const { words } = useEditor();
  const events = useDraft((draft) => draft.events);
  const relations = useDraft((draft) => draft.relations);
  const lanes = useDraft(({ about }) => about.lanes ?? "relations");
  const { unfinished, faults, outside } = useMemo(
    () => stateOf(events, lanes === "relations" ? relations : []),
    [events, relations, lanes],
  );
  return (
    <span className="grid-state" role="status">
      <span>{words.events(events.length)}</span>
      {unfinished > 0 && <span>{words.unfinished(unfinished)}</span>}
      {faults > 0 && <span>{words.faults(faults)}</span>}
      {outside > 0 && <span>{words.outside(outside)}</span>}
    </span>
  );
}

function stateOf(events: readonly DraftEvent[], relations: Draft["relations"]) {
  const known = new Set(relations.map(({ id }) => id));
  const isMoving = ({ effects = {} }: DraftEvent) =>
    Object.keys(effects).some((id) => known.has(id));
  const shown = events.filter((event) => toEvent(event) !== null);
  const hasEffects = shown.some(isMoving);
  return {
    unfinished: events.length - shown.length,
    faults: events.reduce((n, { unread = {} }) => n + Object.keys(unread).length, 0),
    outside: hasEffects ? shown.filter((event) => !isMoving(event)).length : 0,
  };
}
