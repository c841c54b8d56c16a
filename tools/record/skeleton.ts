import { stringify } from "yaml";
import { EDTF_EXPECTED, parseDate } from "../../src/model/date";
import { quote } from "../../src/model/problem";
import { eventPath, newEventId } from "../../src/model/record/eventPath";
import { schemaLine } from "./kinds";
import type { CodebookFile, TimelineFile } from "./schema";

/** A file to fill in: its path relative to the folder of the record, and its text. */
export interface Skeleton {
  readonly path: string;
  readonly text: string;
}

/**
 * The skeleton of an event's file, with comments on what to write. `today` is the day on which it is added.
 * Throws if the date is not EDTF, or if the title has no letter for the name of the file.
 */
export function skeleton(
  date: string,
  title: string,
  today: string,
  timeline: TimelineFile,
  codebook: CodebookFile,
): Skeleton {
  if (!parseDate(date)) throw new Error(`date: ${EDTF_EXPECTED}, got ${quote(date)}`);
  if (!/^-?\d/.test(date))
    throw new Error(`date: expected one that begins with a year, got ${quote(date)}`);
  const id = newEventId(date, title);
  if (!id) throw new Error(`title: expected English words, got ${quote(title)}`);
  const path = eventPath(date, id);
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).join(", ");
  const lines = [
    schemaLine(path),
    "# Fill in what is empty, delete these lines, then run: npm run data -- --write",
    ...hint("actors", ["who takes part, first the one that acted: ids of record/timeline.yaml"]),
    ...hint("topics", [ids(timeline.topics)]),
    ...hint("effects", [
      `how it moved ${ids(timeline.relations)}: those that it did`,
      ...codebook.effects.map(({ effect, en }) => `${effect > 0 ? "+" : ""}${effect} ${en}`),
    ]),
    ...hint(
      "importance",
      codebook.importance.map(({ importance, en }) => `${importance} ${en}`),
    ),
    ...hint("sources", ["two or more for importance 4 and 5; of kind primary or secondary"]),
    ...hint("label", ["for the chart, up to 32 letters"]),
    ...hint("summary", ["two to four plain sentences: what, why it mattered, what came of it"]),
    `date: ${/^-?\d+$/.test(date) ? `"${date}"` : date}`,
    `added: ${today}`,
    "importance:",
    "actors: []",
    "topics: []",
    "effects:",
    "sources:",
    "  - title:",
    "    publisher:",
    "    url: https://",
    "    kind: primary",
    "",
    "en:",
    `  title: ${stringify(title, { lineWidth: 0 }).trim()}`,
    "  label:",
    "  summary: >-",
    "",
  ];
  return { path, text: lines.join("\n") };
}

/** Comments on the values of a key. */
function hint(key: string, lines: readonly string[]): string[] {
  return lines.map((line, i) => `# ${(i === 0 ? key : "").padEnd(11)}${line}`);
}
