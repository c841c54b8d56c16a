import type { Cluster } from "../layout/scene";
import { levelColour, type Theme } from "./theme";

/** Marks that are counted instead of drawn: the fuller the cell, the stronger its colour. */
export function paintCluster(
  context: CanvasRenderingContext2D,
  { from, to, y, height, count, countX, level }: Cluster,
  theme: Theme,
): void {
  const width = to - from - 1;
  context.beginPath();
  context.roundRect(from + 0.5, y - height / 2, width, height, 3);
  context.fillStyle = theme.paper;
  context.fill();
  context.globalAlpha = Math.min(0.55, 0.14 + 0.09 * Math.log2(count));
  context.fillStyle = levelColour(theme, level);
  context.fill();
  context.globalAlpha = 1;
  context.fillStyle = theme.ink;
  context.font = `${Math.min(10, Math.max(8, height))}px ${theme.font}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(shortCount(count), countX, y + 0.5, width - 2);
}

/** A count in at most four characters: 940, 9.4k, 94k, 1.2M. */
export function shortCount(count: number): string {
  for (const [unit, sign] of [[1e6, "M"] as const, [1e3, "k"] as const]) {
    // What would round to 1000 of a unit is one of the next.
    if (count < 0.9995 * unit) continue;
    const rounded = count / unit;
    return `${rounded < 9.95 ? rounded.toFixed(1).replace(/\.0$/, "") : Math.round(rounded)}${sign}`;
  }
  return String(count);
}
