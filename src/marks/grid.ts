import type { LaneBox } from "../layout/lane/laneBox";
import type { Px } from "../layout/scale";
import type { Surface } from "./surface";
import type { Theme } from "./theme";

/** Hairlines through all lanes where an era begins; px of the plot. */
export function paintEras(
  context: Surface,
  eras: readonly Px[],
  { height }: { readonly height: Px },
  theme: Theme,
): void {
  context.fillStyle = theme.line;
  // On whole pixels, so that the lines are crisp.
  for (const x of eras) context.fillRect(Math.round(x), 0, 1, height);
}

/** The zero line of a lane. */
export function paintZero(context: Surface, { zero }: LaneBox, width: Px, theme: Theme): void {
  context.fillStyle = theme.ink;
  context.fillRect(0, Math.round(zero) - 0.5, width, 1);
}
