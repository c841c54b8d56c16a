import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { describeProblem, type Problem } from "../../../src/model/problem";
import { checkRecord } from "../../../tools/record/check";
import { readRecord } from "../../../tools/record/read";

/** Small records to test with. */

export const TIMELINE = `license: CC0
changed: 2026-01-01
en:
  title: A timeline
powers:
  - { id: russia, en: Russia, ru: Россия }
  - { id: china, en: China, ru: Китай }
relations:
  - { id: russia-china, between: [russia, china], en: Russia–China, ru: Россия–Китай }
actors:
  - { id: RUS, power: russia, en: Russia, ru: Россия }
  - { id: CHN, power: china, en: China, ru: Китай }
topics:
  - { id: war, en: War, ru: Война }
eras: []
`;

const CODEBOOK = `effects:
  - { effect: 1, en: Friendly, ru: Дружественно }
importance:
  - { importance: 3, en: A detailed account has it, ru: Оно есть в подробном рассказе }
`;

const PUBLISHERS = `publishers:
  - { name: P, country: RUS, kind: press }
`;

const SUMMARY =
  "Two sentences say what happened and why it mattered. They are long enough to read.";

/** The file of an event on a day, with some lines of it changed: `{ "actors:": "actors: [RUS]" }`. */
export function eventFile(date: string, change: Readonly<Record<string, string>> = {}): string {
  const lines = [
    `date: ${date}`,
    "importance: 3",
    "actors: [RUS, CHN]",
    "topics: [war]",
    "effects: { russia-china: 1 }",
    "sources:",
    "  - title: A source",
    "    publisher: P",
    `    url: https://example.org/${date}`,
    "    kind: primary",
    "en:",
    `  title: What happened on ${date}`,
    "  label: What happened",
    `  summary: ${SUMMARY}`,
  ];
  const changed = lines.flatMap((line) => {
    const key = Object.keys(change).find((start) => line.trimStart().startsWith(start));
    return key === undefined ? [line] : (change[key] ?? "").split("\n").filter(Boolean);
  });
  return `${changed.join("\n")}\n${change.end ?? ""}`;
}

/** A folder with a record of these files, for as long as a test runs. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "record-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const all = {
    "timeline.yaml": TIMELINE,
    "codebook.yaml": CODEBOOK,
    "publishers.yaml": PUBLISHERS,
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The faults of a record of these files, one line each. */
export function problemsOf(files: Readonly<Record<string, string>>): string[] {
  const problems: Problem[] = [];
  const record = readRecord(folderOf(files), problems);
  if (record && problems.length === 0) problems.push(...checkRecord(record));
  return problems.map(describeProblem);
}
