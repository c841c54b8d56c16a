import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describeProblem, type Problem } from "../src/model/problem";
import { RECORD, readRecord } from "./record/read";
import { skeleton } from "./record/skeleton";

/** `npm run event -- 1972-05-01 "Title"` creates the file of a new event. */
function main([date, title]: readonly string[]): void {
  if (!date || !title) throw new Error('expected a date and a title: 1972-05-01 "Nixon in Moscow"');
  const problems: Problem[] = [];
  const record = readRecord(RECORD, problems);
  if (!record) throw new Error(problems.map(describeProblem).join("\n"));
  const today = new Date().toISOString().slice(0, 10);
  const { path, text } = skeleton(date, title, today, record.timeline.value, record.codebook.value);
  const file = join(RECORD, path);
  if (existsSync(file)) throw new Error(`expected a new event, got ${file}, which is there`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`${file}\nFill it in, then check it: npm run data`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
