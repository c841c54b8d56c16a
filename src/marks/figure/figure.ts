import { type Figure, LANE_HEADER } from "../../layout/figure/figure";
import { SWATCH } from "../../layout/figure/strip";
import type { TextLine } from "../../layout/figure/text";
import { paintCurve } from "../curve";
import { type Picture, paint } from "../paint";
import type { Surface } from "../surface";
import { fontOf, type Theme } from "../theme";
import { paintKey } from "./legend";

/** What the painters of the plot need beside its layout. */
export type FigureData = Pick<Picture, "columns" | "warmth" | "ghost" | "band" | "hasWarmth">;

/** Paints a whole figure: its ground, the plot with all that stands around it, and every line of text. */
export function paintFigure(
  context: Surface,
  figure: Figure,
  data: FigureData,
  theme: Theme,
): void {
  context.fillStyle = theme.paper;
  context.fillRect(0, 0, figure.width, figure.height);
  paintEras(context, figure, theme);
  paintPlot(context, figure, data, theme);
  paintStrip(context, figure, theme);
  paintFrame(context, figure, theme);
  for (const key of figure.keys) paintKey(context, key, theme);
  context.textBaseline = "alphabetic";
  for (const line of figure.texts) paintText(context, line, theme);
}

/** The band of eras above the plot. */
function paintEras(context: Surface, { eras, eraHeight, plot }: Figure, theme: Theme): void {
  const top = plot.y - eraHeight;
  for (const { from } of eras) {
    context.fillStyle = theme.line;
    context.fillRect(Math.round(plot.x + from), top, 1, eraHeight);
  }
}

function paintPlot(context: Surface, figure: Figure, data: FigureData, theme: Theme): void {
  const { scene, plot, eras } = figure;
  const outer = { width: plot.width + scene.margin, height: plot.height };
  context.save();
  context.translate(plot.x, plot.y);
  context.beginPath();
  context.rect(0, 0, outer.width, outer.height);
  context.clip();
  paint(context, { ...data, scene, eras: eras.map(({ from }) => from) }, outer, theme);
  context.restore();
}

/** Yearly figures below the lanes: a piece of its line before the name of each, then the lines. */
function paintStrip(context: Surface, { strip, plot }: Figure, theme: Theme): void {
  if (strip.height === 0) return;
  const top = plot.y + plot.height;
  context.fillStyle = theme.line;
  context.fillRect(plot.x, Math.round(top), plot.width, 1);
  strip.swatches.forEach(({ x, y }, index) => {
    const ends = [x, x + SWATCH].map((end) => ({ x: end, y: top + y }));
    paintCurve(context, ends, index, theme);
  });
  context.save();
  context.translate(plot.x, top + strip.curveTop);
  context.beginPath();
  context.rect(0, 0, plot.width, strip.height - strip.curveTop);
  context.clip();
  for (const { curve, index } of strip.curves) paintCurve(context, curve, index, theme);
  context.restore();
}

/** Lines above the plot and between its lanes, and the axis with its ticks. */
function paintFrame(context: Surface, figure: Figure, theme: Theme): void {
  const { plot, left, scene, ticks, width, strip } = figure;
  const right = plot.x + plot.width;
  context.fillStyle = theme.line;
  context.fillRect(left, Math.round(plot.y), width - 2 * left, 1);
  if (plot.x > left) context.fillRect(Math.round(plot.x), plot.y, 1, plot.height);
  for (const box of scene.boxes.slice(1)) {
    // The name of a lane stands above it if there is no gutter.
    const top = plot.x > left ? box.top : box.top - LANE_HEADER;
    context.fillRect(left, Math.round(plot.y + top), right - left, 1);
  }
  const bottom = Math.round(plot.y + plot.height + strip.height);
  context.fillStyle = theme.muted;
  context.fillRect(plot.x, bottom, plot.width, 1);
  for (const x of ticks) context.fillRect(Math.round(plot.x + x), bottom, 1, 5);
}

function paintText(context: Surface, { text, x, y, font, tone, align }: TextLine, theme: Theme) {
  context.font = fontOf(font, theme);
  context.fillStyle = theme[tone];
  context.textAlign = align;
  context.fillText(text, x, y);
}
