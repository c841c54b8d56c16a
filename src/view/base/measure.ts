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

/** Small letters of the page, and such that no least size enlarges; px. */
const SMALL = 12;
const LARGE = 120;
/** Widths that differ by less do so only because letters are fitted to pixels. */
const TOLERANCE = 0.04;

/**
 * How much larger than asked the page sets small letters: readers may enlarge all text, or set a least size. What
 * is painted then does the same.
 */
export function textZoom(): number {
  const zoom = (widthOfLetters(SMALL) * LARGE) / (widthOfLetters(LARGE) * SMALL);
  return zoom > 1 + TOLERANCE ? zoom : 1;
}

/** How wide some letters really are. Their size in `em` would be the one that was asked for. */
function widthOfLetters(size: number): number {
  const probe = document.createElement("span");
  probe.style.cssText = `position:absolute;visibility:hidden;white-space:nowrap;font-size:${size}px`;
  probe.textContent = "0".repeat(40);
  document.body.append(probe);
  const { width } = probe.getBoundingClientRect();
  probe.remove();
  return width;
}
