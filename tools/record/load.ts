import { basename } from "node:path";
import { describeProblem, type Problem } from "../../src/model/problem";
import { type DataFiles, publish } from "./publish";
import { readRecord } from "./read";

/** The published files of the record, and the faults of its own files, one line each. */
export interface Assembled {
  /** Made from the valid files; null if the head or the codebook is not valid. */
  readonly files: DataFiles | null;
  readonly faults: readonly string[];
}

/** Makes the published files of the record in a folder. */
export function assemble(folder: string): Assembled {
  const problems: Problem[] = [];
  const record = readRecord(folder, problems);
  return {
    files: record && publish(record),
    faults: problems.map((problem) => `${basename(folder)}/${describeProblem(problem)}`),
  };
}
