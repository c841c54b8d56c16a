import { fold, matches, queryTerms } from "./search";

/**
 * The events that answer a query best, of those that match it (`matching`, by time): first those whose title
 * begins with it, then those that have all its words in title or label, then by importance and time.
 * `texts` are those of `searchTexts`, `importances` the column of the events.
 */
export function bestMatches(
  query: string,
  matching: readonly number[],
  importances: Uint8Array,
  texts: readonly string[],
  most: number,
): number[] {
  const terms = queryTerms(query, texts);
  if (terms.length === 0) return [];
  const start = ` ${fold(query)}`;
  const rank = (index: number) => {
    const importance = importances[index] ?? 0;
    const text = texts[index] ?? "";
    if (text.startsWith(start)) return 20 - importance;
    const [title = "", label = ""] = text.split("\n", 2);
    return (matches(title + label, terms) ? 30 : 40) - importance;
  };
  return matching
    .map((index) => ({ index, rank: rank(index) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .slice(0, most)
    .map(({ index }) => index);
}
