import { useRef } from "react";
import { useTimelineState, useWords } from "../base/context";
import { usePlace } from "../base/places";
import { CORNERS, useSides } from "./sides";
import "./triangle.css";

const RADIUS = 33;

/** The three powers and how warm each relation is at the time under the pointer, or at the open event. */
export function Triangle() {
  const powers = useTimelineState((state) => state.data?.dataset.powers) ?? [];
  const found = useSides();
  const { triangle, formats } = useWords();
  const figure = useRef<HTMLElement>(null);
  usePlace("handle", figure);
  if (!found) return null;
  const { sides, time } = found;
  return (
    <figure ref={figure} className="triangle">
      <svg viewBox="0 0 280 160" role="img" aria-label={triangle.label}>
        <desc>
          {sides.map(({ name, text, word }) => triangle.side(name, text, word)).join("; ")}
        </desc>
        {sides.map(({ id, value, from, to }) => (
          <line
            key={id}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            className={value < 0 ? "side is-cold" : "side is-warm"}
            strokeWidth={2 + 4.5 * Math.abs(value)}
            strokeDasharray={value < 0 ? "9 5" : undefined}
          />
        ))}
        {sides.map(({ id, from, to, text }) => (
          <g key={id} transform={`translate(${(from.x + to.x) / 2} ${(from.y + to.y) / 2})`}>
            <rect x="-19" y="-10" width="38" height="20" rx="10" className="plate" />
            <text dy="4.5" className="value">
              {text}
            </text>
          </g>
        ))}
        {powers.map(({ id, name }, i) => (
          <g key={id} transform={`translate(${CORNERS[i]?.x} ${CORNERS[i]?.y})`}>
            <circle r={RADIUS} className="power" />
            <text dy="4.5" className="name">
              {name}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        <strong>{triangle.caption(formats.day(time))}</strong>
        <ul>
          {sides.map(({ id, name, value, word, text }) => (
            <li key={id}>
              {name} <span className={value < 0 ? "is-cold" : "is-warm"}>{text}</span>{" "}
              <span>{word}</span>
            </li>
          ))}
        </ul>
        <small>{triangle.note}</small>
      </figcaption>
    </figure>
  );
}
