import type { Surface } from "./surface";
import { CLEAR, type Theme } from "./theme";

/** Paints in paper. On a clear ground that takes away what is already there, so that the ground shows. */
export function inPaper(context: Surface, theme: Theme, paint: (paper: string) => void): void {
  if (theme.paper !== CLEAR) {
    paint(theme.paper);
    return;
  }
  context.globalCompositeOperation = "destination-out";
  paint(theme.ink);
  context.globalCompositeOperation = "source-over";
}
