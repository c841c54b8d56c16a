import type { Px } from "../scale";
import type { Candidate } from "./candidates";
import type { Box, Distances, Obstacles } from "./obstacles";
import type { Anchor } from "./positions";

/** Where marks are reserved. */
interface Reserve {
  readonly obstacles: Obstacles;
  /** Whether marks stand in rows, without stems. */
  readonly isPacked: boolean;
}

/** Keeps names off a mark: its dot, its stem to the zero line, and its span. */
export function reserve({ placement, anchor }: Candidate, { obstacles, isPacked }: Reserve): void {
  obstacles.add("reserved", placement, dotBox(anchor));
  if (!isPacked) obstacles.add("stem", placement, stemBox(anchor));
  // Even its own name may not lie on its bar.
  if (anchor.bar > 0) obstacles.add("bar", barOwner(placement), barBox(anchor));
}

/** Releases the space of a mark. */
export function release({ placement }: Candidate, { obstacles }: Pick<Reserve, "obstacles">): void {
  obstacles.remove("reserved", placement);
  obstacles.remove("stem", placement);
  obstacles.remove("bar", barOwner(placement));
}

/** Bars belong to nobody's name. */
const barOwner = (placement: number) => -2 - placement;

/** Half the height of a bar; px. */
const BAR: Px = 3;

/** The box of an event's span. */
export function barBox({ x, y, bar, before }: Pick<Anchor, "x" | "y" | "bar" | "before">): Box {
  return { left: x - before, right: x + bar, top: y - BAR, bottom: y + BAR };
}

/** Obstacles for the mark of a name. */
const OWN_MARK: Distances = {
  name: [4.5, 4.5],
  dot: null,
  small: null,
  stem: null,
  faint: null,
  bar: null,
  reserved: null,
};

/** Whether a mark would touch no name. */
export function isMarkFree(
  { placement, anchor }: Candidate,
  { obstacles, isPacked }: Reserve,
): boolean {
  return (
    obstacles.isFree(dotBox(anchor), placement, OWN_MARK) &&
    (isPacked || obstacles.isFree(stemBox(anchor), placement, OWN_MARK)) &&
    (anchor.bar === 0 || obstacles.isFree(barBox(anchor), placement, OWN_MARK))
  );
}

/** The box of a dot. */
export function dotBox({ x, y, r }: Pick<Anchor, "x" | "y" | "r">): Box {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

/** The box of the stem of a dot. */
export function stemBox({ x, y, zero }: Pick<Anchor, "x" | "y" | "zero">): Box {
  return { left: x - 0.65, right: x + 0.65, top: Math.min(y, zero), bottom: Math.max(y, zero) };
}
