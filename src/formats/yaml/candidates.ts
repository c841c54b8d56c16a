import { isCollection, parseAllDocuments } from "yaml";
import { valueCandidates } from "../documents/candidates";
import type { Candidate, SourceFile } from "../row";

/** Longer files take too long; signs. */
const LONGEST = 5_000_000;
/** The most values that aliases may repeat. */
const MOST_ALIASES = 1000;

/** The formats that a file of YAML may have. A fault in it leaves what can be read. */
export function yamlCandidates({ text }: SourceFile): Candidate[] {
  if (text.length > LONGEST) return [];
  const values = readRecords(text) ?? readYaml(text);
  const documents = values.map((value) => ({ name: "", value, line: 1 }));
  return valueCandidates({ documents, mended: [], open: 0 }, "yaml");
}

const PAIR = /^([\p{L}_][\p{L}\p{N}_ -]{0,30}):(?:\s+(.*))?$/u;

/**
 * Paragraphs of `Key: value`, each an event, whose first lines have the same key; a paragraph without it goes on with the
 * one above. Null if a text is not all of them.
 */
function readRecords(text: string): [Record<string, string>[]] | null {
  const records: [string, string][][] = [];
  const first = PAIR.exec(text.trimStart().split(/[\r\n]/, 1)[0] ?? "")?.[1];
  if (first === undefined) return null;
  for (const paragraph of text.trim().split(/(?:\r\n?|\n)[^\S\n]*(?:\r\n?|\n)\s*/)) {
    const lines = paragraph.split(/\r\n?|\n/);
    if (PAIR.exec(lines[0] ?? "")?.[1] === first) records.push([]);
    const pairs = records.at(-1) ?? [];
    for (const line of lines) {
      const [, key, value = ""] = PAIR.exec(line) ?? [];
      const last = pairs.at(-1);
      if (key !== undefined) pairs.push([key, value.trim()]);
      else if (last) last[1] = `${last[1]}\n${line.trim()}`.trim();
    }
  }
  const isAll = records.every((pairs) => pairs.length > 1);
  return records.length > 1 && isAll ? [records.map((pairs) => Object.fromEntries(pairs))] : null;
}

function readYaml(text: string): unknown[] {
  try {
    const found = parseAllDocuments(text, { logLevel: "silent", uniqueKeys: false });
    if (!Array.isArray(found)) return [];
    return found.flatMap((document) =>
      isCollection(document.contents) ? [document.toJS({ maxAliasCount: MOST_ALIASES })] : [],
    );
  } catch {
    return [];
  }
}
