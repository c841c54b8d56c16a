import type { Curve } from "../layout/curve";
import type { Surface } from "./surface";
import type { Theme } from "./theme";

/** The lines of series differ by their dashes as well as by their colours. */
export const DASHES: readonly (readonly number[])[] = [
  [],
  [6, 3],
  [2, 3],
  [9, 3, 2, 3],
  [1, 2],
  [12, 4],
  [4, 4, 1, 4],
  [3, 6],
];
const COLOURS = ["ink", "warm", "cold", "muted"] as const;

/** Draws a line of the figure at `index` of those shown. */
export function paintCurve(context: Surface, curve: Curve, index: number, theme: Theme): void {
  context.strokeStyle = theme[COLOURS[index % COLOURS.length] ?? "ink"];
  context.lineWidth = 1.75;
  context.setLineDash([...(DASHES[index % DASHES.length] ?? [])]);
  context.beginPath();
  for (const { x, y } of curve) context.lineTo(x, y);
  context.stroke();
  context.setLineDash([]);
}
