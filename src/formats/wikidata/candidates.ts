import type { Candidate, SourceFile } from "../row";
import { readDelimited } from "../table/delimited";
import { isBlank } from "../table/grid";
import { isResults, readResults } from "./results";

/** The results of a query as the page of the service saves them as a table. */
export function wikidataCandidates({ text }: SourceFile): Candidate[] {
  const [header, ...rows] = readDelimited(text).rows.filter((row) => !isBlank(row));
  const names = header?.cells ?? [];
  const results = rows.map(({ cells }) =>
    Object.fromEntries(names.map((name, i) => [name.trim(), cells[i] ?? ""])),
  );
  const score = isResults(results);
  if (score < 0.5) return [];
  const places = rows.map(({ at }) => at);
  return [{ format: "wikidata", score: score * 0.95, read: () => readResults(results, places) }];
}
