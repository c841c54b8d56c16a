import type { Px } from "../layout/scale";
import type { Surface } from "./surface";
import type { Theme } from "./theme";

/** The arc of a link between two events; px. Both ends may lie outside of the plot. */
export interface Arc {
  readonly from: { readonly x: Px; readonly y: Px };
  readonly to: { readonly x: Px; readonly y: Px };
}

/** Draws a link as an arc that ends in an arrow at the later event. */
export function paintLink(context: Surface, { from, to }: Arc, theme: Theme): void {
  const rise = Math.min(60, 12 + Math.abs(to.x - from.x) / 5);
  const middle = { x: (from.x + to.x) / 2, y: Math.min(from.y, to.y) - rise };
  context.strokeStyle = theme.ink;
  context.fillStyle = theme.ink;
  context.globalAlpha = 0.6;
  context.lineWidth = 1.25;
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.quadraticCurveTo(middle.x, middle.y, to.x, to.y);
  context.stroke();
  const angle = Math.atan2(to.y - middle.y, to.x - middle.x);
  context.beginPath();
  for (const [length, turn] of [[8, 0] as const, [16, 0.28] as const, [16, -0.28] as const]) {
    context.lineTo(to.x - length * Math.cos(angle + turn), to.y - length * Math.sin(angle + turn));
  }
  context.fill();
  context.globalAlpha = 1;
}
