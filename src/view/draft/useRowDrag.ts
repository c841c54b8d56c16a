import { type PointerEvent, type RefObject, useState } from "react";
import type { Px } from "../../layout/scale";
import type { DraftEvent } from "../../model/draft/draft";

/** A row on its way: its event, and the place where it would go. */
export interface DraggedRow {
  readonly id: string;
  readonly to: number;
}

interface Options {
  readonly rows: RefObject<HTMLElement | null>;
  readonly count: number;
  readonly height: Px;
  readonly onDrop: (event: DraftEvent, to: number) => void;
}

/** Drags a row by its grip to another place of the table. */
export function useRowDrag({ rows, count, height, onDrop }: Options) {
  const [dragged, setDragged] = useState<DraggedRow | null>(null);
  const begin = (event: DraftEvent, { pointerId, currentTarget, button }: PointerEvent) => {
    if (button !== 0) return;
    const grip = currentTarget;
    grip.setPointerCapture(pointerId);
    let to: number | null = null;
    const move = ({ clientY }: globalThis.PointerEvent) => {
      const top = rows.current?.getBoundingClientRect().top ?? 0;
      to = Math.max(0, Math.min(count - 1, Math.floor((clientY - top) / height)));
      setDragged({ id: event.id, to });
    };
    const stop = new AbortController();
    const end = ({ type }: Event) => {
      stop.abort();
      setDragged(null);
      if (type === "pointerup" && to !== null) onDrop(event, to);
    };
    const { signal } = stop;
    grip.addEventListener("pointermove", move as EventListener, { signal });
    grip.addEventListener("pointerup", end, { signal });
    grip.addEventListener("pointercancel", end, { signal });
  };
  return { dragged, begin };
}
