import type { Px } from "../layout/scale";
import { IS_APPROXIMATE, IS_OPEN, IS_SPAN, IS_UNCERTAIN } from "../model/columns";
import type { Surface } from "./surface";
import { levelColour, type Theme } from "./theme";

/** Height of the bar of what is named and of what is not. */
const HEIGHT: Px = 3.5;
const LOW: Px = 2.5;
/** How strong it is if it is not named. */
const FAINT = 0.55;

/** The bar of an event, from its beginning to its end; px. */
export interface SpanPlace {
  readonly from: Px;
  readonly to: Px;
  readonly y: Px;
  readonly level: number;
  readonly isNamed: boolean;
}

/**
 * The bar of an event that lasts, or of a date known less finely than can be shown as a dot: a span is
 * a bar, open towards today where it is still going on; a month or a year is an outline, as wide as it is.
 */
export function paintSpan(
  context: Surface,
  { from, to, y, level, isNamed }: SpanPlace,
  flags: number,
  theme: Theme,
): void {
  const isSpan = (flags & IS_SPAN) !== 0;
  const isVague = (flags & (IS_APPROXIMATE | IS_UNCERTAIN)) !== 0;
  const height = isNamed ? HEIGHT : LOW;
  const colour = levelColour(theme, level);
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.globalAlpha = isNamed ? 1 : FAINT;
  context.beginPath();
  if (isSpan && !isVague) {
    context.rect(from, y - height / 2, Math.max(0, to - from), height);
    context.fill();
  } else {
    context.roundRect(from, y - height / 2, Math.max(0, to - from), height, height / 2);
    context.lineWidth = isVague ? 1.5 : 1;
    context.setLineDash(isVague ? [4, 3] : []);
    context.stroke();
    context.setLineDash([]);
  }
  if ((flags & IS_OPEN) !== 0) paintArrow(context, to, y, height);
  context.globalAlpha = 1;
}

function paintArrow(context: Surface, x: Px, y: Px, height: Px): void {
  const half = height * 1.1;
  context.beginPath();
  context.moveTo(x - half, y - half);
  context.lineTo(x + half, y);
  context.lineTo(x - half, y + half);
  context.fill();
}
