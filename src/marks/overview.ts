import type { Density } from "../layout/lane/density";
import type { Px, Scale } from "../layout/scale";
import { type Warmth, warmthAt } from "../model/warmth";
import type { Surface } from "./surface";
import { levelGround, type Theme } from "./theme";

/** One lane of the overview of data without warmth: how many events. */
export interface OverviewLane {
  readonly density: Density;
  /** Density of all events, if a filter leaves only some. */
  readonly ghost: Density | null;
}

/** The warmth that fills half of a lane; all of ours lies below it. */
const FULL = 1.8;

/** The smallest height of a lane with a visible silhouette; px. */
const LOWEST: Px = 8;

/** Paints all time in thin lanes: silhouettes of warmth, bands of it if there are many, or bars for how many events. */
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
    const zero = Math.round(warmth ? (lane + 0.5) * step : (lane + 1) * step - 1);
    if (warmth && step < LOWEST) {
      paintBands(context, warmth, lane, scale, [lane * step, (lane + 1) * step], theme);
      return;
    }
    if (warmth) {
      for (const side of [1, -1] as const)
        paintSilhouette(context, warmth, lane, side, scale, { zero, room: step / 2 - 1 }, theme);
    } else {
      const place = { zero, room: step - 2, most: (ghost ?? density).most, column: size.column };
      if (ghost) paintBars(context, ghost, place, theme, true);
      paintBars(context, density, place, theme, false);
    }
    context.fillStyle = theme.ink;
    context.fillRect(0, zero, scale.width, 1);
  });
}

function paintSilhouette(
  context: Surface,
  warmth: Warmth,
  lane: number,
  side: 1 | -1,
  scale: Scale,
  { zero, room }: { readonly zero: Px; readonly room: Px },
  theme: Theme,
): void {
  context.beginPath();
  context.moveTo(0, zero);
  for (let x = 0; x <= scale.width; x += 2) {
    const value = Math.min(FULL, Math.max(0, warmthAt(warmth, lane, scale.time(x)) * side));
    context.lineTo(x, zero - (value * side * room) / FULL);
  }
  context.lineTo(scale.width, zero);
  context.fillStyle = levelGround(theme, side, "deep");
  context.fill();
}

const BAND: Px = 3;

/** Warmth as a band in the upper half of a lane, coldness in the lower; a stronger one is more opaque. */
function paintBands(
  context: Surface,
  warmth: Warmth,
  lane: number,
  scale: Scale,
  [from, to]: readonly [Px, Px],
  theme: Theme,
): void {
  const edges = [from, (from + to) / 2, to].map(Math.round) as [Px, Px, Px];
  for (let x = 0; x < scale.width; x += BAND) {
    const value = warmthAt(warmth, lane, scale.time(x + BAND / 2));
    const [top, bottom] = value < 0 ? [edges[1], edges[2]] : [edges[0], edges[1]];
    context.globalAlpha = Math.min(1, Math.abs(value) / FULL);
    context.fillStyle = levelGround(theme, value, "deep");
    context.fillRect(x, top, Math.min(BAND, scale.width - x), bottom - top);
  }
  context.globalAlpha = 1;
}

interface BarPlace {
  readonly zero: Px;
  readonly room: Px;
  readonly most: number;
  readonly column: Px;
}

function paintBars(
  context: Surface,
  { up }: Density,
  { zero, room, most, column }: BarPlace,
  theme: Theme,
  isGhost: boolean,
): void {
  context.fillStyle = isGhost ? theme.muted : theme.warm;
  context.globalAlpha = isGhost ? 0.25 : 0.8;
  up.forEach((count, c) => {
    // Roots, so that a year of one event can still be seen beside a year of a hundred.
    const height = count ? Math.max(1.5, room * Math.sqrt(count / most)) : 0;
    if (height) context.fillRect(c * column, zero - height, column - 1, height);
  });
  context.globalAlpha = 1;
}
