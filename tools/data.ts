import { readFileSync, writeFileSync } from "node:fs";
import { describeProblem } from "../src/model/problem";
import { coverage } from "./coverage";
import { formatRecord } from "./format";
import { checkRecord, type RecordFile } from "./record";

/** `npm run data` checks our record and prints its coverage; with `-- --write` it also sets its form right. */
const file = new URL("../public/data/events.json", import.meta.url);
const text = readFileSync(file, "utf8");
const json = JSON.parse(text) as RecordFile & Record<string, unknown>;
const problems = checkRecord(json).map(describeProblem);
const formed = formatRecord(json);
if (formed !== text) {
  if (process.argv.includes("--write")) writeFileSync(file, formed);
  else
    problems.push("public/data/events.json: expected one key a line; run npm run data -- --write");
}
for (const line of coverage(json)) console.log(line);
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? "no problems" : `${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
