import type { Px } from "../scale";

/**
 * Breaks a text into lines of at most `width` px: between words, and within a word that is wider than a line
 * (an address, Chinese). If it takes more than `most` lines, the last one ends in "…".
 */
export function wrap(
  text: string,
  width: Px,
  most: number,
  measure: (text: string) => Px,
): string[] {
  const lines: string[] = [];
  let rest = text.replace(/\s+/g, " ").trim();
  while (rest && lines.length < most) {
    const isLast = lines.length === most - 1;
    const fitting = fit(rest, width, measure);
    if (fitting === rest.length) return [...lines, rest];
    if (isLast) return [...lines, shorten(rest, width, measure)];
    const end = breakBefore(rest, fitting);
    lines.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return lines;
}

/** A text shortened to a width, with "…" if something was cut. */
export function shorten(text: string, width: Px, measure: (text: string) => Px): string {
  if (measure(text) <= width) return text;
  const end = fit(text, width - measure("…"), measure);
  return `${text.slice(0, end).trimEnd()}…`;
}

/** How many code units of a text fit, at least its first character. */
function fit(text: string, width: Px, measure: (text: string) => Px): number {
  if (measure(text) <= width) return text.length;
  let [low, high] = [1, text.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (measure(text.slice(0, middle)) <= width) low = middle;
    else high = middle;
  }
  return afterCharacter(text, low);
}

/** Moves an end off the middle of a surrogate pair. */
function afterCharacter(text: string, end: number): number {
  const isInside = /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(end - 1, end + 1));
  return isInside ? (end > 1 ? end - 1 : 2) : end;
}

/** The last position at or before `end` where a line may end; `end` itself if there is none between words. */
function breakBefore(text: string, end: number): number {
  const space = text.lastIndexOf(" ", end);
  return space > 0 ? space : end;
}
