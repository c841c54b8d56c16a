import { useWords } from "../base/context";
import { CORNERS, useSides } from "./sides";
import "./triangle.css";

interface Props {
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** The triangle in one line, for lack of room: a button that opens it. */
export function TriangleLine({ isOpen, onOpen }: Props) {
  const found = useSides();
  const { triangle, formats } = useWords();
  if (!found) return null;
  return (
    <button type="button" className="triangle-line" aria-expanded={isOpen} onClick={onOpen}>
      <svg viewBox="20 10 240 136" aria-hidden="true">
        {found.sides.map(({ id, value, from, to }) => (
          <line
            key={id}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            className={value < 0 ? "side is-cold" : "side is-warm"}
            strokeWidth={10 + 10 * Math.abs(value)}
            strokeDasharray={value < 0 ? "26 14" : undefined}
          />
        ))}
        {CORNERS.map(({ x, y }) => (
          <circle key={x} cx={x} cy={y} r="24" className="power" />
        ))}
      </svg>
      <span>
        <strong>{triangle.label}</strong>
        <small>{formats.day(found.time)}</small>
      </span>
    </button>
  );
}
