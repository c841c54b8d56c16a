import { readMarkdown } from "../markdown/markdown";
import type { Candidate, Reading, SourceFile } from "../row";
import { webPageCandidates } from "../table/candidates";
import { isDate } from "../table/header";
import { pageLines } from "./pageLines";

/** The least number of dated events, and the least share of them in the lines of a page. */
const LEAST_EVENTS = 3;
const LEAST_SHARE = 0.05;

/** An element of a web page that no other XML has. */
const BLOCK = /<(?:html|body|div|p|li|dl|h[1-6]|section|article)[\s>]/i;

/** What a web page may be: a table, or a list, headings or blocks with dates. */
export async function pageCandidates(file: SourceFile): Promise<Candidate[]> {
  const tables = await webPageCandidates(file);
  if (!BLOCK.test(file.text)) return tables;
  const lines = pageLines(file.text);
  const reading = onlyDated(readMarkdown(lines));
  const events = reading.rows.filter(({ start }) => isDate(start ?? "")).length;
  const share = events / (lines.split("\n").length || 1);
  if (events < LEAST_EVENTS || share < LEAST_SHARE) return tables;
  return [...tables, { format: "web-page", score: 0.3 + 0.2 * share, read: () => reading }];
}

/** What a page has besides dated events, such as its menu, are no rows. */
function onlyDated({ title, rows }: Reading): Reading {
  const dated = rows.filter(({ start }) => start !== undefined);
  return { title, rows: dated, found: dated.length };
}
