import chardet from "chardet";

/** A text and the encoding it was in, as `TextDecoder` names it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** The encoding is guessed from this many bytes. */
const SAMPLE = 200_000;

const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** Encodings that are read as a superset of theirs. */
const SUPERSETS: Readonly<Record<string, string>> = {
  "ISO-8859-1": "windows-1252",
  ASCII: "windows-1252",
  "ISO-8859-2": "windows-1250",
  "ISO-8859-9": "windows-1254",
  Shift_JIS: "shift_jis",
  GB18030: "gb18030",
};

/**
 * Decodes a file by its byte order mark, as UTF-8 if it is valid, else in the most likely encoding. A file that is
 * not text has the encoding "" and no text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return decodeAs(bytes, marked[0]);
  const wide = wideEncoding(bytes);
  if (wide) return decodeAs(bytes, wide);
  if (isBinary(bytes)) return { text: "", encoding: "" };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { text: text.replace(/\0+$/, ""), encoding: "utf-8" };
  } catch {
    const sample = bytes.subarray(0, SAMPLE);
    return decodeAs(bytes, saidEncoding(sample) ?? likelyEncoding(sample));
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: encoding === "windows-1252" ? withSigns(text) : text, encoding };
}

/** The characters of windows-1252 from 0x80 to 0x9f. */
const SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Node decodes windows-1252 as Latin-1, which has only control characters there. */
function withSigns(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** UTF-16 without a mark: every other byte of plain letters is 0. */
function wideEncoding(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, 400);
  const zeros = [0, 0];
  start.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > start.length * 0.3 && even < odd / 4) return "utf-16le";
  return even > start.length * 0.3 && odd < even / 4 ? "utf-16be" : null;
}

/** Some programs leave zeros behind the end of a text. */
function isBinary(bytes: Uint8Array): boolean {
  const end = bytes.findLastIndex((byte) => byte !== 0) + 1;
  return bytes.subarray(0, Math.min(end, 4000)).includes(0);
}

/** The encoding that a web page or XML names at its start. */
function saidEncoding(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  const said = /^\s*<[\s\S]*?(?:charset|encoding)\s*=\s*["']?([\w-]+)/i
    .exec(start)?.[1]
    ?.toLowerCase();
  return said !== undefined && !said.startsWith("utf") && isKnown(said) ? said : null;
}

function likelyEncoding(bytes: Uint8Array): string {
  // A file that is UTF-8 but for some broken bytes.
  const asUtf8 = new TextDecoder().decode(bytes);
  const broken = asUtf8.split("\ufffd").length - 1;
  const sound = asUtf8.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  if (sound > broken * 4) return "utf-8";
  const guesses = chardet.analyse(bytes).flatMap(({ name, confidence }) => {
    const encoding = SUPERSETS[name] ?? name.toLowerCase();
    return isKnown(encoding) && encoding !== "utf-8" ? [{ encoding, confidence }] : [];
  });
  const [best] = guesses;
  const isLatin = !best || best.confidence < 30 || /windows-125[024]/.test(best.encoding);
  if (!isLatin) return best.encoding;
  const guessed = guesses.slice(0, 3).map(({ encoding }) => encoding);
  return mostPlausible(bytes, [...guessed, "windows-1252", "macintosh", "windows-1251", "gb18030"]);
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding) !== null;
  } catch {
    return false;
  }
}

/** The encoding that gives the most letters beside letters of the same script, and the fewest symbols between them. */
function mostPlausible(bytes: Uint8Array, encodings: readonly string[]): string {
  const [best = "windows-1252"] = [...encodings].sort(
    (a, b) => plausibility(bytes, b) - plausibility(bytes, a),
  );
  return best;
}

function plausibility(bytes: Uint8Array, encoding: string): number {
  const { text } = decodeAs(bytes, encoding);
  const good =
    text.match(
      /(?<=[a-z])[à-öø-ÿœšž](?=[\p{L}\s.,;])|(?<=[А-яЁё])[а-яё]|(?<=\p{Script=Han})\p{Script=Han}|(?<=[\s"(]|^)[À-ÖØ-Þ](?=\p{Ll})|(?<=\p{L})’(?=\p{Ll})|(?<=\s)[“–—‘](?=[\s\p{L}])|(?<=[\p{L}.,])”/gu,
    )?.length ?? 0;
  const odd =
    text.match(
      /[\u0080-\u009f\ufffd]|[À-ÿ]{4}|[A-Za-z][А-яЁё]|\p{Ll}[\p{Lu}¡-¿×÷†-‡‰≤≥∂∑∏π∫Ω≈∆◊√](?=\p{Ll})/gu,
    )?.length ?? 0;
  return good - 2 * odd;
}
