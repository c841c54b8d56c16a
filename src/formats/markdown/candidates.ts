import { looksLikeProgram } from "../program";
import type { Candidate, SourceFile } from "../row";
import { isDate } from "../table/header";
import { readMarkdown } from "./markdown";
import { isMermaid, readMermaid } from "./mermaid";

/** What a text of lines may be. */
export function markdownCandidates({ text }: SourceFile): Candidate[] {
  if (isMermaid(text)) return [{ format: "mermaid", score: 0.9, read: () => readMermaid(text) }];
  const share = isMarkdown(beginning(text));
  if (share < 0.5) return [];
  return [{ format: "markdown", score: 0.3 + share * 0.25, read: () => readMarkdown(text) }];
}

/** How many signs show what a text is. */
const MOST = 50_000;

/** The first lines of a text. */
function beginning(text: string): string {
  return text.length <= MOST ? text : text.slice(0, text.lastIndexOf("\n", MOST) + 1);
}

/** The least share of the lines of a list that begin an event: the others are its texts. */
const LEAST_LINES = 0.04;

/** The share of events with a date in a text, 0 … 1; 0 if there are hardly any. */
export function isMarkdown(text: string): number {
  const { rows } = readMarkdown(text);
  const dated = rows.filter(({ start }) => isDate(start ?? "")).length;
  const lines = text.match(/^.*\S/gm)?.length ?? 0;
  return looksLikeProgram(text) || dated < 2 || dated < lines * LEAST_LINES
    ? 0
    : dated / rows.length;
}
