import { basename } from "node:path";
import { describeProblem, type Problem } from "../../src/model/problem";
import { type DataFiles, publish } from "./publish";
import { readRecord } from "./read";

/** The record as it is published, and what is wrong with its files: a line each. */
export interface Assembled {
  /** What could be made of the good files; null where the head or the codebook is not one of them. */
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
