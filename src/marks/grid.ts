import type { LaneBox } from "../layout/lane/lanes";
import type { Px } from "../layout/scale";
import type { Surface } from "./surface";
import type { Theme } from "./theme";

/** What lies behind the marks: eras as bands, ticks as lines. */
export interface Grid {
  /** Every second era; px. */
  readonly bands: readonly { readonly from: Px; readonly to: Px }[];
  readonly ticks: readonly Px[];
}

export function paintGrid(
  context: Surface,
  { bands, ticks }: Grid,
  size: { readonly width: Px; readonly height: Px },
  theme: Theme,
): void {
  context.fillStyle = theme.band;
  for (const { from, to } of bands) context.fillRect(from, 0, to - from, size.height);
  context.fillStyle = theme.line;
  // On whole pixels, so that the lines are crisp.
  for (const x of ticks) context.fillRect(Math.round(x), 0, 1, size.height);
}

export function paintZero(context: Surface, { zero }: LaneBox, width: Px, theme: Theme): void {
  context.fillStyle = theme.muted;
  context.globalAlpha = 0.75;
  context.fillRect(0, Math.round(zero), width, 1);
  context.globalAlpha = 1;
}
