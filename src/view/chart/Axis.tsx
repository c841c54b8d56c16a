import { memo } from "react";
import type { Scale } from "../../layout/scale";
import { tickContexts, ticks } from "../../layout/ticks";
import { useWords } from "../timeline";

/** Px that ticks keep from each other, wide enough for their words. */
export const TICK_DISTANCE = 62;
const CONTEXT_DISTANCE = 96;

/** The time axis: ticks, and below them the year or month that they belong to. */
export const Axis = memo(function Axis({ scale }: { scale: Scale }) {
  const { formats } = useWords();
  const marks = ticks(scale, TICK_DISTANCE);
  const contexts = tickContexts(scale, marks[0]?.unit ?? "year", CONTEXT_DISTANCE);
  return (
    <div className="axis" aria-hidden="true">
      {marks.map(({ time, x, unit }) => (
        <span key={time} className="tick" style={{ transform: `translateX(${x}px)` }}>
          <i style={{ visibility: x < 16 || x > scale.width - 18 ? "hidden" : "visible" }}>
            {formats.tick(time, unit)}
          </i>
        </span>
      ))}
      {contexts.map(({ time, x, unit }) => (
        <span key={time} className="context" style={{ transform: `translateX(${x}px)` }}>
          {formats.context(time, unit)}
        </span>
      ))}
    </div>
  );
});
