import { isCollection, isMap, isScalar, isSeq, type Pair, Scalar, type YAMLMap } from "yaml";
import { LANGUAGES } from "../../src/model/language";
import { type Problem, quote } from "../../src/model/problem";
import { entriesOf, itemOf, type Schema, schemaLine } from "./kinds";
import { parseYaml } from "./yaml";

/** Widest line of a file, in columns; Chinese letters take two. */
const WIDTH = 100;

/** What is written on one line: a list of ids, a pair of coordinates, a short item. */
const ON_ONE_LINE = new Set([
  ...["actors", "topics", "powers", "relations", "between", "links", "place", "publishers"],
]);

/** Parts of a file that follow an empty line. */
const SECTIONS = new Set<string>([
  ...LANGUAGES.map(({ code }) => code),
  ...["steps", "values", "basis", "events", "powers", "relations", "actors", "topics", "eras"],
  ...["stories", "series", "importance", "rulings", "agreement"],
]);

/**
 * Formats a file of the record: keys in the order of the schema, quotes only if YAML needs them, long texts
 * folded. Values and comments stay; a formatted file does not change.
 * `path` is relative to the folder of the record. Throws if the text is not YAML.
 */
export function formatFile(text: string, path: string, schema: Schema): string {
  const first = schemaLine(path);
  const body = text.replace(/^\uFEFF?(# yaml-language-server:.*\r?\n)?/, "");
  const document = parseYaml(body);
  const [fault] = document.errors;
  if (fault) throw fault;
  setForm(document.contents, schema, "", 0);
  if (isMap(document.contents)) spread(document.contents);
  return `${first}\n${document.toString({ lineWidth: WIDTH, flowCollectionPadding: true })}`;
}

function setForm(node: unknown, schema: Schema | undefined, key: string, column: number): void {
  if (isScalar(node)) setScalar(node, column);
  if (isSeq(node)) {
    const isShort = ON_ONE_LINE.has(key);
    node.flow = isShort && node.items.every(isScalar);
    for (const item of node.items) {
      setForm(item, itemOf(schema), "", column + 2);
      if (isMap(item)) item.flow = isShort;
    }
  }
  if (!isMap(node)) return;
  node.flow = key === "place" && node.items.length > 0;
  const entries = entriesOf(schema);
  const order = Object.keys(entries);
  node.items.sort((a, b) => rank(a, order) - rank(b, order));
  for (const { key, value } of node.items) {
    const name = nameOf(key);
    if (isScalar(key) && typeof key.value === "string") key.type = Scalar.PLAIN;
    setForm(value, entries[name], name, column + 2);
    // A value comes after its key, or below it.
    if (isScalar(value)) setScalar(value, column + name.length + 2);
  }
}

function spread({ items }: YAMLMap): void {
  items.forEach(({ key, value }, i) => {
    const isBlock = isCollection(value) && !value.flow;
    if (i > 0 && isBlock && isScalar(key)) key.spaceBefore ||= SECTIONS.has(nameOf(key));
  });
}

/** Its place in the order; keys without one come last. */
function rank({ key }: Pair, order: readonly string[]): number {
  const at = order.indexOf(nameOf(key));
  return at < 0 ? order.length : at;
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : "";
}

/** Folds a long text; a short one follows its key, in quotes only if YAML needs them. */
function setScalar(scalar: Scalar, column: number): void {
  if (typeof scalar.value !== "string") return;
  const isLong = column + widthOf(scalar.value) > WIDTH || scalar.value.includes("\n");
  scalar.type = isLong ? Scalar.BLOCK_FOLDED : Scalar.PLAIN;
}

/** The width of a text in columns. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/u.test(letter) ? 2 : 1), 0);
}

/** The first line in which a file is not formatted. */
export function checkForm(path: string, text: string, formed: string): Problem {
  const [lines, wanted] = [text.split("\n"), formed.split("\n")];
  const first = wanted.findIndex((line, i) => line !== lines[i]);
  const line = first < 0 ? wanted.length - 1 : first;
  const message = `expected ${quote(wanted[line])}, got ${quote(lines[line])}; npm run data -- --write sets the form right`;
  return { path: `${path}:${line + 1}`, message };
}
