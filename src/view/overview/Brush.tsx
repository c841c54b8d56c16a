import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { type Scale, SHORTEST } from "../../layout/scale";
import type { Domain, Ms } from "../../model/time";
import { setDomain } from "../../store/store";
import { stopMotion } from "../base/animate";
import { useFrameState, useTimeline, useWords } from "../base/context";

type Part = "start" | "end" | "window";

interface Drag {
  readonly part: Part;
  readonly at: Ms;
  readonly domain: Domain;
}

/** The window on the overview: drag it to move it, its ends to resize it, or beside it to draw a new one. */
export function Brush({ scale }: { scale: Scale }) {
  const { store } = useTimeline();
  const [start, end] = useFrameState((state) => state.domain);
  const { formats, overview } = useWords();
  const layer = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);
  const [from, to] = [scale.x(start), scale.x(end)];

  const timeAt = ({ clientX }: PointerEvent) => {
    const x = clientX - (layer.current?.getBoundingClientRect().left ?? 0);
    return scale.time(Math.min(scale.width, Math.max(0, x)));
  };
  const begin = (event: PointerEvent<HTMLElement>, part: Part) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    stopMotion();
    event.currentTarget.setPointerCapture?.(event.pointerId);
    drag.current = { part, at: timeAt(event), domain: store.getState().domain };
  };
  const move = (event: PointerEvent) => {
    const held = drag.current;
    if (held && !isTap(held, timeAt(event))) setDomain(store, dragged(held, timeAt(event)));
  };
  const finish = (event: PointerEvent) => {
    const held = drag.current;
    drag.current = null;
    if (held && event.type === "pointerup" && isTap(held, timeAt(event))) moveTo(held.at);
  };
  // Beside the window a drag draws a new one, and a tap moves the old one there.
  const draw = (event: PointerEvent<HTMLElement>) => {
    const at = timeAt(event);
    begin(event, "end");
    if (drag.current) drag.current = { part: "end", at, domain: [at, at] };
  };
  const isTap = ({ at, domain }: Drag, time: Ms) =>
    domain[0] === domain[1] && Math.abs(time - at) < 4 * scale.msPerPx;
  const moveTo = (at: Ms) => {
    const [first, last] = store.getState().domain;
    const half = (last - first) / 2;
    setDomain(store, [at - half, at + half]);
  };
  const handlers = { onPointerMove: move, onPointerUp: finish, onPointerCancel: finish };
  const ends = [
    { part: "start" as const, x: from, time: start, label: overview.start },
    { part: "end" as const, x: to, time: end, label: overview.end },
  ];
  return (
    <div
      ref={layer}
      className="overview-brush"
      role="presentation"
      onPointerDown={draw}
      {...handlers}
    >
      <div className="overview-shade" style={{ left: 0, width: Math.max(0, from) }} />
      <div className="overview-shade" style={{ left: Math.min(scale.width, to), right: 0 }} />
      <div
        className="overview-window"
        role="slider"
        tabIndex={0}
        aria-label={overview.window}
        aria-valuemin={scale.domain[0]}
        aria-valuemax={scale.domain[1]}
        aria-valuenow={start}
        aria-valuetext={formats.range(start, end)}
        style={{ left: from, width: Math.max(3, to - from) }}
        onPointerDown={(event) => begin(event, "window")}
        onKeyDown={(event) => slide(event, "window")}
      />
      {ends.map(({ part, x, time, label }) => (
        <div
          key={part}
          className="overview-handle"
          role="slider"
          tabIndex={0}
          aria-label={label}
          aria-valuemin={scale.domain[0]}
          aria-valuemax={scale.domain[1]}
          aria-valuenow={time}
          aria-valuetext={formats.day(part === "end" ? time - 1 : time)}
          style={{ left: x }}
          onPointerDown={(event) => begin(event, part)}
          onKeyDown={(event) => slide(event, part)}
        />
      ))}
    </div>
  );

  function slide(event: KeyboardEvent, part: Part) {
    const by = KEYS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const domain = store.getState().domain;
    const length = domain[1] - domain[0];
    const [first, last] = scale.domain;
    const at =
      by === "first"
        ? first - last
        : by === "last"
          ? last - first
          : by * Math.max(SHORTEST / 7, length);
    setDomain(store, dragged({ part, at: 0, domain }, at));
  }
}

/** Moves by a share of the period in view, or to an end of the extent. */
const KEYS: Record<string, number | "first" | "last"> = {
  ArrowLeft: -0.05,
  ArrowDown: -0.05,
  ArrowRight: 0.05,
  ArrowUp: 0.05,
  PageDown: -0.5,
  PageUp: 0.5,
  Home: "first",
  End: "last",
};

/** The domain after a drag to a time. If one end passes the other, they swap. */
export function dragged({ part, at, domain }: Drag, time: Ms): Domain {
  const by = time - at;
  const [start, end] = domain;
  if (part === "window") return [start + by, end + by];
  const [a, b] = part === "start" ? [start + by, end] : [start, end + by];
  return a <= b ? [a, b] : [b, a];
}
