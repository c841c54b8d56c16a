import type { Series } from "../../model/series";
import type { Domain } from "../../model/time";
import type { Font, Measure } from "../font";
import type { PlanInput } from "../input";
import { leastHeight } from "../lane/laneBox";
import { STYLES as NAMES } from "../name/positions";
import { createNames, type NameTexts } from "../name/text";
import { type Px, type Scale, timeScale } from "../scale";
import { layOut, type Scene } from "../scene";
import { NARROW, SMALL } from "../sizes";
import { type AxisWords, axisHeight, axisOf } from "./axis";
import type { Box } from "./box";
import { type GutterWords, gutterLines, gutterWidth, valueLines } from "./gutter";
import { type Key, type Sign, setLegend, signsIn } from "./legend";
import { type Strip, stripOf } from "./strip";
import { type Column, STYLES, setParagraphs, type TextLine } from "./text";
import { shorten } from "./wrap";

/** All words of a figure except the names of events. */
export interface FigureWords extends AxisWords, GutterWords {
  readonly title: string;
  /** What is shown: the period, the number of events, the filters. */
  readonly lead: readonly string[];
  /** Its origin: source, licence, address. */
  readonly foot: readonly string[];
  readonly legend: Readonly<Record<Sign, string>>;
  /** The caption of a series: its name, range and source. */
  series(series: Series): string;
}

/** The input of a figure: the data of a scene, the words around it, and its size. */
export interface FigureInput
  extends Pick<
    PlanInput,
    | "indexes"
    | "sideCounts"
    | "warmth"
    | "ghost"
    | "domain"
    | "width"
    | "height"
    | "selected"
    | "pinned"
  > {
  /** Whether the picture shows how sure the warmth is. */
  readonly hasBand: boolean;
  readonly names: NameTexts;
  /** In order of time, closed at the ends of the extent. */
  readonly eras: readonly { readonly name: string; readonly domain: Domain }[];
  /** The series to draw below the lanes. */
  readonly series: readonly Series[];
  readonly words: FigureWords;
  readonly measure: Measure;
}

/** The part of an era in view; px of the plot. */
export interface EraBox {
  readonly name: string;
  readonly from: Px;
  readonly to: Px;
}

/**
 * A self-contained picture of a view: title, what is shown, legend, eras, lanes with their names, axis, source.
 * `scene`, `ticks` and `eras` are in px of the plot, everything else in px of the figure.
 */
export interface Figure {
  readonly width: Px;
  /** The requested height, or more if the lanes would have no room. */
  readonly height: Px;
  readonly plot: Box;
  /** Height of the band of eras above the plot; 0 without eras. */
  readonly eraHeight: Px;
  readonly eras: readonly EraBox[];
  readonly ticks: readonly Px[];
  readonly strip: Strip;
  /** Where the lines between the lanes begin. */
  readonly left: Px;
  readonly keys: readonly Key[];
  readonly texts: readonly TextLine[];
  readonly scene: Scene;
}

/** The space above a lane for its name, if there is no gutter. */
export const LANE_HEADER: Px = 20;
const ERA: Px = 24;
const GAP: Px = 10;
const MARGIN: Px = 78;

/** Lays out a figure. A pure function: the same input gives the same picture everywhere. */
export function layOutFigure(input: FigureInput): Figure {
  const { width, words, measure } = input;
  const { lanes, hasEffects } = input.indexes.columns;
  const sizes = sizesOf(input);
  const { column, pad, gutter, eraHeight } = sizes;
  const head = setParagraphs(headOf(words, width), column, pad, measure);
  const foot = setParagraphs(footOf(words), column, 0, measure);
  const scale = timeScale(input.domain, sizes.plotWidth);
  const across = { x: pad + gutter, width: sizes.plotWidth };
  const strip = stripOf(input.series, words.series, scale, across, measure);
  const below = strip.height + sizes.axisHeight + GAP + foot.bottom + pad;
  // The signs to explain do not depend on the height of the legend.
  const draft = layOutPlot(input, sizes, input.height - head.bottom - below);
  const signs = signsIn(draft, input.indexes.columns, input.indexes.hasEffects, {
    ghost: input.ghost !== null,
    band: input.hasBand,
  });
  const legend = setLegend(signs, words.legend, column, head.bottom + GAP / 2, measure);
  const y = legend.bottom + GAP + eraHeight;
  const scene = layOutPlot(input, sizes, input.height - y - below);
  const plot = { ...across, y, height: heightOf(scene) };
  const axisTop = y + plot.height + strip.height;
  const axis = axisOf(scale, words, { ...across, top: axisTop }, column, measure);
  const eras = erasIn(input.eras, scale);
  const footTop = axisTop + sizes.axisHeight + GAP;
  return {
    width,
    height: Math.ceil(footTop + foot.bottom + pad),
    plot,
    left: pad,
    eraHeight,
    eras,
    ticks: axis.ticks,
    strip,
    keys: legend.keys,
    texts: [
      ...head.lines,
      ...legend.lines,
      ...eras.flatMap((era) => eraLine(era, plot, measure)),
      ...gutterLines(scene, lanes, words, plot, gutter, hasEffects, measure),
      ...valueLines(scene, input, words, plot, measure),
      ...moved(strip.lines, y + plot.height),
      ...axis.lines,
      ...moved(foot.lines, footTop),
    ],
    scene,
  };
}

