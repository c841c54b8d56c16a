import type { Font, Measure } from "../../layout/font";
import { fontOf, type Theme } from "../../marks/theme";

/** The widths of texts as a canvas sets them; approximate if there is no canvas. */
export function measureIn(theme: Theme): Measure {
  const context = document.createElement("canvas").getContext("2d");
  let set: Font | null = null;
  return (text, font) => {
    if (!context) return text.length * font.size * 0.55;
    // Setting a font costs more than measuring.
    if (!set || !isSame(font, set)) context.font = fontOf(font, theme);
    set = font;
    return context.measureText(text).width;
  };
}

function isSame(a: Font, b: Font): boolean {
  return a.size === b.size && a.weight === b.weight && a.isSerif === b.isSerif;
}

let scale = 1;

/** Says that the page sets all its texts larger by a factor. */
export function setTextScale(factor: number): void {
  scale = factor;
}

/** The page's small text size, and one that no minimum size enlarges; px. */
const SMALL = 12;
const LARGE = 120;
/** Smaller differences in width are only rounding to pixels. */
const TOLERANCE = 0.04;

/**
 * How much larger than requested the page sets small text: readers may enlarge all text or set a minimum size. Painted
 * text follows.
 */
export function textZoom(): number {
  const zoom = (widthOfLetters(SMALL) * LARGE) / (widthOfLetters(LARGE) * SMALL);
  return zoom > 1 + TOLERANCE ? zoom * scale : scale;
}

/** The real width of some letters. Their size in `em` would only repeat the requested one. */
function widthOfLetters(size: number): number {
  const probe = document.createElement("span");
  probe.style.cssText = `position:absolute;visibility:hidden;white-space:nowrap;font-size:${size}px`;
  probe.textContent = "0".repeat(40);
  document.body.append(probe);
  const { width } = probe.getBoundingClientRect();
  probe.remove();
  return width;
}
