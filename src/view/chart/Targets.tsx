import { memo, useEffect, useRef } from "react";
import type { Mark } from "../../layout/mark";
import { marksOf as marksIn, placeOf, type Scene } from "../../layout/scene";
import type { Places } from "../../model/placements";
import type { Cursor } from "../../store/cursor";
import type { Data } from "../../store/data";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { usePlace } from "../base/places";
import { describeEvent } from "./describe";
import { marksOf } from "./highlight";
import "./targets.css";

const MOST = 60;

interface Props {
  readonly scene: Scene;
  readonly data: Data;
  readonly cursor: Cursor | null;
  /** Whether the keyboard put the cursor where it is, so that focus has to follow. */
  readonly followsKeys: boolean;
  /** The id of the text that explains the keys. */
  readonly help: string;
  readonly onFocus: (cursor: Cursor) => void;
  readonly onBlur: () => void;
  readonly onOpen: (event: number) => void;
}

/**
 * The events in view as options at their marks, a group for each relation: one tab stop, of which the arrow
 * keys move the focus. A list box, because screen readers then leave the arrow keys to it. The most important
 * events are there, and always the one under the keyboard.
 */
export const Targets = memo(function Targets(props: Props) {
  const { scene, data, cursor, followsKeys, help, onFocus, onBlur, onOpen } = props;
  const { selectors } = useTimeline();
  const places = useTimelineState(selectors.places);
  const selected = useTimelineState((state) => state.selected);
  const current = useRef<HTMLButtonElement>(null);
  const words = useWords();
  const own = cursor && marksOf(cursor.event, scene, data).find(({ lane }) => lane === cursor.lane);
  const shown = shownIn(scene, own ?? null);
  const stop = own?.placement ?? shown[0]?.placement;
  usePlace("events", current);
  // Runs when the cursor moves, not when the picture does: focus must not be stolen while panning.
  useEffect(() => {
    if (followsKeys && cursor) current.current?.focus({ preventScroll: true });
  }, [cursor, followsKeys]);
  const target = (mark: Mark) => {
    const { placement, event, lane } = mark;
    const { x: place, y } = placeOf(scene, mark);
    // What began before the view is met where it comes in.
    const x = Math.min(scene.scale.width, Math.max(0, place));
    const item = data.dataset.events[event];
    if (!item) return null;
    const isStop = placement === stop;
    return (
      <button
        key={placement}
        ref={isStop ? current : null}
        type="button"
        role="option"
        className="target"
        tabIndex={isStop ? 0 : -1}
        style={{ transform: `translate(${Math.round(x)}px, ${Math.round(y)}px)` }}
        aria-label={`${describeEvent(item, data, words)}; ${position(placement, lane)}`}
        aria-selected={isStop}
        aria-current={event === selected ? "true" : undefined}
        aria-posinset={places?.place[placement]}
        aria-setsize={places?.totals[lane]}
        onFocus={() => onFocus({ event, lane })}
        onBlur={onBlur}
        onClick={() => onOpen(event)}
      />
    );
  };
  const position = (placement: number, lane: number) =>
    sayPlace(places, placement, lane, data.columns.lanes[lane]?.name ?? "", words.chart.position);
  return (
    <div className="targets" role="listbox" aria-label={words.chart.events} aria-describedby={help}>
      {data.columns.lanes.map(({ id, name }, lane) => {
        const marks = shown.filter((mark) => mark.lane === lane);
        if (marks.length === 0) return null;
        return (
          <div key={id} role="group" aria-label={name}>
            {marks.map(target)}
          </div>
        );
      })}
    </div>
  );
});

/** The marks that are named, as far as there is room for them, and the one under the keyboard; by time. */
function shownIn(scene: Scene, own: Mark | null): Mark[] {
  const [start, end] = scene.scale.domain;
  const named = marksIn(scene).filter(
    ({ isNamed, placement, from, to, time }) =>
      isNamed &&
      placement !== own?.placement &&
      Math.min(from, time) < end &&
      Math.max(to, time) > start,
  );
  const listed = [...(own ? [own] : []), ...named.slice(0, MOST - 1)];
  return listed.sort((a, b) => a.lane - b.lane || a.time - b.time || a.placement - b.placement);
}

/** "3 of 24 in China–West": all that the filter leaves, in view or not, because the arrow keys reach them all. */
function sayPlace(
  places: Places | null,
  placement: number,
  lane: number,
  name: string,
  say: (n: number, total: number, lane: string) => string,
): string {
  const place = places?.place[placement] ?? 0;
  // An event that the filter hides may still be under the keyboard.
  return place === 0 ? name : say(place, places?.totals[lane] ?? 0, name);
}
