/**
 * The value of a text that is JSON but for what people and programs put in: UTF-16, numbers that are none (`NaN`,
 * `Infinity`), Python's `None`, `True` and `False`, single quotes, keys without quotes, line breaks in a text,
 * comments, a comma after the last item. Null if that is not all.
 */
export async function repair(bytes: Uint8Array[]): Promise<{ json: unknown } | null> {
  const whole = await new Blob(bytes as BlobPart[]).arrayBuffer();
  const encoding = encodingOf(new Uint8Array(whole, 0, Math.min(2, whole.byteLength)));
  const text = new TextDecoder(encoding).decode(whole);
  try {
    return { json: JSON.parse(text.replace(PIECES, repaired)) };
  } catch {
    return null;
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

/** Texts and comments as a whole, so that nothing in them is taken for a word. */
const PIECES =
  /("(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*')|(\/\*[\s\S]*?\*\/|\/\/[^\n]*|,(?=\s*[\]}]))|(-?[A-Za-z_$][\w$]*)(\s*:)?/g;

function repaired(
  piece: string,
  text?: string,
  superfluous?: string,
  word?: string,
  colon?: string,
): string {
  if (text !== undefined) return quoted(text);
  if (superfluous !== undefined) return "";
  if (colon !== undefined) return `"${word}"${colon}`;
  return WORDS[piece] ?? piece;
}

/** A text in double quotes, as JSON has it: without escapes that it does not know, and without line breaks. */
function quoted(text: string): string {
  const inside = text
    .slice(1, -1)
    .replace(/\\[\s\S]|"/g, (sign) => ESCAPES[sign] ?? sign)
    .replace(/\p{Cc}/gu, (sign) => JSON.stringify(sign).slice(1, -1));
  return `"${inside}"`;
}

const ESCAPES: Record<string, string> = { "\\'": "'", '"': '\\"', "\\\n": "" };

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
};
