import { jsonrepair } from "jsonrepair";
import { isProgram, readLiterals, readLiteralsInRow } from "../javascript/literals";
import { withCommas } from "./commas";
import { cutBack } from "./cutBack";
import { openAtEnd } from "./openAtEnd";
import { countAlike, readPieces } from "./pieces";
import { scriptsOf } from "./scripts";

/** How a text had to be repaired to be read as JSON. */
export type Mending = "javascript" | "repaired" | "escaped" | "several" | "cut";

/** A value in a file: the whole JSON, one of its lines, or a literal in a program. */
export interface Document {
  /** Its name there, "" if it has none. */
  readonly name: string;
  readonly value: unknown;
  /** Its line, from 1. */
  readonly line: number;
}

export interface Documents {
  readonly documents: readonly Document[];
  readonly mended: readonly Mending[];
  /** How many brackets are open where the file ends: 0 if it is complete. */
  readonly open: number;
}

/**
 * The values in a text of JSON, even a faulty one: with comments, single quotes, trailing or missing commas, `NaN`;
 * several in a row, one per line, cut short, escaped twice. Or the literals in a JavaScript program, which is not
 * run. Never throws: a text without values yields none.
 */
export function readDocuments(text: string): Documents {
  const found = readWhole(text);
  const pieces = isFaulty(text, found) ? readPieces(text) : null;
  if (!pieces) return found;
  const values = found.documents.map(({ value }) => value);
  if (pieces.count <= countAlike(values, pieces.keys)) return found;
  return one(pieces.count === 1 ? pieces.values[0] : pieces.values, ["repaired"]);
}

function isFaulty(text: string, { documents, mended }: Documents): boolean {
  // The scripts of a page are read one by one.
  if (/^\s*</.test(text)) return false;
  const isProgrammed = mended.includes("javascript");
  return (
    documents.length === 0 || mended.includes("repaired") || (isProgrammed && !isProgram(text))
  );
}

function readWhole(text: string): Documents {
  const trimmed = text.replace(/^[\ufeff\s]+/, "");
  const whole = parse(trimmed);
  if (whole !== undefined) return unescaped(whole);
  const first = trimmed[0] ?? "";
  if (first === '"') return unescapedLoosely(trimmed);
  if (first === "{" || first === "[")
    return readLines(trimmed) ?? readSequence(text) ?? readRepaired(trimmed) ?? NONE;
  if (first === "<") return readPage(text);
  const documents = readLiterals(text);
  if (documents.length > 0) return { documents, mended: ["javascript"], open: 0 };
  const begun = /(?:=|\()\s*(?=[[{]\s*["'{\w])/.exec(text);
  if (!begun) return NONE;
  return readRepaired(text.slice(begun.index + begun[0].length).replace(/\)?;?\s*$/, "")) ?? NONE;
}

function readPage(text: string): Documents {
  const all = scriptsOf(text).map(readDocuments);
  const documents = all.flatMap(({ documents }) => documents);
  return documents.length > 0 ? { documents, mended: ["javascript"], open: 0 } : NONE;
}

const NONE: Documents = { documents: [], mended: [], open: 0 };

const one = (value: unknown, mended: Mending[], open = 0): Documents => ({
  documents: [{ name: "", value, line: 1 }],
  mended,
  open,
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** JSON within a string of JSON. */
function unescaped(value: unknown): Documents {
  const inside = typeof value === "string" && /^\s*[{[]/.test(value) ? value : null;
  if (inside === null) return one(value, []);
  const { documents, mended, open } = readDocuments(inside);
  return documents.length > 0 ? { documents, mended: ["escaped", ...mended], open } : NONE;
}

function unescapedLoosely(text: string): Documents {
  const inside = text.replace(/^"|"\s*$/g, "").replace(/\\(["\\/])/g, "$1");
  return /^\s*[{[]/.test(inside) ? unescaped(inside) : NONE;
}

/** One value per line; a few faulty ones are kept as texts. */
function readLines(text: string): Documents | null {
  const lines = text.split(/\r\n?|\n/).map((line, i) => ({ text: line.trim(), line: i + 1 }));
  const filled = lines.filter((line) => line.text !== "");
  if (filled.length < 2 || parse(filled[0]?.text ?? "") === undefined) return null;
  const documents = filled.map(({ text, line }) => ({ name: "", value: parse(text), line }));
  const good = documents.filter(({ value }) => typeof value === "object" && value !== null);
  if (good.length < filled.length * 0.8) return null;
  const values = documents.map(({ value }, i) => value ?? filled[i]?.text);
  return one(good.every(({ value }) => Array.isArray(value)) ? values.flat() : values, ["several"]);
}

/** A file that consists of one or more JavaScript literals. */
function readSequence(text: string): Documents | null {
  const list = parse(`[${withCommas(text.replace(/^\ufeff/, ""))}]`);
  if (Array.isArray(list) && list.length > 1)
    return one(list.every(Array.isArray) ? list.flat() : list, ["several"]);
  const literals = readLiteralsInRow(text);
  if (!literals) return null;
  const values = literals.map(({ value }) => value);
  if (values.length === 1) return one(values[0], ["javascript"]);
  return one(values.every(Array.isArray) ? values.flat() : values, ["several"]);
}

/** A list of objects whose first ones a stray bracket has put into a list of their own. */
function flattened(value: unknown): unknown {
  if (!Array.isArray(value) || !value.some(Array.isArray)) return value;
  const isObject = (item: unknown) =>
    typeof item === "object" && item !== null && !Array.isArray(item);
  const items = value.flat();
  return value.some(isObject) && items.every(isObject) ? items : value;
}

/** The longest text, in signs, and the most open brackets that the library repairs in a short time. */
const LONGEST = 200_000;
const DEEPEST = 100;

function readRepaired(text: string): Documents | null {
  // First what is most common: the library takes long for a long text with many faults.
  const commas = withCommas(text);
  const row = parse(commas) === undefined ? readLiteralsInRow(commas) : null;
  const whole = parse(commas) ?? (row?.length === 1 ? row[0]?.value : undefined);
  if (whole !== undefined) return one(flattened(whole), ["repaired"]);
  const open = openAtEnd(text);
  if (text.length > LONGEST || open > DEEPEST) {
    const back = cutBack(text);
    const left = back === null ? undefined : parse(back);
    return left === undefined ? null : one(left, ["repaired", "cut"]);
  }
  try {
    const value = parse(jsonrepair(text));
    if (typeof value !== "object" || value === null) return null;
    return one(flattened(value), open > 0 ? ["repaired", "cut"] : ["repaired"], open);
  } catch {
    return null;
  }
}
