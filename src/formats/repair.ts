/**
 * The value of a text that is JSON but for what programs put in: UTF-16, numbers that are none (`NaN`, `Infinity`),
 * Python's `None`, `True` and `False`, a comma after the last item. Null where that is not all.
 */
export async function repair(bytes: Uint8Array[]): Promise<{ json: unknown } | null> {
  const whole = await new Blob(bytes as BlobPart[]).arrayBuffer();
  const text = new TextDecoder(
    encodingOf(new Uint8Array(whole, 0, Math.min(2, whole.byteLength))),
  ).decode(whole);
  try {
    return { json: JSON.parse(text.replace(PIECES, (piece, word = "") => WORDS[word] ?? piece)) };
  } catch {
    return null;
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

/** Texts as a whole, so that nothing in them is taken for a word. */
const PIECES =
  /"(?:[^"\\]|\\[\s\S])*"|(-?\b(?:NaN|nan|Infinity|None|undefined)\b|\bTrue\b|\bFalse\b|,(?=\s*[\]}]))/g;

const WORDS: Record<string, string> = {
  NaN: "null",
  "-NaN": "null",
  nan: "null",
  Infinity: "null",
  "-Infinity": "null",
  None: "null",
  undefined: "null",
  True: "true",
  False: "false",
  ",": "",
};