function moved(lines: readonly TextLine[], down: Px): TextLine[] {
  return lines.map((line) => ({ ...line, y: line.y + down }));
}

function headOf({ title, lead }: FigureWords, width: Px) {
  const style = width < NARROW ? STYLES.smallTitle : STYLES.title;
  return [[title, style] as const, ...lead.map((line) => [line, STYLES.lead] as const)];
}

function footOf({ foot }: FigureWords) {
  return foot.map((line) => [line, STYLES.foot] as const);
}

/** How the width is divided, and the heights above and below the plot. */
interface FigureSizes {
  readonly pad: Px;
  readonly column: Column;
  readonly gutter: Px;
  readonly plotWidth: Px;
  /** Free room right of the plot, for values and late names. */
  readonly margin: Px;
  /** What each lane keeps free for its name. */
  readonly header: Px;
  readonly eraHeight: Px;
  readonly axisHeight: Px;
}

function sizesOf({ width, indexes, eras, domain, measure }: FigureInput): FigureSizes {
  const isNarrow = width < NARROW;
  const pad = isNarrow ? 16 : 24;
  const column = { x: pad, width: width - 2 * pad };
  const gutter = isNarrow ? 0 : gutterWidth(indexes.columns.lanes, width, measure);
  const margin = isNarrow || !indexes.hasEffects ? 0 : MARGIN;
  const plotWidth = column.width - gutter - margin;
  return {
    pad,
    column,
    gutter,
    plotWidth,
    margin,
    axisHeight: axisHeight(timeScale(domain, plotWidth)),
    header: isNarrow ? LANE_HEADER : 0,
    eraHeight: eras.length > 0 ? ERA : 0,
  };
}

/** The lanes and their marks, higher than asked for where the lanes could name no event otherwise. */
function layOutPlot(input: FigureInput, sizes: FigureSizes, height: Px): Scene {
  const { indexes, measure, names } = input;
  const { plotWidth, header, margin } = sizes;
  const style = header > 0 ? NAMES.phone : NAMES.page;
  const lane = leastHeight(!indexes.hasEffects, style.font) + header;
  return layOut({
    ...input,
    width: plotWidth,
    height: Math.max(Math.max(1, indexes.lanes.length) * lane, height),
    header,
    margin,
    style,
    setName: createNames(names, measure, style.font),
  });
}

function heightOf({ boxes }: Scene): Px {
  return boxes.at(-1)?.bottom ?? 0;
}

function erasIn(eras: FigureInput["eras"], scale: Scale): EraBox[] {
  return eras
    .map(({ name, domain }) => ({
      name,
      from: Math.max(0, scale.x(domain[0])),
      to: Math.min(scale.width, scale.x(domain[1])),
    }))
    .filter(({ from, to }) => to - from > 1);
}

const ERA_FONT: Font = { size: SMALL, weight: 400 };
const ERA_PAD: Px = 6;

/** The name of an era, if enough of it fits to be read. */
function eraLine({ name, from, to }: EraBox, plot: Box, measure: Measure): TextLine[] {
  const width = to - from - 2 * ERA_PAD;
  const text = shorten(name, width, (part) => measure(part, ERA_FONT));
  if (text !== name && [...text].length < MIN_LETTERS) return [];
  const x = plot.x + from + ERA_PAD;
  return [{ text, x, y: plot.y - 8, font: ERA_FONT, tone: "muted", align: "left" }];
}

const MIN_LETTERS = 6;
