/** Texts, comments, brackets, signs, and words or numbers. */
const PIECES =
  /"[^"\\\n]*(?:\\[\s\S][^"\\\n]*)*"|'[^'\\\n]*(?:(?:\\[\s\S]|''(?=[^\s,:\]}]))[^'\\\n]*)*'|\/\*[\s\S]*?\*\/|\/\/[^\n]*|[[\]{}:,]|[^\s"'[\]{}:,/]+|\s+|[\s\S]/g;

/** A text like JSON with the commas that are missing between its values, and with `''` in a text as an apostrophe. */
export function withCommas(text: string): string {
  let mended = "";
  let isAfterValue = false;
  for (const [piece] of text.matchAll(PIECES)) {
    const first = piece[0] ?? "";
    if (/\s/.test(first) || piece.startsWith("//") || piece.startsWith("/*")) {
      mended += piece;
      continue;
    }
    const isValue = !/[\]}:,]/.test(first);
    if (isAfterValue && isValue) mended += ",";
    mended += first === "'" ? piece.replace(/(?<=.)''(?=.)/g, "\\'") : piece;
    isAfterValue = first === "]" || first === "}" || (isValue && first !== "[" && first !== "{");
  }
  return mended;
}
