import type { Font, Measure } from "../font";
import type { Px } from "../scale";
import { wrap } from "./wrap";

/** A line of text with its position: `x` is where it is aligned, `y` its baseline. */
export interface TextLine {
  readonly text: string;
  readonly x: Px;
  readonly y: Px;
  readonly font: Font;
  readonly tone: "ink" | "muted" | "warm" | "cold";
  readonly align: "left" | "center";
}

/** How a paragraph is set. */
export interface Style {
  readonly font: Font;
  readonly tone: "ink" | "muted";
  /** The distance from one line to the next. */
  readonly leading: Px;
  readonly mostLines: number;
}

/** The paragraph styles of a figure by purpose. */
export const STYLES = {
  title: font(24, 700, "ink", 29, 2, true),
  smallTitle: font(19, 700, "ink", 23, 3, true),
  lead: font(14, 400, "muted", 20, 4),
  foot: font(11, 400, "muted", 15, 4),
} as const satisfies Record<string, Style>;

function font(
  size: Px,
  weight: number,
  tone: Style["tone"],
  leading: Px,
  mostLines: number,
  isSerif = false,
): Style {
  return { font: { size, weight, isSerif }, tone, leading, mostLines };
}

/** The left edge and the width of a paragraph. */
export interface Column {
  readonly x: Px;
  readonly width: Px;
}

/** Sets paragraphs below each other from `top` on. */
export function setParagraphs(
  paragraphs: readonly (readonly [text: string, style: Style])[],
  { x, width }: Column,
  top: Px,
  measure: Measure,
): { lines: TextLine[]; bottom: Px } {
  const lines: TextLine[] = [];
  let bottom = top;
  for (const [text, { font, tone, leading, mostLines }] of paragraphs) {
    for (const line of wrap(text, width, mostLines, (part) => measure(part, font))) {
      const y = bottom + (leading + font.size * 0.7) / 2;
      lines.push({ text: line, x, y, font, tone, align: "left" });
      bottom += leading;
    }
  }
  return { lines, bottom };
}
