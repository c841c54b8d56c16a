import type { Face, Measure } from "../../layout/face";
import type { FigureWords } from "../../layout/figure/figure";
import type { Px } from "../../layout/scale";
import { paintFigure } from "../../marks/figure/figure";
import { SvgPaper } from "../../marks/svg";
import { fontOf, type Theme } from "../../marks/theme";
import { type FigureToPaint, type FigureView, toFigure } from "../../store/figure";

/** A figure with the theme that it was measured in. */
export interface DrawnFigure extends FigureToPaint {
  readonly theme: Theme;
  readonly words: FigureWords;
}

/** Lays out the figure of a view with the fonts of this browser. */
export function drawFigure(
  view: FigureView,
  size: { readonly width: Px; readonly height: Px },
  words: FigureWords,
  theme: Theme,
): DrawnFigure {
  return { ...toFigure(view, size, words, measureIn(theme)), theme, words };
}

/** The widths of texts as a canvas sets them; where there is none, about right. */
function measureIn(theme: Theme): Measure {
  const context = document.createElement("canvas").getContext("2d");
  let set: Face | null = null;
  return (text, face) => {
    if (!context) return text.length * face.size * 0.55;
    if (face !== set) context.font = fontOf(face, theme);
    set = face;
    return context.measureText(text).width;
  };
}

/** Paints a figure on a canvas of its own size times `ratio`; false where the browser cannot. */
export function paintOn(canvas: HTMLCanvasElement, drawn: DrawnFigure, ratio: number): boolean {
  const { figure, theme } = drawn;
  canvas.width = Math.round(figure.width * ratio);
  canvas.height = Math.round(figure.height * ratio);
  const context = canvas.getContext("2d");
  if (!context) return false;
  context.scale(ratio, ratio);
  paintFigure(context, figure, drawn, theme);
  return true;
}

/** The figure as PNG, `ratio` pixels to each of its px; null where the browser cannot draw so much. */
export async function toPng(drawn: DrawnFigure, ratio: number): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  if (!paintOn(canvas, drawn, ratio)) return null;
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

/** The figure as the text of an SVG. */
export function toSvg(drawn: DrawnFigure, lang: string): string {
  const { figure, theme, words } = drawn;
  const paper = new SvgPaper({
    width: figure.width,
    height: figure.height,
    title: words.title,
    description: [...words.lead, ...words.foot].join("\n"),
    lang,
    font: theme.font,
  });
  paintFigure(paper, figure, drawn, theme);
  return paper.toString();
}
