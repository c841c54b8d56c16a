import { type LaneBox, warmthY } from "../layout/lanes";
import type { Px, Scale } from "../layout/scale";
import { type Warmth, warmthAt } from "../model/warmth";
import type { Theme } from "./theme";

const STEP: Px = 2;

/** The running warmth of a lane as an area on both sides of the zero line. */
export function paintArea(
  context: CanvasRenderingContext2D,
  warmth: Warmth,
  lane: number,
  box: LaneBox,
  scale: Scale,
  theme: Theme,
): void {
  for (const side of [1, -1] as const) {
    context.beginPath();
    context.moveTo(0, box.zero);
    for (let x = 0; x <= scale.width + STEP; x += STEP) {
      const value = warmthAt(warmth, lane, scale.time(x));
      context.lineTo(x, value * side > 0 ? warmthY(box, value) : box.zero);
    }
    context.lineTo(scale.width + STEP, box.zero);
    context.closePath();
    context.fillStyle = side > 0 ? theme.warm : theme.cold;
    context.globalAlpha = 0.16;
    context.fill();
  }
  context.globalAlpha = 1;
}

/** The warmth of all events as a thin line, behind the area of those that a filter leaves. */
export function paintGhost(
  context: CanvasRenderingContext2D,
  warmth: Warmth,
  lane: number,
  box: LaneBox,
  scale: Scale,
  theme: Theme,
): void {
  context.beginPath();
  for (let x = 0; x <= scale.width + STEP; x += STEP) {
    context.lineTo(x, warmthY(box, warmthAt(warmth, lane, scale.time(x))));
  }
  context.strokeStyle = theme.muted;
  context.globalAlpha = 0.5;
  context.lineWidth = 1;
  context.stroke();
  context.globalAlpha = 1;
}
