import Papa from "papaparse";
import { type Note, note } from "../../model/receipt";
import type { GridRow } from "./grid";

export const DELIMITERS = [",", ";", "\t", "|"] as const;

/** The cells of a text whose lines are rows, by the given separator, or else by the one that splits most evenly. */
export function readDelimited(
  text: string,
  known?: string,
): { rows: GridRow[]; notes: Note[]; delimiter: string } {
  const lines = text.replace(/\r\n?/g, "\n");
  // Spreadsheets may name the separator.
  const said = /^sep=(.)\n/i.exec(lines)?.[1];
  const delimiter = said ?? known ?? likelyDelimiter(lines);
  const notes: Note[] = [];
  const rows: GridRow[] = [];
  let line = said ? 2 : 1;
  const quoted = withPlainQuotes(said ? lines.slice(6) : lines, delimiter);
  for (const cells of parse(quoted, delimiter, line, notes)) {
    rows.push({ at: `line ${line}`, cells });
    line += 1 + cells.reduce((sum, cell) => sum + newlines(cell), 0);
  }
  const inner = said === undefined && linesInQuotes(rows);
  return inner ? readDelimited(inner) : { rows, notes, delimiter };
}

/** The text of a file in which each line as a whole stands in quotation marks; null if it is none. */
function linesInQuotes(rows: readonly GridRow[]): string | null {
  const cells = rows.flatMap(({ cells }) => cells);
  if (rows.length < 2 || cells.length !== rows.length) return null;
  const isSplit = ({ cells: [cell = ""] }: GridRow) => cell === "" || /[,;\t]/.test(cell);
  return rows.every(isSplit) && !cells.some((cell) => cell.includes("\n"))
    ? cells.join("\n")
    : null;
}

/** The quotation marks of word processors around a cell with separators as `"`. */
function withPlainQuotes(text: string, delimiter: string): string {
  if (!/[“„]/.test(text)) return text;
  const part = delimiter.replace(/[^,;\t]/, "\\$&");
  const cell = new RegExp(
    `(?<=^|${part})[^\\S\\n\\t]*(?:“([^“”\\n]*)”|„([^„“\\n]*)“)[^\\S\\n\\t]*(?=${part}|$)`,
    "gm",
  );
  return text.replace(cell, (whole, english?: string, german?: string) => {
    const inside = english ?? german ?? "";
    return inside.includes(delimiter) ? `"${inside.replaceAll('"', '""')}"` : whole;
  });
}

function newlines(cell: string): number {
  let count = 0;
  for (let i = cell.indexOf("\n"); i >= 0; i = cell.indexOf("\n", i + 1)) count++;
  return count;
}

/** The rows of a text. If a quotation mark is never closed, its line is read literally and reading resumes below it. */
function parse(text: string, delimiter: string, line: number, notes: Note[]): string[][] {
  // With this many, its quotation marks mean nothing.
  if (notes.length >= MOST_OPEN) return text.split("\n").map((row) => unquoted(row, delimiter));
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: "\n" });
  const open = errors.find(({ code, row = 0 }) => {
    const isLong = data[row]?.some((cell) => cell.includes("\n")) ?? false;
    return code === "MissingQuotes" || (code === "InvalidQuotes" && isLong);
  });
  if (open?.row === undefined) return data;
  const good = data.slice(0, open.row);
  const used = good.reduce(
    (sum, cells) => sum + 1 + cells.reduce((all, cell) => all + newlines(cell), 0),
    0,
  );
  const lines = text.split("\n");
  const faulty = lines[used] ?? "";
  notes.push(note("open-quote", `line ${line + used}`, { value: faulty.slice(0, 80) }));
  const cells = unquoted(faulty, delimiter);
  return [
    ...good,
    cells,
    ...(used + 1 < lines.length
      ? parse(lines.slice(used + 1).join("\n"), delimiter, line + used + 1, notes)
      : []),
  ];
}

/** Quotation marks that are never closed. */
const MOST_OPEN = 100;

/** The cells of a line that is read literally. */
function unquoted(line: string, delimiter: string): string[] {
  return line.split(delimiter).map((cell) => cell.replace(/^"|"$/g, ""));
}

function likelyDelimiter(text: string): string {
  const start = text.slice(0, 100_000);
  let [best, most] = [",", 0];
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(start, {
      delimiter,
      newline: "\n",
      preview: 60,
      skipEmptyLines: "greedy",
    });
    const score = evenness(data.map((cells) => cells.length));
    if (score > most + 0.01) [best, most] = [delimiter, score];
  }
  return best;
}

/** How likely rows with these numbers of cells are a table: most have the same number, and more is better. */
function evenness(lengths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  let score = 0;
  for (const [length, count] of counts)
    if (length > 1)
      score = Math.max(score, (count / lengths.length) * (1 + Math.min(length, 12) / 20));
  return score;
}
