/** Brackets, and texts as a whole. */
const PIECES = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)|[[\]{}]/g;

/**
 * A text like JSON that ends too early, cut back to the last object of a list that is whole, with all brackets closed;
 * null if there is none.
 */
export function cutBack(text: string): string | null {
  const open: string[] = [];
  let whole: string | null = null;
  let end = 0;
  for (const { 0: piece, index } of text.matchAll(PIECES)) {
    const closing = CLOSING[piece];
    if (closing) open.push(closing);
    else if (piece === "}" || piece === "]") {
      if (open.pop() !== piece || open.length > DEEPEST) return null;
      if (piece !== "}" || open.at(-1) !== "]") continue;
      end = index + 1;
      whole = open.toReversed().join("");
    }
  }
  return whole === null ? null : text.slice(0, end) + whole;
}

const CLOSING: Readonly<Record<string, string>> = { "{": "}", "[": "]" };
/** Data are hardly deeper. */
const DEEPEST = 50;
