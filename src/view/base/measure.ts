import type { Font, Measure } from "../../layout/font";
import { fontOf, type Theme } from "../../marks/theme";

/** The widths of texts as a canvas sets them; approximate if there is no canvas. */
export function measureIn(theme: Theme): Measure {
  const context = document.createElement("canvas").getContext("2d");
  let set: Font | null = null;
  return (text, font) => {
    if (!context) return text.length * font.size * 0.55;
    // Setting a font costs more than measuring.
    if (font !== set) context.font = fontOf(font, theme);
    set = font;
    return context.measureText(text).width;
  };
}

/** Letters of the page as large as the small ones are meant to be; px. */
const PROBE = 12;

/**
 * How much larger than asked the page sets small letters: readers may enlarge all text, or set a least size. What
 * is painted then does the same.
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
