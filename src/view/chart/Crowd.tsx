import { useEffect, useRef } from "react";
import type { Px } from "../../layout/scale";
import { visit } from "../../store/store";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { useEscape } from "../base/escape";
import { type BarHit, crowdOf } from "./crowd";
import "./crowd.css";

interface Props {
  readonly hit: BarHit;
  /** Where it opens; px of the plot. */
  readonly x: Px;
  readonly width: Px;
  readonly onClose: () => void;
}

/** As many are listed; the rest is for the list of all events, or for a closer view. */
const MOST = 200;

/** The events of one place of the picture as a list, those that matter most first. */
export function Crowd({ hit, x, width, onClose }: Props) {
  const { store, selectors } = useTimeline();
  const data = useTimelineState((state) => state.data);
  const { chart, formats } = useWords();
  const list = useRef<HTMLDivElement>(null);
  useEscape("tooltip", () => {
    onClose();
    return true;
  });
  useEffect(() => list.current?.querySelector("button")?.focus({ preventScroll: true }), []);
  if (!data) return null;
  const { events } = crowdOf(store.getState(), selectors, hit);
  const title = chart.cluster(events.length, formats.range(...hit.domain));
  const isRight = x > width / 2;
  return (
    <div className="crowd-place">
      <div
        ref={list}
        className="crowd"
        role="dialog"
        aria-label={title}
        style={isRight ? { right: width - x } : { left: x }}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) onClose();
        }}
      >
        <strong>{title}</strong>
        <ul>
          {events.slice(0, MOST).map((index) => {
            const event = data.dataset.events[index];
            return (
              event && (
                <li key={event.id}>
                  <button
                    type="button"
                    onClick={() => {
                      visit(store, index);
                      onClose();
                    }}
                  >
                    <small>{formats.date(event.date)}</small>
                    <span dir="auto">{event.title}</span>
                  </button>
                </li>
              )
            );
          })}
        </ul>
        {events.length > MOST && <p>{chart.more(events.length - MOST)}</p>}
      </div>
    </div>
  );
}
