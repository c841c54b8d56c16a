import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef } from "react";
import type { TeachWords } from "../../i18n/en/teach";
import type { Verdict } from "../../model/quiz";

/** An event at its place. */
interface Row {
  readonly id: string;
  readonly title: string;
  /** What stands at the place, whatever is put there. */
  readonly label: string;
  /** Null until it is checked. */
  readonly verdict: Verdict | null;
  readonly note: string;
}

interface Props {
  readonly words: TeachWords;
  readonly rows: readonly Row[];
  readonly onMove: (from: number, to: number) => void;
}

const SIGNS = { right: "✓", earlier: "↑", later: "↓" } as const;

/** A list whose items are put in order by dragging, by buttons, and by keys. */
export function Ordering({ words, rows, onMove }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const held = useRef<string | null>(null);
  const focused = useRef<HTMLElement | null>(null);
  // The browser takes the focus from what moves in the page.
  useLayoutEffect(() => {
    focused.current?.focus();
    focused.current = null;
  });
  const move = (from: number, to: number) => {
    const { activeElement } = document;
    focused.current = activeElement instanceof HTMLElement ? activeElement : null;
    onMove(from, to);
  };
  const onKeyDown = (key: KeyboardEvent, at: number) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[key.key];
    if (!key.altKey || by === undefined) return;
    key.preventDefault();
    move(at, at + by);
  };
  const onDrag = ({ clientY }: PointerEvent) => {
    const from = rows.findIndex(({ id }) => id === held.current);
    const places = [...(list.current?.children ?? [])].map((item) => item.getBoundingClientRect());
    const to = places.findIndex(({ top, bottom }) => clientY >= top && clientY < bottom);
    if (from >= 0 && to >= 0 && from !== to) onMove(from, to);
  };
  return (
    <ol ref={list} className="quiz-list" aria-label={words.list}>
      {rows.map(({ id, title, label, verdict, note }, i) => (
        <li key={id} onKeyDown={(key) => onKeyDown(key, i)}>
          <span className="quiz-label">{label}</span>
          <span
            className="quiz-handle"
            aria-hidden="true"
            onPointerDown={(event) => {
              held.current = id;
              event.currentTarget.setPointerCapture?.(event.pointerId);
            }}
            onPointerMove={(event) => held.current === id && onDrag(event)}
            onLostPointerCapture={() => {
              held.current = null;
            }}
          >
            ⠿
          </span>
          <span className="quiz-title">
            <bdi>{title}</bdi>{" "}
            {verdict && (
              <small>
                <span aria-hidden="true">{SIGNS[verdict]}</span> {words.verdicts[verdict]}
                {note && ` · ${note}`}
              </small>
            )}
          </span>
          {(["up", "down"] as const).map((way) => (
            <button
              key={way}
              type="button"
              className="button is-icon"
              aria-label={words[way](title)}
              aria-disabled={way === "up" ? i === 0 : i === rows.length - 1}
              onClick={() => move(i, i + (way === "up" ? -1 : 1))}
            >
              <span aria-hidden="true">{way === "up" ? "↑" : "↓"}</span>
            </button>
          ))}
        </li>
      ))}
    </ol>
  );
}
