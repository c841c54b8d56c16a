import { assemble } from "../tools/record/load";
import { RECORD } from "../tools/record/read";

const { files, tables, faults } = assemble(RECORD);

/** The files below `data/`, as a build publishes our record. */
export const dataFiles: ReadonlyMap<string, string> = files ?? new Map();

/** The text of one of them. Throws where there is none. */
export function published(name: string): string {
  const text = dataFiles.get(name);
  if (text === undefined) throw new Error(`expected ${name}, got none\n${faults.join("\n")}`);
  return text;
}

/** The tables of our record and their description, by their path below `data/`. */
export const publishedTables = tables;
