/** How many brackets are open at the end of a JSON-like text; an unfinished string counts as one. */
export function openAtEnd(text: string): number {
  let open = 0;
  for (const [piece] of text.matchAll(/"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)|[[{]|[\]}]/g)) {
    if (piece === "[" || piece === "{") open++;
    else if (piece === "]" || piece === "}") open = Math.max(0, open - 1);
    else if (piece.length < 2 || !piece.endsWith('"')) open++;
  }
  return open;
}
