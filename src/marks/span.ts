import type { Px } from "../layout/scale";
import type { Mark } from "../layout/scene";
import { IS_APPROXIMATE, IS_OPEN, IS_SPAN, IS_UNCERTAIN } from "../model/columns";
import type { Surface } from "./surface";
import { levelColour, type Theme } from "./theme";

const HEIGHT: Px = 4;

/** As pale as it can be and still stand out three to one from whatever lies behind. */
const STRENGTH = 0.85;

/**
 * The bar of an event that lasts, or of a date known less finely than can be shown as a dot: a span is
 * a bar, open towards today where it is still going on; a month or a year is an outline, as wide as it is.
 */
export function paintSpan(
  context: Surface,
  { x, y, r, from, to, level }: Mark,
  flags: number,
  theme: Theme,
): void {
  const isSpan = (flags & IS_SPAN) !== 0;
  const isVague = (flags & (IS_APPROXIMATE | IS_UNCERTAIN)) !== 0;
  if (to - from < (isSpan ? 3 : 2 * r + 2)) return;
  const colour = levelColour(theme, level);
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.beginPath();
  context.roundRect(from, y - HEIGHT / 2, to - from, HEIGHT, HEIGHT / 2);
  context.globalAlpha = STRENGTH;
  if (isSpan && !isVague) context.fill();
  else {
    context.lineWidth = isVague ? 1.5 : 1;
    context.setLineDash(isVague ? [4, 3] : []);
    context.stroke();
    context.setLineDash([]);
  }
  if ((flags & IS_OPEN) !== 0) paintArrow(context, Math.max(to, x + r + 4), y);
  context.globalAlpha = 1;
}

function paintArrow(context: Surface, x: Px, y: Px): void {
  context.beginPath();
  context.moveTo(x, y - HEIGHT);
  context.lineTo(x + HEIGHT + 1, y);
  context.lineTo(x, y + HEIGHT);
  context.fill();
}
