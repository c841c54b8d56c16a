import { warmthAt } from "../../model/warmth";
import type { Data } from "../../store/data";
import {
  useFrameState,
  useRestingState,
  useTimeline,
  useTimelineState,
  useWords,
} from "../timeline";
import { warmthWord } from "./warmth";

/** Corners of the drawing; the West on top. */
const CORNERS = [
  { x: 48, y: 118 },
  { x: 232, y: 118 },
  { x: 140, y: 37 },
] as const;
const RADIUS = 33;

/** The three powers and how warm each relation is at the time under the pointer, or at the opened event. */
export function Triangle() {
  const { selectors } = useTimeline();
  const data = useTimelineState((state) => state.data);
  const warmth = useTimelineState(selectors.warmthOfAll);
  const pointer = useFrameState((state) => state.pointer);
  const still = useRestingState(({ selected, domain, data }) => {
    if (selected !== null) return data?.columns.anchor[selected] ?? domain[1];
    return Math.min(domain[1], data?.today ?? domain[1]);
  });
  const time = pointer ?? still;
  const words = useWords();
  const { triangle, formats } = words;
  if (!data || !warmth || !isTriangle(data)) return null;
  const { powers } = data.dataset;
  const corner = (id: string) =>
    CORNERS[powers.findIndex((power) => power.id === id)] ?? CORNERS[0];
  const sides = data.columns.lanes.map(({ id, name, between }, lane) => {
    const value = warmthAt(warmth, lane, time);
    const word = warmthWord(value, words);
    const [from, to] = [corner(between?.[0] ?? ""), corner(between?.[1] ?? "")];
    return { id, name, value, word, from, to, text: formats.signed(value, 1) };
  });
  return (
    <figure className="triangle">
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
              {name} <span className={value < 0 ? "is-cold" : "is-warm"}>{text}</span> {word}
            </li>
          ))}
        </ul>
        <small>{triangle.note}</small>
      </figcaption>
    </figure>
  );
}

/** Three powers and the three relations between them. */
function isTriangle({ dataset, columns }: Data): boolean {
  return (
    dataset.powers.length === 3 &&
    columns.lanes.length === 3 &&
    columns.lanes.every((l) => l.between)
  );
}
