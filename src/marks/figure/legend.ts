import type { Key } from "../../layout/figure/legend";
import type { Cluster, Mark } from "../../layout/scene";
import { IS_APPROXIMATE, IS_SPAN } from "../../model/columns";
import { paintClusters } from "../cluster";
import { paintPoint } from "../point";
import { paintSpan } from "../span";
import type { Surface } from "../surface";
import type { Theme } from "../theme";

/** Paints a sign of the legend by the painter of what it explains. */
export function paintKey(context: Surface, { sign, x, y }: Key, theme: Theme): void {
  const place = { x: x + 7, y, r: 4.4, from: x + 7, to: x + 8 };
  const mark: Mark = { placement: 0, event: 0, lane: 0, level: 0, isNamed: false, ...place };
  if (sign === "warm") paintPoint(context, { ...mark, level: 1 }, 0, theme);
  else if (sign === "cold") paintPoint(context, { ...mark, level: -1 }, 0, theme);
  else if (sign === "mixed") paintPoint(context, mark, 0, theme);
  else if (sign === "vague") paintPoint(context, { ...mark, level: 1 }, IS_APPROXIMATE, theme);
  else if (sign === "span") {
    const span = { ...mark, level: -1, r: 3.3, x: x + 3, from: x + 3, to: x + 15 };
    paintSpan(context, span, IS_SPAN, theme);
    paintPoint(context, span, IS_SPAN, theme);
  } else if (sign === "count") paintClusters(context, [countAt(x, y)], theme);
  else if (sign === "area") paintArea(context, x, y, theme);
  else paintLine(context, x, y, theme);
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
