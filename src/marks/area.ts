import { type LaneBox, warmthY } from "../layout/lane/lanes";
import type { Px, Scale } from "../layout/scale";
import { type Warmth, warmthAt } from "../model/warmth";
import type { Surface } from "./surface";
import type { Theme } from "./theme";

const STEP: Px = 2;

/** The running warmth of a lane as an area on both sides of the zero line. */
export function paintArea(
  context: Surface,
  warmth: Warmth,
  lane: number,
  box: LaneBox,
  scale: Scale,
  theme: Theme,
): void {
  const values = valuesOf(warmth, lane, scale);
  context.globalAlpha = 0.16;
  for (const side of [1, -1] as const) {
    if (!values.some((value) => value * side > 0)) continue;
    context.beginPath();
    context.moveTo(0, box.zero);
    // On the other side the outline follows the zero line, where two points say as much as many.
    let isOut = false;
    values.forEach((value, i) => {
      if (value * side > 0) {
        if (!isOut) context.lineTo(Math.max(0, i - 1) * STEP, box.zero);
        context.lineTo(i * STEP, warmthY(box, value));
      } else if (isOut) context.lineTo(i * STEP, box.zero);
      isOut = value * side > 0;
    });
    context.lineTo((values.length - 1) * STEP, box.zero);
    context.closePath();
    context.fillStyle = side > 0 ? theme.warm : theme.cold;
    context.fill();
  }
  context.globalAlpha = 1;
}

/** The warmth at every `STEP` px of the plot, and one beyond its end. */
function valuesOf(warmth: Warmth, lane: number, scale: Scale): Float64Array {
  const values = new Float64Array(Math.ceil(scale.width / STEP) + 2);
  for (let i = 0; i < values.length; i++) values[i] = warmthAt(warmth, lane, scale.time(i * STEP));
  return values;
}

/** The warmth of all events as a thin line, behind the area of those that a filter leaves. */
export function paintGhost(
  context: Surface,
  warmth: Warmth,
  lane: number,
  box: LaneBox,
  scale: Scale,
  theme: Theme,
): void {
  context.beginPath();
  valuesOf(warmth, lane, scale).forEach((value, i) => {
    context.lineTo(i * STEP, warmthY(box, value));
  });
  context.strokeStyle = theme.muted;
  context.globalAlpha = 0.75;
  context.lineWidth = 1;
  context.stroke();
  context.globalAlpha = 1;
}
