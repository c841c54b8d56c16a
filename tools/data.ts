import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeProblem, type Problem } from "../src/model/problem";
import { checkRecord } from "./record/check";
import { coverage } from "./record/coverage";
import { checkForm, formatFile } from "./record/format";
import { kindOf, schemasOf } from "./record/kinds";
import { namesOf, RECORD, readRecord, recordPaths } from "./record/read";
import { describeMissing } from "./record/translations";

/** `npm run data` checks the record and prints its coverage; with `-- --write` it also formats the files. */
const isWriting = process.argv.includes("--write");
const problems: Problem[] = [];

const record = readRecord(RECORD, problems);
if (record) {
  for (const line of [...coverage(record), ...describeMissing(record)]) console.log(line);
  if (problems.length === 0) problems.push(...checkRecord(record));
  const schemas = schemasOf(namesOf(record.timeline.value));
  const broken = new Set(problems.map(({ path }) => path.replace(/:.*/s, "")));
  for (const path of recordPaths(RECORD)) {
    if (broken.has(path)) continue;
    const text = readFileSync(join(RECORD, path), "utf8");
    const formed = formatFile(text, path, schemas[kindOf(path)]);
    if (formed === text) continue;
    if (isWriting) writeFileSync(join(RECORD, path), formed);
    else problems.push(checkForm(path, text, formed));
  }
}
for (const problem of problems) console.error(`${RECORD}/${describeProblem(problem)}`);
console.log(problems.length === 0 ? "no problems" : `${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
