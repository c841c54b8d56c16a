import type { Font, Measure } from "../font";
import type { Px, Scale } from "../scale";
import { SMALL } from "../sizes";
import { type TickUnit, tickContexts, ticks } from "../ticks";
import type { Column, TextLine } from "./text";

const FONT: Font = { size: SMALL, weight: 400 };
const TICK_DISTANCE: Px = 62;
const CONTEXT_DISTANCE: Px = 96;

/** The labels of an axis. */
export interface AxisWords {
  tick(time: number, unit: TickUnit): string;
  context(time: number, unit: Exclude<TickUnit, "hour">): string;
}

/** Height below a plot for ticks, their labels, and the context of these, which years do not have. */
export function axisHeight(scale: Scale): Px {
  return ticks(scale, TICK_DISTANCE)[0]?.unit === "year" ? 22 : 37;
}

/** The axis whose line is at `top`, below a plot: the positions of its ticks in the plot, and its labels. */
export function axisOf(
  scale: Scale,
  words: AxisWords,
  plot: { readonly x: Px; readonly top: Px },
  { x: left, width }: Column,
  measure: Measure,
): { ticks: Px[]; lines: TextLine[] } {
  const found = ticks(scale, TICK_DISTANCE);
  const contexts = tickContexts(scale, found[0]?.unit ?? "year", CONTEXT_DISTANCE);
  // A label at an end stays inside the figure.
  const inside = (x: Px, text: string) => {
    const half = measure(text, FONT) / 2;
    return Math.max(left + half - plot.x, Math.min(left + width - half - plot.x, x));
  };
  const tick = (text: string, x: Px) => line(text, inside(x, text), 17, false);
  const line = (text: string, x: Px, down: Px, isContext: boolean): TextLine => ({
    text,
    x: plot.x + x,
    y: plot.top + down,
    font: FONT,
    tone: isContext ? "muted" : "ink",
    align: isContext ? "left" : "center",
  });
  return {
    ticks: found.map(({ x }) => x),
    lines: [
      ...found.map(({ time, x, unit }) => tick(words.tick(time, unit), x)),
      // A year or month that begins just before the end has no room for its label.
      ...contexts
        .map(({ time, x, unit }) => line(words.context(time, unit), x + 4, 32, true))
        .filter(({ text, x }) => x + measure(text, FONT) <= left + width),
    ],
  };
}
