import type { Series } from "../../model/series";
import { type Curve, curvesOf } from "../curve";
import type { Font, Measure } from "../font";
import type { Px, Scale } from "../scale";
import { TINY } from "../sizes";
import { type Column, type Style, setParagraphs, type TextLine } from "./text";

const FONT: Font = { size: TINY, weight: 400 };
const STYLE: Style = { font: FONT, tone: "ink", leading: 15, mostLines: 2 };
/** Width of the line sample before the name of a series. */
export const SWATCH: Px = 22;
const HEIGHT: Px = 64;
const PAD: Px = 6;

/** The series below the lanes, a line each; its position in the list sets its style. */
export interface Strip {
  readonly height: Px;
  /** In px of the figure from the top of the strip. */
  readonly lines: readonly TextLine[];
  /** Where the line sample of each series begins. */
  readonly swatches: readonly { readonly x: Px; readonly y: Px }[];
  /** In px of the plot across, from `curveTop` down. */
  readonly curves: readonly { readonly index: number; readonly curve: Curve }[];
  readonly curveTop: Px;
}

/** Lays out the series below a plot that begins at `x` and has this scale; the strip is empty without any. */
export function stripOf(
  series: readonly Series[],
  textOf: (series: Series) => string,
  scale: Scale,
  { x, width }: Column,
  measure: Measure,
): Strip {
  const lines: TextLine[] = [];
  const swatches: { x: Px; y: Px }[] = [];
  const column = { x: x + SWATCH + PAD, width: width - SWATCH - PAD };
  let top = series.length > 0 ? PAD : 0;
  for (const one of series) {
    const set = setParagraphs([[textOf(one), STYLE]], column, top, measure);
    lines.push(...set.lines);
    swatches.push({ x, y: top + STYLE.leading / 2 });
    top = set.bottom;
  }
  return {
    height: series.length > 0 ? top + HEIGHT : 0,
    lines,
    swatches,
    curves: series.flatMap((one, index) =>
      curvesOf(one, scale, HEIGHT, PAD).map((curve) => ({ index, curve })),
    ),
    curveTop: top,
  };
}
