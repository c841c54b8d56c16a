import type { FigurePhrases } from "../../i18n/en/figure";
import type { Words } from "../../i18n/en/words";
import { figureWords } from "../../i18n/figureWords";
import { nameTexts } from "../../i18n/names";
import type { FigureWords } from "../../layout/figure/figure";
import type { NameTexts } from "../../layout/name/text";
import type { Px } from "../../layout/scale";
import { paintFigure } from "../../marks/figure/figure";
import { SvgSurface } from "../../marks/svg";
import type { Theme } from "../../marks/theme";
import type { Series } from "../../model/series";
import { type FigureToPaint, toFigure } from "../../store/figure";
import { inView } from "../../store/inView";
import { openTitle } from "../../store/openTitle";
import { periodOf } from "../../store/period";
import { isRecord } from "../../store/source";
import { shareLink } from "../../store/url/shareLink";
import { toAddress } from "../../store/url/url";
import type { Timeline } from "../base/context";
import { measureIn } from "../base/measure";

/** A figure with the theme that it was measured in. */
export interface DrawnFigure extends FigureToPaint {
  readonly theme: Theme;
  readonly words: FigureWords;
}

/** The current view, and the words that describe it. */
export interface ViewInWords {
  readonly timeline: Timeline;
  readonly words: Words;
  readonly phrases: FigurePhrases;
  /** Series that stand below the lanes. */
  readonly series: readonly Series[];
  /** Whether to show the period that is compared instead of the one in view. */
  readonly isCompared?: boolean;
  /** What names say instead of the titles and dates of their events; the address is not said then either. */
  readonly names?: ((names: NameTexts) => NameTexts) | undefined;
  /** Ids of events that are named before others, besides those that the reader pinned. */
  readonly named?: readonly string[] | undefined;
}

/** Lays out the figure of the current view with the fonts of this browser; null while there are no data. */
export function drawFigure(
  { timeline, words, phrases, series, isCompared = false, names = same, named = [] }: ViewInWords,
  size: { readonly width: Px; readonly height: Px },
  theme: Theme,
): DrawnFigure | null {
  const state = timeline.store.getState();
  const { filter, selected, initialAddress, band: hasBand } = state;
  const domain = (isCompared && state.compared) || state.domain;
  const data = timeline.selectors.inLanes(state);
  if (!data) return null;
  const pinned = [
    ...timeline.selectors.pinned(state),
    ...named.flatMap((id) => data.indexOf(id) ?? []),
  ];
  const subject = {
    dataset: data.dataset,
    filter,
    count: inView(data, timeline.selectors.indices(state), domain).length,
    period: periodOf(data, domain),
    // Nobody types an address with data in it, and one with the name of an event tells what names do not say.
    address:
      (state.source.kind !== "link" &&
        names === same &&
        shareLink(toAddress(state), window.location.href, state.source)) ||
      "",
    open: openTitle(state),
    isOurs: isRecord(state),
    host: initialAddress,
  };
  const said = figureWords(subject, words, phrases);
  const texts = names(nameTexts(data.dataset.events, words.formats));
  return {
    ...toFigure(
      { data, filter, domain, series, selected, pinned, hasBand },
      size,
      said,
      texts,
      measureIn(theme),
    ),
    theme,
    words: said,
  };
}

function same(names: NameTexts): NameTexts {
  return names;
}

/** Paints a figure on a canvas of its size times `ratio`; false if the browser cannot. */
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

/** The figure as PNG with `ratio` pixels per px; null if the browser cannot draw one that large. */
export async function toPng(drawn: DrawnFigure, ratio: number): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  if (!paintOn(canvas, drawn, ratio)) return null;
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

/** The figure as SVG text; its ids begin with `ids`, so that several can stand in one page. */
export function toSvg(drawn: DrawnFigure, lang: string, ids = ""): string {
  const { figure, theme, words } = drawn;
  const surface = new SvgSurface({
    width: figure.width,
    height: figure.height,
    title: words.title,
    description: [...words.lead, ...words.foot].join("\n"),
    lang,
    font: theme.font,
    ids,
  });
  paintFigure(surface, figure, drawn, theme);
  return surface.toString();
}
