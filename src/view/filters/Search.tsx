import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { setFilter, visit } from "../../store/store";
import { setView } from "../../store/view";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { useEscape } from "../base/escape";
import { usePlace } from "../base/places";
import { toggle } from "../collect/toggle";
import { optionId, Suggestions, useFound } from "./Suggestions";
import "./search.css";

/** The pause in typing after which a search runs; ms. */
const PAUSE = 120;

/** Searches title, label, summary, actors and place during typing, and lists the best matches. */
export function Search() {
  const { store } = useTimeline();
  const total = useTimelineState((state) => state.data?.dataset.events.length ?? 0);
  const words = useWords();
  const { text, run, hurry } = useQuery();
  const [isAsked, setAsked] = useState(false);
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const { events, hidden } = useFound();
  const isOpen = isAsked && events.length > 0;
  const options = events.length + (hidden > 0 ? 1 : 0);
  const close = () => {
    // The reader moves on before the pause is over.
    hurry();
    setAsked(false);
    setActive(-1);
  };
  const choose = (option: number) => {
    close();
    const event = events[option];
    if (event === undefined) setView(store, "list");
    else visit(store, event);
  };
  const move = (by: 1 | -1) => {
    setAsked(true);
    // If a search still waited, the selection starts at the first of its matches.
    if (hurry()) return setActive(by === 1 ? 0 : -1);
    // Past either end, the field itself is active and no option.
    setActive((old) => ((old + 1 + by + options + 1) % (options + 1)) - 1);
  };
  const collect = (option: number) => toggle(store, events[option] ?? -1);
  const enter = (isShift: boolean) => {
    if (!isOpen || active < 0) close();
    else if (isShift) collect(active);
    else choose(active);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: () => enter(event.shiftKey),
    }[event.key];
    if (!act || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  // Closes the suggestions, then empties the field; if that is empty, the page gets the key.
  useEscape("field", (event) => {
    if (event.target !== input.current || (text === "" && !isOpen)) return false;
    event.preventDefault();
    if (isOpen) close();
    else run("", 0);
    return true;
  });
  usePlace("search", input);
  return (
    <search className="search" onBlur={close}>
      <input
        ref={input}
        type="search"
        id="search"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls="found"
        aria-autocomplete="list"
        aria-activedescendant={isOpen && active >= 0 ? optionId(active) : undefined}
        value={text}
        placeholder={total > 0 ? words.search(total) : words.searchLabel}
        aria-label={words.searchLabel}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        onChange={(event) => {
          run(event.target.value, PAUSE);
          setAsked(true);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
      />
      {text === "" && (
        <span className="key" aria-hidden="true">
          /
        </span>
      )}
      {isOpen && (
        <Suggestions {...{ events, hidden, active }} onChoose={choose} onCollect={collect} />
      )}
    </search>
  );
}

/** The text of the field, and the query that follows when typing pauses. */
function useQuery() {
  const { store } = useTimeline();
  const query = useTimelineState((state) => state.filter.query);
  const [text, setText] = useState(query);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const awaited = useRef<string | null>(null);
  // The query may change elsewhere: when all filters are cleared, or on Back.
  useEffect(() => setText((old) => (old.trim() === query.trim() ? old : query)), [query]);
  useEffect(() => () => clearTimeout(timer.current), []);
  /** Runs a waiting search at once; returns whether there was one. */
  const hurry = () => {
    clearTimeout(timer.current);
    if (awaited.current === null) return false;
    setFilter(store, { query: awaited.current });
    awaited.current = null;
    return true;
  };
  const run = (next: string, pause: number) => {
    setText(next);
    clearTimeout(timer.current);
    awaited.current = next;
    timer.current = setTimeout(hurry, pause);
  };
  return { text, run, hurry };
}
