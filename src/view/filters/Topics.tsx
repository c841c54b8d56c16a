import { useEffect, useRef, useState } from "react";
import { toggleFilter } from "../../store/store";
import { useTimeline, useTimelineState, useWords } from "../timeline";

/** A menu of topics with their counts; it closes by Escape or a press beside it. */
export function Topics({ counts }: { counts: ReadonlyMap<string, number> }) {
  const { store } = useTimeline();
  const topics = useTimelineState((state) => state.data?.dataset.topics);
  const chosen = useTimelineState((state) => state.filter.topics);
  const { filters } = useWords();
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const close = (event: Event) => {
      const isInside = event.target instanceof Node && menu.current?.contains(event.target);
      const isEscape = event instanceof KeyboardEvent && event.key === "Escape";
      if (isEscape) {
        event.stopPropagation();
        button.current?.focus();
      }
      if (isEscape || (event.type !== "keydown" && !isInside)) setOpen(false);
    };
    document.addEventListener("pointerdown", close);
    document.addEventListener("keydown", close, true);
    return () => {
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("keydown", close, true);
    };
  }, [isOpen]);
  if (!topics || topics.length === 0) return null;
  return (
    <div className="menu" ref={menu}>
      <button
        ref={button}
        type="button"
        className="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {filters.topics}
        {chosen.length > 0 && ` (${chosen.length})`} <span aria-hidden="true">▾</span>
      </button>
      {isOpen && (
        <fieldset className="panel chips is-open">
          <legend className="hidden">{filters.topics}</legend>
          {topics.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              className="chip"
              aria-pressed={chosen.includes(id)}
              onClick={() => toggleFilter(store, "topics", id)}
            >
              {name} <span className="count">{counts.get(id) ?? 0}</span>
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
