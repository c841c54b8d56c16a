import type { Key, Sign } from "../../layout/figure/legend";
import type { Px } from "../../layout/scale";
import { IS_APPROXIMATE, IS_SPAN } from "../../model/columns";
import { fillBand } from "../area";
import { paintPoint } from "../point";
import { paintSpan } from "../span";
import type { Surface } from "../surface";
import { levelGround, type Theme } from "../theme";

type PaintSign = (context: Surface, x: Px, y: Px, theme: Theme) => void;

/** How each sign is painted, from its left end: by the painter of what it explains. */
const SIGN_PAINTERS: Readonly<Record<Sign, PaintSign>> = {
  warm: (context, x, y, theme) => paintPoint(context, dotAt(x, y), 1, 0, theme),
  cold: (context, x, y, theme) => paintPoint(context, dotAt(x, y), -1, 0, theme),
  mixed: (context, x, y, theme) => paintPoint(context, dotAt(x, y), 0, 0, theme),
  span: (context, x, y, theme) => {
    paintSpan(context, { from: x + 4, to: x + 17, y, level: -1, isNamed: true }, IS_SPAN, theme);
    paintPoint(context, { x: x + 4, y, r: 3.7 }, -1, IS_SPAN, theme);
  },
  vague: (context, x, y, theme) => paintPoint(context, dotAt(x, y), 1, IS_APPROXIMATE, theme),
  count: paintCounts,
  area: paintArea,
  ghost: paintLine,
  band: paintBand,
};

/** Paints a sign of the legend. */
export function paintKey(context: Surface, { sign, x, y }: Key, theme: Theme): void {
  SIGN_PAINTERS[sign](context, x, y, theme);
}

function dotAt(x: Px, y: Px) {
  return { x: x + 7, y, r: 4.4 };
}

/** A piece of the line of all events' warmth. */
function paintLine(context: Surface, x: number, y: number, theme: Theme): void {
  context.beginPath();
  for (const [right, down] of [
    [0, 2] as const,
    [5, -3] as const,
    [10, 3] as const,
    [15, 0] as const,
  ])
    context.lineTo(x + right, y + down);
  context.strokeStyle = theme.edge;
  context.lineWidth = 1;
  context.stroke();
}

/** A piece of the band that says how sure the warmth is. */
function paintBand(context: Surface, x: number, y: number, theme: Theme): void {
  context.beginPath();
  for (const [right, up] of [
    [0, 2] as const,
    [6, 5] as const,
    [15, 3] as const,
    [15, -2] as const,
    [6, -1] as const,
    [0, -4] as const,
  ])
    context.lineTo(x + right, y - up);
  fillBand(context, theme);
}

/** A few bars. */
function paintCounts(context: Surface, x: number, y: number, theme: Theme): void {
  context.fillStyle = theme.warm;
  [4, 6, 3, 9, 5].forEach((height, i) => {
    context.fillRect(x + i * 3, y + 5 - height, 2, height);
  });
}

/** Both sides of the zero line, one above the other. */
function paintArea(context: Surface, x: number, y: number, theme: Theme): void {
  for (const side of [1, -1] as const) {
    context.fillStyle = levelGround(theme, side, "fill");
    context.beginPath();
    context.moveTo(x + (side > 0 ? 0 : 6), y);
    context.quadraticCurveTo(x + (side > 0 ? 4 : 11), y - side * 11, x + (side > 0 ? 8 : 15), y);
    context.fill();
  }
}
