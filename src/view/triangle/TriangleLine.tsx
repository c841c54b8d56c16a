import { useWords } from "../base/context";
import { SideLine } from "./SideLine";
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
        {found.sides.map((side) => (
          <SideLine key={side.id} side={side} least={10} perStep={10} dash="26 14" />
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
