import type { Px } from "../layout/scale";
import type { Cluster } from "../layout/scene";
import type { Surface } from "./surface";
import { levelColour, type Theme } from "./theme";

/** Strengths of colour that tell counts apart, from the fewest to the most. */
const STRENGTHS = [0.3, 0.38, 0.46, 0.55] as const;
/** Doublings of the count from one strength to the next. */
const DOUBLINGS = 2;

/** Marks that are counted instead of drawn: the fuller the bin, the stronger its colour. */
export function paintClusters(context: Surface, clusters: readonly Cluster[], theme: Theme): void {
  // All grounds first, then all boxes of a colour, then all counts: to change a style costs most here.
  context.fillStyle = theme.paper;
  for (const cluster of clusters) paintBox(context, cluster);
  for (const sign of [1, 0, -1] as const) {
    context.fillStyle = levelColour(theme, sign);
    STRENGTHS.forEach((strength, i) => {
      context.globalAlpha = strength;
      for (const cluster of clusters) {
        if (Math.sign(cluster.level) === sign && strengthOf(cluster.count) === i)
          paintBox(context, cluster);
      }
    });
  }
  context.globalAlpha = 1;
  context.fillStyle = theme.ink;
  context.textAlign = "center";
  context.textBaseline = "middle";
  let size: Px = 0;
  for (const { from, to, y, height, count, countX } of clusters) {
    if (countX === null) continue;
    const fitting = Math.round(Math.min(10, Math.max(8, height)));
    if (fitting !== size) {
      size = fitting;
      context.font = `${size}px ${theme.font}`;
    }
    const text = shortCount(count);
    const room = to - from - 3;
    // To ask that a text be squeezed costs far more than to write it.
    if (text.length * size * 0.62 > room) context.fillText(text, countX, y + 0.5, room);
    else context.fillText(text, countX, y + 0.5);
  }
}

function strengthOf(count: number): number {
  return Math.min(STRENGTHS.length - 1, Math.floor(Math.log2(count) / DOUBLINGS));
}

function paintBox(context: Surface, { from, to, y, height }: Cluster): void {
  context.fillRect(from + 0.5, y - height / 2, to - from - 1, height);
}

/** A count in at most four characters: 940, 9.4k, 94k, 1.2M. */
export function shortCount(count: number): string {
  for (const [unit, sign] of UNITS) {
    // What would round to 1000 of a unit is one of the next.
    if (count < 0.9995 * unit) continue;
    const rounded = count / unit;
    return `${rounded < 9.95 ? rounded.toFixed(1).replace(/\.0$/, "") : Math.round(rounded)}${sign}`;
  }
  return String(count);
}

const UNITS = [
  [1e6, "M"],
  [1e3, "k"],
] as const;
