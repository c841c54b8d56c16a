import { useRef } from "react";
import type { CollectionsWords } from "../../i18n/en/collections";
import { arrange, type Change, type Collection, insert, move, take } from "../../model/collection";
import { visit } from "../../store/store";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { MoveButtons, moveByKey } from "../controls/MoveButtons";
import { SignButton } from "../controls/SignButton";
import { useKeptFocus } from "../controls/useKeptFocus";
import type { Done } from "./done";
import { titleIn } from "./titleIn";

interface Props {
  readonly words: CollectionsWords;
  readonly collection: Collection;
  readonly onChange: (change: Change, done: Done) => void;
  readonly onClose: () => void;
}

/** The events of a collection in its order, which buttons and keys change. */
export function Items({ words, collection, onChange, onClose }: Props) {
  const { store } = useTimeline();
  const data = useTimelineState((state) => state.data);
  const { formats } = useWords();
  const { id, events } = collection;
  const titleOf = (event: string) => titleIn(data, event) ?? words.missing(event);
  const keepFocus = useKeptFocus();
  const list = useRef<HTMLOListElement>(null);
  const moveTo = (event: string, to: number) => {
    keepFocus();
    onChange(move(id, event, to), { what: words.moved(titleOf(event), to + 1, events.length) });
  };
  const open = (event: string) => {
    const index = data?.indexOf(event);
    if (index === undefined) return;
    onClose();
    visit(store, index);
  };
  const byDate = () => {
    const order = data?.dataset.events.map((event) => event.id) ?? [];
    onChange(arrange(id, order), { what: words.byDate, undo: arrange(id, events) });
  };
  const remove = (event: string, at: number) => {
    // The focus goes to what comes into the place of the removed one.
    keepFocus(list.current?.querySelectorAll("li > .button:last-child")[at + 1] ?? null);
    onChange(take(id, event), { what: words.take(titleOf(event)), undo: insert(id, event, at) });
  };
  return (
    <>
      <ol ref={list} className="collections-list" aria-label={words.list}>
        {events.map((event, i) => {
          const date = data?.dataset.events[data.indexOf(event) ?? -1]?.date;
          const title = titleOf(event);
          const place = {
            at: i,
            count: events.length,
            onMove: (to: number) => moveTo(event, to),
          };
          return (
            <li key={event} onKeyDown={(key) => moveByKey(key, place)}>
              <span className="collections-title">
                {date ? (
                  <button type="button" className="link" dir="auto" onClick={() => open(event)}>
                    {title}
                  </button>
                ) : (
                  <span dir="auto">{title}</span>
                )}{" "}
                <small>{date && formats.date(date)}</small>
              </span>
              <MoveButtons {...place} labels={{ up: words.up(title), down: words.down(title) }} />
              <SignButton label={words.take(title)} sign="×" onPress={() => remove(event, i)} />
            </li>
          );
        })}
      </ol>
      {events.length > 1 && (
        <div className="collections-row">
          <button type="button" className="button" onClick={byDate}>
            {words.byDate}
          </button>
          <small>{words.keysHint}</small>
        </div>
      )}
    </>
  );
}
