import { memo, useEffect, useRef } from "react";
import type { Mark, Scene } from "../../layout/scene";
import type { Data } from "../../store/data";
import type { Cursor } from "../../store/walk";
import { useWords } from "../timeline";
import { describeEvent } from "./describe";
import { marksOf } from "./highlight";

const MOST = 60;

interface Props {
  readonly scene: Scene;
  readonly data: Data;
  readonly cursor: Cursor | null;
  /** Whether the keyboard put the cursor where it is, so that focus has to follow. */
  readonly followsKeys: boolean;
  readonly onFocus: (cursor: Cursor) => void;
  readonly onBlur: () => void;
  readonly onOpen: (event: number) => void;
}

/**
 * The events in view as buttons at their marks: one tab stop, of which the arrow keys move the focus.
 * The most important ones are there, and always the one under the keyboard.
 */
export const Targets = memo(function Targets(props: Props) {
  const { scene, data, cursor, followsKeys, onFocus, onBlur, onOpen } = props;
  const current = useRef<HTMLButtonElement>(null);
  const words = useWords();
  const own = cursor && marksOf(cursor.event, scene, data).find(({ lane }) => lane === cursor.lane);
  const marks = scene.marks.filter(
    ({ isNamed, placement }) => isNamed && placement !== own?.placement,
  );
  const shown = [...(own ? [own] : []), ...marks.slice(0, MOST - 1)].sort(byPlace);
  const stop = own?.placement ?? shown[0]?.placement;
  // Runs when the cursor moves, not when the picture does: focus must not be stolen while panning.
  useEffect(() => {
    if (followsKeys && cursor) current.current?.focus({ preventScroll: true });
  }, [cursor, followsKeys]);
  return (
    <div className="targets">
      {shown.map(({ placement, event, lane, x, y }) => {
        const item = data.dataset.events[event];
        if (!item) return null;
        const isStop = placement === stop;
        return (
          <button
            key={placement}
            ref={isStop ? current : null}
            type="button"
            className="target"
            tabIndex={isStop ? 0 : -1}
            style={{ transform: `translate(${Math.round(x)}px, ${Math.round(y)}px)` }}
            aria-label={`${data.columns.lanes[lane]?.name ?? ""}: ${describeEvent(item, data, words)}`}
            onFocus={() => onFocus({ event, lane })}
            onBlur={onBlur}
            onClick={() => onOpen(event)}
          />
        );
      })}
    </div>
  );
});

function byPlace(a: Mark, b: Mark): number {
  return a.lane - b.lane || a.x - b.x || a.placement - b.placement;
}
