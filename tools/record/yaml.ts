import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { Problem } from "../../src/model/problem";

/** A path into a value: keys of maps and indices of lists. */
export type Path = readonly (string | number)[];

/** Parsed YAML: its value, and the line of each part. */
export interface Yaml {
  readonly value: unknown;
  /** The line of a part, from 1; if the part is missing, that of its nearest parent. */
  lineOf(path: Path): number;
}

/**
 * Reads one file of YAML 1.2: a date stays text, `no` is text, duplicate keys are refused.
 * `name` is the name of the file in `problems`. Null if there are any.
 */
export function readYaml(text: string, name: string, problems: Problem[]): Yaml | null {
  const lines = new LineCounter();
  const document = parseYaml(text, lines);
  // Later faults mostly follow from the first.
  const [fault] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (fault) {
    problems.push(describeFault(fault.message, lines.linePos(fault.pos[0]).line, text, name));
    return null;
  }
  return {
    value: document.toJS(),
    lineOf: (path) => lines.linePos(offsetOf(document, path)).line,
  };
}

/** Tabs are the most frequent fault, invisible, and reported by the parser only later. */
function describeFault(reason: string, line: number, text: string, name: string): Problem {
  const all = text.split("\n");
  const tab = all.findIndex((each) => /^ *\t/.test(each)) + 1;
  const at = tab || line;
  const found = JSON.stringify(all[at - 1] ?? "");
  const expected = tab ? "expected spaces, not a tab" : "expected YAML";
  return {
    path: `${name}:${at}`,
    message: `${expected}, got ${found}${tab ? "" : ` (${reason})`}`,
  };
}

/** Parses a text into a document with its comments. */
export function parseYaml(text: string, lineCounter?: LineCounter): Document {
  return parseDocument(text, {
    version: "1.2",
    prettyErrors: false,
    ...(lineCounter && { lineCounter }),
  });
}

/** The offset at which a part begins: that of its key in a map, of the part itself in a list. */
function offsetOf({ contents }: Document, path: Path): number {
  let node: unknown = contents;
  let offset = startOf(node) ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === `${key}`,
      );
      if (!pair) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = startOf(node) ?? offset;
    } else return offset;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
