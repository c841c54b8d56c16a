import { type Bars, barHeight, strengthOf } from "../layout/lane/bars";
import type { LaneBox } from "../layout/lane/laneBox";
import type { Px, Scale } from "../layout/scale";
import type { Surface } from "./surface";
import { levelColour, type Theme } from "./theme";

/** How strong the bars are before a silhouette, and before one that has stepped back. */
const STRONG = 0.9;
const BACK = 0.55;

/** The bars of a lane, mirrored at its zero line; `way` and `back` as in a scene. */
export function paintBars(
  context: Surface,
  bars: readonly Bars[],
  box: LaneBox,
  scale: Scale,
  { way, back }: { readonly way: number; readonly back: number },
  theme: Theme,
): void {
  for (const one of bars) {
    const strength = strengthOf(one.unit, scale.msPerPx);
    const side = box.isPacked ? 1 : one.sign;
    if (strength === 0 || side === 0) continue;
    context.fillStyle = levelColour(theme, side);
    context.globalAlpha = strength * (STRONG + (BACK - STRONG) * back);
    paintSide(context, one, side > 0, box, scale, way);
  }
  context.globalAlpha = 1;
}

/** Two neighbours are told apart by this much paper, as far as there is room; px. */
const GAP: Px = 1;
const NARROW: Px = 6;

function paintSide(
  context: Surface,
  { borders, first, next }: Bars,
  isUp: boolean,
  { top, bottom, zero }: LaneBox,
  scale: Scale,
  way: number,
): void {
  let to = scale.x(borders[0] ?? 0);
  for (let i = 0; i < first.length; i++) {
    const from = to;
    to = scale.x(borders[i + 1] ?? 0);
    if (to < 0 || from > scale.width) continue;
    const weight = (first[i] ?? 0) + ((next[i] ?? 0) - (first[i] ?? 0)) * way;
    const height = barHeight(weight, to - from, bottom - top);
    if (height === 0) continue;
    const gap = to - from > NARROW ? GAP : GAP / 2;
    const [left, right] = [from + gap / 2, Math.min(scale.width, to - gap / 2)];
    context.fillRect(left, isUp ? zero - height : zero, right - left, height);
  }
}
