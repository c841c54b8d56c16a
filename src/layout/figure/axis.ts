import type { Font, Measure } from "../font";
import type { Px, Scale } from "../scale";
import { SMALL } from "../sizes";
import { type TickUnit, tickContexts, ticks } from "../ticks";
import type { Column, TextLine } from "./text";

const FONT: Font = { size: SMALL, weight: 400 };
const TICK_DISTANCE: Px = 62;
const CONTEXT_DISTANCE: Px = 96;

/** How an axis is worded. */
export interface AxisWords {
  tick(time: number, unit: TickUnit): string;
  context(time: number, unit: TickUnit): string;
}

/** Room below a plot for ticks, their words, and what these belong to: years belong to nothing. */
export function axisHeight(scale: Scale): Px {
  return ticks(scale, TICK_DISTANCE)[0]?.unit === "year" ? 22 : 37;
}

/** The axis whose line is at `top`, below a plot: places of its ticks in the plot, and its words. */
export function axisOf(
  scale: Scale,
  words: AxisWords,
  plot: { readonly x: Px; readonly top: Px },
  { x: left, width }: Column,
  measure: Measure,
): { ticks: Px[]; lines: TextLine[] } {
  const found = ticks(scale, TICK_DISTANCE);
  const contexts = tickContexts(scale, found[0]?.unit ?? "year", CONTEXT_DISTANCE);
  // A word at an end stays in the figure.
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
      // A year or month that has only just begun at the end has no room for its word.
      ...contexts
        .map(({ time, x, unit }) => line(words.context(time, unit), x + 4, 32, true))
        .filter(({ text, x }) => x + measure(text, FONT) <= left + width),
    ],
  };
}
