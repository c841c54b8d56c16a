import { useEffect, useRef, useState } from "react";
import { setFilter } from "../../store/store";
import { useTimeline, useTimelineState, useWords } from "../timeline";
import "./search.css";

/** How long typing has to pause before a search runs; ms. */
const PAUSE = 120;

/** Searches title, label, summary, actors and place as one types. */
export function Search() {
  const { store } = useTimeline();
  const query = useTimelineState((state) => state.filter.query);
  const total = useTimelineState((state) => state.data?.dataset.events.length ?? 0);
  const words = useWords();
  const [text, setText] = useState(query);
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // The query may change from elsewhere: by clearing all filters, or by going back.
  useEffect(() => setText((old) => (old.trim() === query.trim() ? old : query)), [query]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const run = (next: string, pause: number) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setFilter(store, { query: next }), pause);
  };
  return (
    <search className="search">
      <input
        ref={input}
        type="search"
        id="search"
        value={text}
        placeholder={words.search(total)}
        aria-label={words.searchLabel}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        onChange={(event) => run(event.target.value, PAUSE)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || text === "") return;
          event.stopPropagation();
          run("", 0);
        }}
      />
      {text === "" && (
        <span className="key" aria-hidden="true">
          /
        </span>
      )}
    </search>
  );
}
