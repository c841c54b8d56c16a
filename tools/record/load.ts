import { basename } from "node:path";
import { describeProblem, type Problem } from "../../src/model/problem";
import { type DataFiles, publish } from "./publish";
import { readRecord } from "./read";
import { revisionOf } from "./revision";
import { publishTables } from "./tables/publish";
import type { TableFiles } from "./tables/table";
import { versionFiles } from "./versionFiles";

/** The published files of the record, and the faults of its own files, one line each. */
export interface Assembled {
  /** Made from the valid files; null if the head or the codebook is not valid. */
  readonly files: DataFiles | null;
  /** The record as tables, made from the valid files, too; few ask for them while they develop. */
  readonly tables: () => TableFiles;
  /** The same, as far as it is cited, at addresses that no later version takes. */
  readonly version: () => ReadonlyMap<string, string | Uint8Array>;
  readonly faults: readonly string[];
}

/** Makes the published files of the record in a folder. */
export function assemble(folder: string): Assembled {
  const problems: Problem[] = [];
  const record = readRecord(folder, problems);
  const files = record && publish(record);
  let made: TableFiles | undefined;
  const tables = () => {
    if (record) made ??= publishTables(record);
    return made ?? new Map();
  };
  return {
    files,
    tables,
    version: () =>
      record && files ? versionFiles(revisionOf(record), [...files, ...tables()]) : new Map(),
    faults: problems.map((problem) => `${basename(folder)}/${describeProblem(problem)}`),
  };
}
