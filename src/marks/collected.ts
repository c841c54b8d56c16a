import type { Px } from "../layout/scale";
import type { MarkPlace } from "../layout/scene";
import { inPaper } from "./paper";
import type { Surface } from "./surface";
import { levelColour, type Theme } from "./theme";

/** The least half width of a bookmark, so that it is told from a dot; and its half height by that. */
const LEAST: Px = 3.5;
const TALL = 1.3;
/** How deep its lower edge is cut, by its half width. */
const NOTCH = 0.8;

/** A bookmark in the place of a dot: the event is collected. Its colour is that of the dot. */
export function paintCollected(
  context: Surface,
  { x, y, r }: MarkPlace,
  level: number,
  theme: Theme,
): void {
  const [wide, tall] = [Math.max(LEAST, r), Math.max(LEAST, r) * TALL];
  context.beginPath();
  context.moveTo(x - wide, y - tall);
  context.lineTo(x + wide, y - tall);
  context.lineTo(x + wide, y + tall);
  context.lineTo(x, y + tall - wide * NOTCH);
  context.lineTo(x - wide, y + tall);
  context.closePath();
  inPaper(context, theme, (paper) => {
    context.lineWidth = 4;
    context.strokeStyle = paper;
    context.stroke();
  });
  context.fillStyle = levelColour(theme, level);
  context.fill();
  context.lineWidth = 1.25;
  context.strokeStyle = theme.ink;
  context.stroke();
}
