import type { Side } from "./sides";

interface Props {
  readonly side: Pick<Side, "value" | "from" | "to">;
  /** Its width when the relation is neutral, and how much wider each step of warmth makes it. */
  readonly least: number;
  readonly perStep: number;
  /** The dashes of a cold one. */
  readonly dash: string;
}

/** A side of the triangle in any of its drawings: solid where the relation is warm, broken where it is cold. */
export function SideLine({ side: { value, from, to }, least, perStep, dash }: Props) {
  return (
    <line
      className={value < 0 ? "side is-cold" : "side is-warm"}
      x1={from.x}
      y1={from.y}
      x2={to.x}
      y2={to.y}
      strokeWidth={least + perStep * Math.abs(value)}
      strokeDasharray={value < 0 ? dash : undefined}
    />
  );
}
