import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { Problem } from "../../src/model/problem";

/** A way into a value: keys of maps and places in lists. */
export type Path = readonly (string | number)[];

/** YAML that was read: its value, and where in the file each part of it stands. */
export interface Yaml {
  readonly value: unknown;
  /** The line of a part, from 1; of its nearest parent where the part is missing. */
  lineOf(path: Path): number;
}

/**
 * Reads one file of YAML 1.2: a date stays a text, `no` is a text, a key that comes twice is refused.
 * `name` is the file in the problems; null where there are any.
 */
export function readYaml(text: string, name: string, problems: Problem[]): Yaml | null {
  const lines = new LineCounter();
  const document = parseYaml(text, lines);
  const faults = [...document.errors, ...document.warnings];
  for (const { message, pos } of faults) {
    const { line } = lines.linePos(pos[0]);
    const found = text.split("\n")[line - 1] ?? "";
    const path = `${name}:${line}`;
    problems.push({ path, message: `expected YAML, got ${JSON.stringify(found)} (${message})` });
  }
  if (faults.length > 0) return null;
  return {
    value: document.toJS(),
    lineOf: (path) => lines.linePos(offsetOf(document, path)).line,
  };
}

/** The document of a text, with its comments. */
export function parseYaml(text: string, lineCounter?: LineCounter): Document {
  return parseDocument(text, {
    version: "1.2",
    prettyErrors: false,
    ...(lineCounter && { lineCounter }),
  });
}

/** Where a part begins: its key in a map, itself in a list. */
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
