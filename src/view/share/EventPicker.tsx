import { useMemo, useState } from "react";
import type { ShareWords } from "../../i18n/en/share";
import { bestMatches } from "../../model/bestMatches";
import { matches, queryTerms } from "../../model/search";
import { inView } from "../../store/inView";
import { MOST_ONLY, MOST_PINNED } from "../../store/url/paramValues";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import type { OptionProps } from "./Options";
import { added, foremostOf } from "./picks";
import "../controls/chips.css";
import "./eventPicker.css";

/** The most events that a search offers. */
const MOST_FOUND = 6;

/** The events that are always named, and those that alone are shown. */
export function ChosenEvents({ words, choices: { pin, only }, onChoose }: OptionProps) {
  return (
    <>
      <EventPicker
        words={words.picks}
        label={words.picks.pin}
        most={MOST_PINNED}
        ids={pin}
        onChange={(pin) => onChoose({ pin })}
      />
      <EventPicker
        words={words.picks}
        label={words.picks.only}
        most={MOST_ONLY}
        ids={only}
        onChange={(only) => onChoose({ only })}
      />
    </>
  );
}

interface Props {
  readonly words: ShareWords["picks"];
  readonly label: string;
  readonly most: number;
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** Chooses events: by a search, the open one, or what is in view. */
function EventPicker({ words, label, most, ids, onChange }: Props) {
  const isFull = ids.length >= most;
  const add = (more: readonly string[]) => onChange(added(ids, more, most));
  return (
    <details className="event-picker">
      <summary>
        {label} · {words.count(ids.length, most)}
      </summary>
      <Picked words={words} ids={ids} onChange={onChange} />
      {isFull ? (
        <p>{words.full(most)}</p>
      ) : (
        <>
          <Shortcuts words={words} ids={ids} room={most - ids.length} onAdd={add} />
          <Finder words={words} label={label} ids={ids} onAdd={add} />
        </>
      )}
    </details>
  );
}

/** The chosen events; a press takes one away. */
function Picked({ words, ids, onChange }: Pick<Props, "words" | "ids" | "onChange">) {
  const data = useTimelineState((state) => state.data);
  const titleOf = (id: string) => data?.dataset.events[data.indexOf(id) ?? -1]?.title ?? id;
  if (ids.length === 0) return null;
  return (
    <ul className="event-picker-chosen chips is-wrapped">
      {ids.map((id) => (
        <li key={id}>
          <button
            type="button"
            className="chip"
            aria-label={words.remove(titleOf(id))}
            onClick={() => onChange(ids.filter((other) => other !== id))}
          >
            <span dir="auto">{titleOf(id)}</span>
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface AddProps extends Pick<Props, "words" | "ids"> {
  readonly onAdd: (ids: readonly string[]) => void;
}

/** Adds the open event, or the foremost in view. */
function Shortcuts({ words, ids, room, onAdd }: AddProps & { readonly room: number }) {
  const { selectors } = useTimeline();
  const data = useTimelineState((state) => state.data);
  const domain = useTimelineState((state) => state.domain);
  const indices = useTimelineState(selectors.indices);
  const open = useTimelineState(({ data, selected }) => data?.dataset.events[selected ?? -1]?.id);
  const foremost = data ? foremostOf(inView(data, indices, domain), ids, room) : [];
  return (
    <div className="event-picker-add">
      {open !== undefined && !ids.includes(open) && (
        <button type="button" className="button" onClick={() => onAdd([open])}>
          {words.addOpen}
        </button>
      )}
      {foremost.length > 0 && (
        <button type="button" className="button" onClick={() => onAdd(foremost)}>
          {words.addInView(foremost.length)}
        </button>
      )}
    </div>
  );
}

/** Finds events by words; a press adds one. */
function Finder({ words, label, ids, onAdd }: AddProps & Pick<Props, "label">) {
  const data = useTimelineState((state) => state.data);
  const { formats } = useWords();
  const [query, setQuery] = useState("");
  const found = useMemo(() => {
    if (!data || query.trim() === "") return [];
    const { events } = data.dataset;
    const texts = data.searchable.texts();
    const terms = queryTerms(query, texts);
    const isNew = (index: number) => !ids.includes(events[index]?.id ?? "");
    const matching = [...events.keys()].filter((i) => isNew(i) && matches(texts[i] ?? "", terms));
    return bestMatches(query, matching, data.columns.importance, texts, MOST_FOUND);
  }, [data, query, ids]);
  return (
    <>
      <label>
        {words.search}
        <input
          type="text"
          aria-label={`${words.search}: ${label}`}
          maxLength={200}
          autoComplete="off"
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
      </label>
      <ul className="event-picker-found">
        {found.map((index) => {
          const event = data?.dataset.events[index];
          return (
            event && (
              <li key={event.id}>
                <button type="button" className="link" onClick={() => onAdd([event.id])}>
                  <span dir="auto">{event.title}</span> <small>{formats.date(event.date)}</small>
                </button>
              </li>
            )
          );
        })}
      </ul>
    </>
  );
}
