import type { Measure } from "../../layout/font";
import { fontOf, type Theme } from "../../marks/theme";

let context: CanvasRenderingContext2D | null | undefined;

/** Measures texts as the canvas sets them. */
export function measureIn(theme: Theme): Measure {
  return (text, font) => {
    context ??= document.createElement("canvas").getContext("2d");
    if (!context) return text.length * font.size * 0.55;
    context.font = fontOf(font, theme);
    return context.measureText(text).width;
  };
}

/** Letters of the page as large as the chart's smallest ones are meant to be; px. */
const PROBE = 12;

/**
 * How much larger than asked the page sets small letters: readers may enlarge all text, or set a least size. The
 * chart then does the same.
 */
export function textZoom(): number {
  const probe = document.createElement("span");
  // What is one letter wide, is as wide as letters really are.
  probe.style.cssText = `position:absolute;visibility:hidden;font-size:${PROBE}px;width:10em;height:1px`;
  document.body.append(probe);
  const width = probe.getBoundingClientRect().width;
  probe.remove();
  return width > 0 ? width / (10 * PROBE) : 1;
}
