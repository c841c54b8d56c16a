import type { Candidate, SourceFile } from "../row";
import { isMarkdown, readMarkdown } from "./markdown";
import { isMermaid, readMermaid } from "./mermaid";

/** What a text of lines may be. */
export function markdownCandidates({ text }: SourceFile): Candidate[] {
  if (isMermaid(text)) return [{ format: "mermaid", score: 0.9, read: () => readMermaid(text) }];
  const reading = readMarkdown(text);
  const share = isMarkdown(reading);
  if (share < 0.5) return [];
  return [{ format: "markdown", score: 0.3 + share * 0.25, read: () => reading }];
}
