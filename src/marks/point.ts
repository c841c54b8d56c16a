import type { MarkPlace } from "../layout/scene";
import { IS_APPROXIMATE, IS_UNCERTAIN } from "../model/columns";
import { inPaper } from "./paper";
import type { Surface } from "./surface";
import { levelColour, type Theme } from "./theme";

/**
 * The dot of an event. One that pulls both ways is a diamond; one whose date is approximate or uncertain
 * is hollow; each keeps a rim of paper, so that neighbours stay apart.
 */
export function paintPoint(
  context: Surface,
  { x, y, r }: MarkPlace,
  level: number,
  flags: number,
  theme: Theme,
): void {
  const isVague = (flags & (IS_APPROXIMATE | IS_UNCERTAIN)) !== 0;
  outline(context, x, y, r, level);
  inPaper(context, theme, (paper) => {
    context.lineWidth = 2;
    context.strokeStyle = paper;
    context.stroke();
    if (!isVague) return;
    context.fillStyle = paper;
    context.fill();
  });
  if (!isVague) {
    context.fillStyle = levelColour(theme, level);
    context.fill();
    return;
  }
  outline(context, x, y, Math.max(1, r - 0.75), level);
  context.lineWidth = 1.5;
  context.strokeStyle = levelColour(theme, level);
  context.stroke();
}

/** Traces the outline of a dot. */
export function outline(context: Surface, x: number, y: number, r: number, level: number): void {
  context.beginPath();
  if (level !== 0) {
    context.arc(x, y, r, 0, 2 * Math.PI);
    return;
  }
  const d = r * 1.2;
  context.moveTo(x - d, y);
  context.lineTo(x, y - d);
  context.lineTo(x + d, y);
  context.lineTo(x, y + d);
  context.closePath();
}
