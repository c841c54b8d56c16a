import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describeProblem } from "../src/model/problem";
import { readTexts } from "../src/model/texts";
import { coverage } from "./coverage";
import { formatRecord } from "./format";
import { checkRecord, type RecordFile } from "./record";
import { checkTexts, TRANSLATIONS } from "./translations";

/** `npm run data` checks our record and prints its coverage; with `-- --write` it also sets its form right. */
const problems: string[] = [];

type Json = Record<string, unknown>;

/** The JSON of a file of the record, in the form that people edit; null where there is none. */
function read(name: string): Json | null {
  const file = new URL(`../public/data/${name}`, import.meta.url);
  if (!existsSync(file)) {
    problems.push(`public/data/${name}: expected a file, got none`);
    return null;
  }
  const text = readFileSync(file, "utf8");
  const json = JSON.parse(text) as Json;
  const formed = formatRecord(json);
  if (formed !== text) {
    if (process.argv.includes("--write")) writeFileSync(file, formed);
    else problems.push(`public/data/${name}: expected one key a line; run npm run data -- --write`);
  }
  return json;
}

const record = read("events.json") as (RecordFile & Json) | null;
if (record) {
  for (const line of coverage(record)) console.log(line);
  problems.push(...checkRecord(record).map(describeProblem));
  for (const language of TRANSLATIONS) {
    const name = `events.${language}.json`;
    const texts = readTexts(read(name));
    if (!texts) {
      problems.push(`public/data/${name}: expected texts, got something else`);
      continue;
    }
    console.log(`in ${language}         ${texts.events.length} events`);
    problems.push(...checkTexts(record, texts, name).map(describeProblem));
  }
}
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? "no problems" : `${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
