import { memo } from "react";
import type { Px, Scale } from "../../layout/scale";
import { type TickUnit, tickContexts, ticks } from "../../layout/ticks";
import { useFrameState, useWords } from "../base/context";
import { TICK_DISTANCE } from "./picture";
import "./axis.css";

const CONTEXT_DISTANCE = 96;
/** What a tick belongs to, by its unit. */
const WIDER = { hour: "day", day: "month", month: "year", year: "year" } as const;

interface Props {
  readonly scale: Scale;
  /** Whether there is room for one line only. */
  readonly isLow: boolean;
  /** The scale of text; 1 is the usual size. */
  readonly zoom?: number;
}

/** The time axis: ticks, and below them the year or month that they belong to. */
export const Axis = memo(function Axis({ scale, isLow, zoom = 1 }: Props) {
  const { formats } = useWords();
  const marks = ticks(scale, TICK_DISTANCE * zoom);
  const contexts = tickContexts(scale, marks[0]?.unit ?? "year", CONTEXT_DISTANCE * zoom);
  return (
    <div className="axis" aria-hidden="true">
      {marks.map(({ time, x, unit }, i) => {
        const word =
          isLow && isContext(time, unit, i)
            ? formats.context(time, WIDER[unit])
            : formats.tick(time, unit);
        const visibility = isCut(x, scale.width) ? "hidden" : "visible";
        return (
          <span key={time} className="tick" style={{ transform: `translateX(${x}px)` }}>
            <i style={{ left: inset(x, scale.width, zoom * halfOf(word)), visibility }}>{word}</i>
          </span>
        );
      })}
      <PointerDate scale={scale} />
      {!isLow &&
        contexts.map(({ time, x, unit }) => (
          <span key={time} className="context" style={{ transform: `translateX(${x}px)` }}>
            {formats.context(time, unit)}
          </span>
        ))}
    </div>
  );
});

/** The day under the pointer. */
function PointerDate({ scale }: { scale: Scale }) {
  const pointer = useFrameState((state) => state.pointer);
  const { formats } = useWords();
  if (pointer === null) return null;
  return (
    <span className="pointer-date" style={{ transform: `translateX(${scale.x(pointer)}px)` }}>
      <i>{formats.day(pointer)}</i>
    </span>
  );
}

/** Half the largest width of a tick's label: a year's, or one with more letters; px. */
function halfOf(word: string): Px {
  const wide = word.match(/[\u2e80-\uffff]/g)?.length ?? 0;
  return Math.max(17, 3.6 * word.length + 2.6 * wide);
}

/** How far a label near an edge has to move to stay whole; px. */
function inset(x: Px, width: Px, half: Px): Px {
  return Math.max(0, half - x) - Math.max(0, x + half - width);
}

/** Whether a word would have to move further than its tick. */
function isCut(x: number, width: number): boolean {
  return x < 3 || x > width - 3;
}

/** On a single line, the first tick and the first of each year or month say where they are. */
function isContext(time: number, unit: TickUnit, index: number): boolean {
  const date = new Date(time);
  if (unit === "year") return false;
  const isFirst = {
    hour: date.getUTCHours(),
    day: date.getUTCDate() - 1,
    month: date.getUTCMonth(),
  };
  return index === 0 || isFirst[unit] === 0;
}
