import { useLayoutEffect, useRef } from "react";
import type { FigurePhrases } from "../../i18n/en/figure";
import { themeOf } from "../../marks/tokens";
import type { Series } from "../../model/series";
import { useTimeline, useWords } from "../base/context";
import { drawFigure, toSvg } from "../save/picture";

export interface FigureProps {
  readonly phrases: FigurePhrases;
  readonly series: readonly Series[];
  /** Whether it shows the period that is compared. */
  readonly isCompared?: boolean;
}

/** Fits the width of A4 and Letter, and leaves room below for the first events. */
const SIZE = { width: 880, height: 660 };

/** One figure of the view. */
export function FigureOnPaper({ phrases, series, isCompared = false }: FigureProps) {
  const timeline = useTimeline();
  const words = useWords();
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const theme = { ...themeOf("light"), paper: "#fff" };
    const drawn = drawFigure({ timeline, words, phrases, series, isCompared }, SIZE, theme);
    if (!drawn) return;
    // Our own SVG, in which every text is escaped, as elements of the page: sharp at any size.
    const svg = toSvg(drawn, timeline.language.getState().code, isCompared ? "compared-" : "");
    const { documentElement } = new DOMParser().parseFromString(svg, "image/svg+xml");
    place.current?.replaceChildren(document.importNode(documentElement, true));
  }, [timeline, words, phrases, series, isCompared]);
  return <figure ref={place} />;
}
