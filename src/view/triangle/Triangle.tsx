import { useRef } from "react";
import { useTimelineState, useWords } from "../base/context";
import { usePlace } from "../base/places";
import { SideLine } from "./SideLine";
import { CORNERS, useSides } from "./sides";
import "./triangle.css";

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
      <figcaption>
        <strong>{triangle.label}</strong> <span>{formats.day(time)}</span>
      </figcaption>
      <div className="triangle-drawing">
        <svg viewBox="0 18 280 118" role="img" aria-label={triangle.label}>
          {sides.map((side) => (
            <SideLine key={side.id} side={side} least={2} perStep={4.5} dash="9 5" />
          ))}
        </svg>
        {powers.map(({ id, name }, i) => (
          <b key={id} className={`power is-${i}`} aria-hidden="true" dir="auto">
            {name}
          </b>
        ))}
        <ul>
          {sides.map(({ id, name, value, word, text, from, to }) => (
            <li
              key={id}
              className={`value ${placeOf(from.x + to.x)} ${value < 0 ? "is-cold" : "is-warm"}`}
            >
              <span className="hidden">{name}</span> <b>{word}</b> <span>{text}</span>
            </li>
          ))}
        </ul>
      </div>
    </figure>
  );
}

/** Where the words of a side stand, by the sum of the x of its ends. */
function placeOf(sum: number): string {
  const middle = CORNERS[2].x * 2;
  return sum === middle ? "is-below" : sum < middle ? "is-left" : "is-right";
}
