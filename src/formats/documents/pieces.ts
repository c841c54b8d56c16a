import { readObject } from "../javascript/literals";
import { type Plain, plain } from "../plain";

/** The objects of one kind in a faulty text, in their order, and a text for each that cannot be read. */
export interface Pieces {
  readonly values: readonly unknown[];
  /** How many of the values are objects. */
  readonly count: number;
  /** The keys that most of them have. */
  readonly keys: readonly string[];
}

/** The longest text that is searched; signs. */
const LONGEST = 5_000_000;
/** How many beginnings that lead nowhere are tried, and how many signs of them are read besides four times the text. */
const MOST_TRIES = 5000;
const MOST_SIGNS = 3_000_000;

interface Piece {
  readonly value: Plain;
  readonly start: number;
  readonly end: number;
}

/**
 * The objects that can be read one by one in a text with a fault that spoils it as a whole, so that it only costs the
 * object that it is in; or the only one with lists, among other text. Null if there is none.
 */
export function readPieces(text: string): Pieces | null {
  if (text.length > LONGEST) return null;
  const all = piecesIn(text);
  const keys = commonKeys(all);
  const pieces = all.filter(({ value }) => isAlike(value, keys));
  const [only] = pieces;
  if (!only || (pieces.length === 1 && !Object.values(only.value).some(Array.isArray))) return null;
  const values = pieces.flatMap(({ value, start }, i) => {
    const before = i === 0 ? "" : between(text, pieces[i - 1]?.end ?? start, start);
    return before === "" ? [value] : [before, value];
  });
  const after = between(text, pieces.at(-1)?.end ?? 0, text.length);
  return {
    values: /["'\w]\s*:/.test(after) ? [...values, after] : values,
    count: pieces.length,
    keys,
  };
}

function piecesIn(text: string): Piece[] {
  const pieces: Piece[] = [];
  let [tries, signs] = [MOST_TRIES, MOST_SIGNS + 4 * text.length];
  for (let start = text.indexOf("{"); start >= 0 && tries > 0 && signs > 0; ) {
    const end = endOf(text, start);
    const object = end < 0 ? null : plain(readObject(text.slice(start, end)));
    if (object && Object.keys(object).length > 0) pieces.push({ value: object, start, end });
    else {
      tries--;
      signs -= (end < 0 ? text.length : end) - start;
    }
    start = text.indexOf("{", object ? end : start + 1);
  }
  return pieces;
}

/** Texts, which end with their line, and brackets. */
const SIGNS = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[{}]/g;

/** Where the bracket that opens at an offset is closed; −1 if it is not. */
function endOf(text: string, start: number): number {
  let depth = 0;
  SIGNS.lastIndex = start;
  for (let sign = SIGNS.exec(text); sign; sign = SIGNS.exec(text)) {
    if (sign[0] === "{") depth++;
    else if (sign[0] === "}" && --depth === 0) return sign.index + 1;
  }
  return -1;
}

/** What stands between two objects, without separators. */
function between(text: string, start: number, end: number): string {
  return text
    .slice(start, Math.min(end, start + 200))
    .replace(/^[\s,;\]})]+|[\s,;[{(]+$/g, "")
    .slice(0, 80);
}

/** The most frequent set of keys. */
function commonKeys(pieces: readonly Piece[]): readonly string[] {
  const counts = new Map<string, number>();
  let best = "";
  for (const { value } of pieces) {
    const keys = Object.keys(value).join("\n");
    counts.set(keys, (counts.get(keys) ?? 0) + 1);
    if ((counts.get(keys) ?? 0) > (counts.get(best) ?? 0)) best = keys;
  }
  return best === "" ? [] : best.split("\n");
}

function isAlike(value: Plain, keys: readonly string[]): boolean {
  const common = keys.filter((key) => Object.hasOwn(value, key)).length;
  return common > 0 && common >= keys.length / 2;
}

/** How many objects in a value have most of the given keys, as deep as data are. */
export function countAlike(value: unknown, keys: readonly string[], depth = 0): number {
  if (depth > 10 || typeof value !== "object" || value === null) return 0;
  const object = plain(value);
  if (object && isAlike(object, keys)) return 1;
  return Object.values(value).reduce<number>(
    (sum, inner) => sum + countAlike(inner, keys, depth + 1),
    0,
  );
}
