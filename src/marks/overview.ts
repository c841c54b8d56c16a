import type { Density } from "../layout/lane/density";
import type { Px, Scale } from "../layout/scale";
import { type Warmth, warmthAt } from "../model/warmth";
import type { Surface } from "./surface";
import type { Theme } from "./theme";

/** One lane of the overview: how many events, and how warm. */
export interface OverviewLane {
  readonly density: Density;
  /** Density of all events, where a filter leaves only some. */
  readonly ghost: Density | null;
}

/** Paints all time in thin lanes: bars for the number of events, an area for warmth. */
export function paintOverview(
  context: Surface,
  lanes: readonly OverviewLane[],
  warmth: Warmth | null,
  scale: Scale,
  size: { readonly height: Px; readonly column: Px },
  theme: Theme,
): void {
  context.clearRect(0, 0, scale.width, size.height);
  const step = size.height / Math.max(1, lanes.length);
  lanes.forEach(({ density, ghost }, lane) => {
    const zero = warmth ? (lane + 0.5) * step : (lane + 1) * step - 1;
    const room = (warmth ? step / 2 : step) - 2;
    const most = (ghost ?? density).most;
    if (warmth) paintWarmth(context, warmth, lane, scale, zero, room, theme);
    if (ghost) paintBars(context, ghost, most, zero, room, size.column, theme, true);
    paintBars(context, density, most, zero, room, size.column, theme, false);
    context.fillStyle = theme.line;
    context.fillRect(0, Math.round(zero), scale.width, 1);
  });
}

function paintBars(
  context: Surface,
  { up, down }: Density,
  most: number,
  zero: Px,
  room: Px,
  column: Px,
  theme: Theme,
  isGhost: boolean,
): void {
  // Roots, so that a year of one event can still be seen beside a year of a hundred.
  const height = (count: number) => (count ? Math.max(1.5, room * Math.sqrt(count / most)) : 0);
  const sides = [
    { counts: up, sign: -1, colour: theme.warm },
    { counts: down, sign: 1, colour: theme.cold },
  ];
  for (const { counts, sign, colour } of sides) {
    context.fillStyle = isGhost ? theme.muted : colour;
    context.globalAlpha = isGhost ? 0.25 : 0.8;
    counts.forEach((count, c) => {
      const h = height(count);
      if (h) context.fillRect(c * column, sign < 0 ? zero - h : zero + 1, column - 1, h);
    });
  }
  context.globalAlpha = 1;
}

function paintWarmth(
  context: Surface,
  warmth: Warmth,
  lane: number,
  scale: Scale,
  zero: Px,
  room: Px,
  theme: Theme,
): void {
  for (const side of [1, -1] as const) {
    context.beginPath();
    context.moveTo(0, zero);
    for (let x = 0; x <= scale.width; x += 2) {
      const value = warmthAt(warmth, lane, scale.time(x));
      context.lineTo(x, zero - (Math.max(0, value * side) * side * room) / 3);
    }
    context.lineTo(scale.width, zero);
    context.fillStyle = side > 0 ? theme.warm : theme.cold;
    context.globalAlpha = 0.2;
    context.fill();
  }
  context.globalAlpha = 1;
}
