import type { Key, Sign } from "../../layout/figure/legend";
import type { Px } from "../../layout/scale";
import type { Cluster, Mark } from "../../layout/scene";
import { IS_APPROXIMATE, IS_SPAN } from "../../model/columns";
import { paintClusters } from "../cluster";
import { paintPoint } from "../point";
import { paintSpan } from "../span";
import type { Surface } from "../surface";
import type { Theme } from "../theme";

type PaintSign = (context: Surface, x: Px, y: Px, theme: Theme) => void;

/** How each sign is painted, from its left end: by the painter of what it explains. */
const SIGN_PAINTERS: Readonly<Record<Sign, PaintSign>> = {
  warm: (context, x, y, theme) => paintPoint(context, markAt(x, y, 1), 0, theme),
  cold: (context, x, y, theme) => paintPoint(context, markAt(x, y, -1), 0, theme),
  mixed: (context, x, y, theme) => paintPoint(context, markAt(x, y, 0), 0, theme),
  span: (context, x, y, theme) => {
    const span = { ...markAt(x, y, -1), r: 3.3, x: x + 3, from: x + 3, to: x + 15 };
    paintSpan(context, span, IS_SPAN, theme);
    paintPoint(context, span, IS_SPAN, theme);
  },
  vague: (context, x, y, theme) => paintPoint(context, markAt(x, y, 1), IS_APPROXIMATE, theme),
  count: (context, x, y, theme) => paintClusters(context, [countAt(x, y)], theme),
  area: paintArea,
  ghost: paintLine,
};

/** Paints a sign of the legend. */
export function paintKey(context: Surface, { sign, x, y }: Key, theme: Theme): void {
  SIGN_PAINTERS[sign](context, x, y, theme);
}

function markAt(x: Px, y: Px, level: number): Mark {
  const place = { x: x + 7, y, r: 4.4, from: x + 7, to: x + 8 };
  return { placement: 0, event: 0, lane: 0, level, isNamed: false, ...place };
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
  context.strokeStyle = theme.muted;
  context.lineWidth = 1;
  context.stroke();
}

function countAt(x: number, y: number): Cluster {
  const box = { from: x, to: x + 15, y, height: 11, countX: x + 7.5 };
  return { ...box, lane: 0, level: -1, count: 9, domain: [0, 0] };
}

/** Both sides of the zero line, one above the other. */
function paintArea(context: Surface, x: number, y: number, theme: Theme): void {
  context.globalAlpha = 0.3;
  for (const side of [1, -1] as const) {
    context.fillStyle = side > 0 ? theme.warm : theme.cold;
    context.beginPath();
    context.moveTo(x + (side > 0 ? 0 : 6), y);
    context.quadraticCurveTo(x + (side > 0 ? 4 : 11), y - side * 11, x + (side > 0 ? 8 : 15), y);
    context.fill();
  }
  context.globalAlpha = 1;
}
