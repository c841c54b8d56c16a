import { useState } from "react";
import { collectionsWords } from "../../i18n/collectionsWords";
import type { CollectionsWords } from "../../i18n/en/collections";
import {
  begin,
  type Change,
  type Collection,
  choose,
  currentOf,
  discard,
  rename,
  restore,
} from "../../model/collection";
import { changeCollections, newId } from "../../store/collections";
import { useTimeline, useWords } from "../base/context";
import type { DialogName } from "../base/dialogs";
import { useLazyWords } from "../base/useLazyWords";
import { WhenComplete } from "../base/WhenComplete";
import { Dialog } from "../controls/Dialog";
import type { Done } from "./done";
import { Items } from "./Items";
import { Uses } from "./Uses";
import { useCollections } from "./useCollections";
import "../controls/fields.css";
import "./collections.css";

interface Props {
  readonly onClose: () => void;
  /** Opens another dialog in its place. */
  readonly onOpen: (dialog: DialogName) => void;
}

/** What is collected: in which collections, in which order, and what can be made of it. */
export function Collections({ onClose, onOpen }: Props) {
  const { store } = useTimeline();
  const title = useWords().collections;
  const words = useLazyWords(collectionsWords);
  const current = useCollections(({ collections }) => currentOf(collections));
  const isKept = useCollections(({ isKept }) => isKept);
  const [done, setDone] = useState<Done | null>(null);
  const change = (change: Change, done: Done | null = null) => {
    changeCollections(store, change);
    setDone(done);
  };
  if (!words) return <Dialog title={title} onClose={onClose} children={null} />;
  const isEmpty = !current || current.events.length === 0;
  return (
    <Dialog title={title} onClose={onClose}>
      {(close) => (
        <div className="collections">
          <Choice words={words} onChange={change} />
          {isEmpty && (
            <p>
              {words.none} {words.how}
            </p>
          )}
          {current && (
            <Items words={words} collection={current} onChange={change} onClose={close} />
          )}
          <p className="collections-done" role="status">
            {done?.what}{" "}
            {done?.undo && (
              <button
                type="button"
                className="button"
                onClick={() => done.undo && change(done.undo)}
              >
                {words.undo}
              </button>
            )}
          </p>
          {current && !isEmpty && (
            <WhenComplete>
              <Uses
                words={words}
                collection={current}
                onDone={(what) => setDone({ what })}
                {...{ onOpen, onClose: close }}
              />
            </WhenComplete>
          )}
          <div className="collections-row">
            <button type="button" className="button" onClick={() => onOpen("open")}>
              {words.open}
            </button>
          </div>
          <p>{isKept ? words.kept : words.notKept}</p>
        </div>
      )}
    </Dialog>
  );
}

interface ChoiceProps {
  readonly words: CollectionsWords;
  readonly onChange: (change: Change, done?: Done) => void;
}

/** Chooses, names, begins and deletes collections. */
function Choice({ words, onChange }: ChoiceProps) {
  const all = useCollections(({ collections }) => collections.all);
  const current = useCollections(({ collections }) => currentOf(collections));
  const at = all.findIndex(({ id }) => id === current?.id);
  return (
    <div className="fields">
      {all.length > 1 && (
        <label>
          {words.which}
          <select
            className="button"
            value={current?.id}
            onChange={({ target }) => onChange(choose(target.value))}
          >
            {all.map((one, i) => (
              <option key={one.id} value={one.id}>
                {nameOf(one, i, words)} ({one.events.length})
              </option>
            ))}
          </select>
        </label>
      )}
      {current && (
        <label>
          {words.name}
          <input
            type="text"
            maxLength={200}
            autoComplete="off"
            placeholder={words.unnamed(at + 1)}
            value={current.name}
            onChange={({ target }) => onChange(rename(current.id, target.value))}
          />
        </label>
      )}
      <div className="collections-row">
        <button type="button" className="button" onClick={() => onChange(begin(newId()))}>
          {words.begin}
        </button>
        {current && (
          <button
            type="button"
            className="button"
            onClick={() =>
              onChange(discard(current.id), {
                what: words.discarded(nameOf(current, at, words)),
                undo: restore(current, at),
              })
            }
          >
            {words.discard}
          </button>
        )}
      </div>
    </div>
  );
}

/** What a collection is called; `at` is its place among the others. */
function nameOf({ name }: Collection, at: number, words: CollectionsWords): string {
  return name.trim() || words.unnamed(at + 1);
}
