import { type PointerEvent, useRef } from "react";
import type { TeachWords } from "../../i18n/en/teach";
import type { Verdict } from "../../model/quiz";
import { MoveButtons, moveByKey } from "../controls/MoveButtons";
import { useKeptFocus } from "../controls/useKeptFocus";

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
  const keepFocus = useKeptFocus();
  const placeOf = (at: number) => ({
    at,
    count: rows.length,
    onMove: (to: number) => {
      keepFocus();
      onMove(at, to);
    },
  });
  const onDrag = ({ clientY }: PointerEvent) => {
    const from = rows.findIndex(({ id }) => id === held.current);
    const places = [...(list.current?.children ?? [])].map((item) => item.getBoundingClientRect());
    const to = places.findIndex(({ top, bottom }) => clientY >= top && clientY < bottom);
    if (from >= 0 && to >= 0 && from !== to) onMove(from, to);
  };
  return (
    <ol ref={list} className="quiz-list" aria-label={words.list}>
      {rows.map(({ id, title, label, verdict, note }, i) => (
        <li key={id} onKeyDown={(key) => moveByKey(key, placeOf(i))}>
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
          <MoveButtons {...placeOf(i)} labels={{ up: words.up(title), down: words.down(title) }} />
        </li>
      ))}
    </ol>
  );
}
