import type { Mark } from "../layout/mark";
import type { Px } from "../layout/scale";
import type { MarkPlace } from "../layout/scene";
import type { Surface } from "./surface";
import { levelColour, type Theme } from "./theme";

/** How strong the stem of an event without a name is. */
const FAINT = 0.32;

/** The line from the zero line to a dot; `presence` 0 … 1 is how far the dot is there. */
export function paintStem(
  context: Surface,
  { level, isNamed, isTurn }: Mark,
  { x, y }: Pick<MarkPlace, "x" | "y">,
  presence: number,
  zero: Px,
  theme: Theme,
): void {
  if (level === 0) return;
  const isFull = isNamed || isTurn;
  context.globalAlpha = isFull ? 1 : FAINT * presence;
  context.fillStyle = levelColour(theme, level);
  const width = isFull ? 1.3 : 1;
  context.fillRect(x - width / 2, Math.min(y, zero), width, Math.abs(y - zero));
  context.globalAlpha = 1;
}
