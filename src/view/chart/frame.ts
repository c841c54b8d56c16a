import { type CSSProperties, useLayoutEffect, useMemo, useState } from "react";
import type { Px } from "../../layout/scale";
import type { Theme } from "../../marks/theme";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { measureIn, textZoom } from "../base/measure";
import { useTheme } from "../base/useTheme";
import { type Frame, frameOf, type SideWidths, sideRooms, sideWidths } from "./picture";

/** How the chart is laid out in its size: beside it stand words, which differ in width from language to language. */
export function useChartFrame({ width, height }: { width: Px; height: Px }): Frame {
  const theme = useTheme();
  const zoom = useTextZoom(width);
  const sides = useSideWords(theme);
  return useMemo(() => frameOf(width, height, zoom, sides), [width, height, zoom, sides]);
}

/** From this scale of text on, lines of labels need another arrangement. */
const LARGE = 1.1;

/** The reader's scale of text, `--letters` in style sheets. */
function useTextZoom(width: Px): number {
  const [zoom, setZoom] = useState(1);
  useLayoutEffect(() => {
    if (width === 0) return;
    const letters = textZoom();
    const { style, classList } = document.documentElement;
    style.setProperty("--letters", `${letters}`);
    classList.toggle("is-large", letters > LARGE);
    setZoom(letters);
  }, [width]);
  return zoom;
}

/** The widest words left and right of the lanes. */
function useSideWords(theme: Theme): SideWidths {
  const { selectors, isEmbed } = useTimeline();
  const data = useTimelineState(selectors.inLanes);
  const { warmth } = useWords();
  return useMemo(
    () => sideWidths(data, warmth, measureIn(theme), isEmbed),
    [data, warmth, theme, isEmbed],
  );
}

/** The room beside the plot, for the style sheets of the chart and of what stands in line with it. */
export function sidesOf(frame: Frame): CSSProperties {
  return sideRooms(frame) as CSSProperties;
}
