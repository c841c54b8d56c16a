import Papa from "papaparse";
import { type Problem, quote } from "../../src/model/problem";

/** One coder's values, a line an event: `id,russia-china,china-west,russia-west,importance`. */
export interface Coding {
  /** Its path relative to the folder of the record. */
  readonly path: string;
  readonly values: ReadonlyMap<string, CodedValues>;
}

/** A relation that the event did not move has no effect. */
export interface CodedValues {
  readonly effects: { readonly [relation: string]: number };
  readonly importance: number;
}

/**
 * Reads a coding from CSV. A line with a value that is not on its scale is left out and reported in `problems`
 * with file, line, value and what was expected.
 */
export function readCoding(
  path: string,
  text: string,
  relations: readonly string[],
  problems: Problem[],
): Coding {
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const values = new Map<string, CodedValues>();
  data.forEach((row, i) => {
    const read = (column: string, least: number, most: number) => {
      const value = Number(row[column] || "x");
      if (Number.isInteger(value) && value >= least && value <= most) return value;
      const message = `expected a whole number from ${least} to ${most}, got ${quote(row[column])}`;
      problems.push({ path: `${path}:${i + 2}: ${column}`, message });
      return null;
    };
    const moved = relations.filter((relation) => (row[relation] ?? "") !== "");
    const effects = moved.map((relation) => [relation, read(relation, -3, 3)] as const);
    const importance = read("importance", 1, 5);
    if (!row.id || importance === null || effects.some(([, value]) => value === null)) return;
    values.set(row.id, {
      effects: Object.fromEntries(effects) as CodedValues["effects"],
      importance,
    });
  });
  return { path, values };
}
