import { useMemo, useRef, useState } from "react";
import { openWords } from "../../i18n/openWords";
import { receiptWords } from "../../i18n/receiptWords";
import { parseDate } from "../../model/date";
import { toEvent } from "../../model/draft/dataset";
import type { Draft, DraftEvent } from "../../model/draft/draft";
import { arrangeEvents, mergeDataset } from "../../model/draft/edits";
import type { Unread } from "../../store/load/readBytes";
import { readFile } from "../../store/load/readFile";
import { useLazyWords } from "../base/useLazyWords";
import { AddCollected } from "./AddCollected";
import { useDraft, useEditor, useIsWide } from "./context";
import { useDrop } from "./useDrop";
import "./field.css";
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

/** Adds the events of a file in any format that the page opens. */
function Merge({ onAdded }: Pick<Props, "onAdded">) {
  const { editing, words, say } = useEditor();
  const reasons = useLazyWords(receiptWords);
  const sentences = useLazyWords(openWords);
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<string | null>(null);
  const faultOf = (name: string, reason: Unread) => {
    if (!reasons || !sentences) return name;
    const why = reason === "too-long" ? sentences.tooLong : reasons.unreadable[reason];
    return sentences.unread(name, why);
  };
  const merge = async (file: File) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = await readFile(bytes, { name: file.name }, () => {});
    if (!read.dataset) return setFault(faultOf(file.name, read.reason));
    setFault(null);
    const before = editing.store.getState().history.present.events;
    editing.edit(mergeDataset(read.dataset));
    const { events } = editing.store.getState().history.present;
    say(words.merged(events.length - before.length));
    const first = events[before.length];
    if (first) onAdded(first.id);
  };
  const take = (file: File) =>
    merge(file).catch(() => setFault(sentences?.unread(file.name, sentences.notText) ?? file.name));
  useDrop(take);
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {words.merge}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.merge}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) take(file);
          // So that the same file can be chosen again.
          target.value = "";
        }}
      />
      {fault !== null && (
        <p role="alert" className="field-fault">
          {fault}
        </p>
      )}
    </>
  );
}
