import { useLayoutEffect, useRef } from "react";
import type { FigurePhrases } from "../../i18n/en/figure";
import type { NameTexts } from "../../layout/name/text";
import { themeOf } from "../../marks/tokens";
import type { Hidden } from "../../model/hidden";
import type { Series } from "../../model/series";
import { useTimeline, useWords } from "../base/context";
import { drawFigure, toSvg } from "../save/picture";
import type { Handout } from "./handout";

export interface FigureProps {
  readonly phrases: FigurePhrases;
  readonly series: readonly Series[];
  /** Whether it shows the period that is compared. */
  readonly isCompared?: boolean;
  /** The hand-out that it belongs to. */
  readonly handout?: Handout;
}

/** What names say if something is left to find: beside its date no title; no date and no title, as place and title tell the date. */
const UNSAID: Readonly<Record<Hidden, (names: NameTexts) => NameTexts>> = {
  titles: ({ date }) => ({ label: () => "", date }),
  dates: () => ({ label: () => "", date: () => "" }),
};

/** Fits the width of A4 and Letter, and leaves room below for the first events. */
const SIZE = { width: 880, height: 660 };

/** One figure of the view. */
export function FigureOnPaper({ phrases, series, isCompared = false, handout }: FigureProps) {
  const timeline = useTimeline();
  const words = useWords();
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const theme = { ...themeOf("light"), paper: "#fff" };
    const drawn = drawFigure(
      {
        ...{ timeline, words, phrases, series, isCompared },
        names: handout?.hidden ? UNSAID[handout.hidden] : undefined,
        named: handout?.story.steps.map(({ event }) => event),
      },
      SIZE,
      theme,
    );
    if (!drawn) return;
    // Our own SVG, in which every text is escaped, as elements of the page: sharp at any size.
    const svg = toSvg(drawn, timeline.language.getState().code, isCompared ? "compared-" : "");
    const { documentElement } = new DOMParser().parseFromString(svg, "image/svg+xml");
    place.current?.replaceChildren(document.importNode(documentElement, true));
  }, [timeline, words, phrases, series, isCompared, handout]);
  return <figure ref={place} />;
}
