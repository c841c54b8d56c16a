import { type Note, note } from "../../model/receipt";
import type { Columns } from "./columns";
import { type GridRow, rowText, type Table } from "./grid";
import { isDate } from "./header";

/** A column with no more distinct values than this holds categories, such as groups. */
const MOST_KINDS = 100;

/**
 * Mends rows with more cells than columns. If an unquoted text with separators caused them, its cells are joined: those
 * that make the rest of the row fit its columns best. If nothing speaks for that, the surplus is left out.
 */
export function cellJoiner(table: Table, columns: Columns) {
  const width = table.names.length;
  const texts = (["text", "title"] as const).flatMap((field) => {
    const i = columns.indexOf(field);
    return i < 0 ? [] : [i];
  });
  let known: ReturnType<typeof fitOf> | undefined;
  return (row: GridRow, notes: Note[]): GridRow => {
    if (row.cells.length <= width) return row;
    const cells = withoutBlankEnd(row.cells, width);
    const extra = cells.length - width;
    if (extra <= 0) return row;
    known ??= fitOf(table, columns);
    const { fit, isProse } = known;
    const scored = texts.map((at) => {
      const joined = joinAt(cells, at, extra, table.separator ?? ",");
      const prose = isProse(cells.slice(at + 1, at + extra + 1), cells[at] ?? "");
      return { joined, score: fit(joined, at) - fit(cells, at) + (prose ? 1 : 0) };
    });
    const [best] = scored.sort((a, b) => b.score - a.score);
    const value = rowText({ ...row, cells: cells.slice(width) });
    const isJoined = best !== undefined && best.score > 0;
    notes.push(note(isJoined ? "joined-cells" : "extra-cells", row.at, { value }));
    return isJoined ? { ...row, cells: best.joined } : row;
  };
}

function withoutBlankEnd(cells: readonly string[], width: number): readonly string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== "");
  return cells.slice(0, Math.max(width, last + 1));
}

function joinAt(cells: readonly string[], at: number, extra: number, separator: string): string[] {
  return [
    ...cells.slice(0, at),
    cells.slice(at, at + extra + 1).join(separator),
    ...cells.slice(at + extra + 1),
  ];
}

/** What the complete rows tell about a row with surplus cells. */
function fitOf({ names, rows }: Table, columns: Columns) {
  const complete = rows.filter(({ cells }) => cells.length <= names.length);
  const kinds = names.map((_, i) => kindsOf(complete, i));
  const all = complete.slice(0, 200).flatMap(({ cells }) => cells.slice(1));
  const isSpaced = all.filter((cell) => cell.startsWith(" ")).length > all.length / 2;
  return {
    /** How many cells, apart from the one at `at`, hold what their columns hold. */
    fit: (cells: readonly string[], at: number) =>
      names.filter((_, i) => {
        const cell = cells[i]?.trim() ?? "";
        if (i === at || cell === "") return false;
        return kinds[i]?.has(cell) || (columns[i] === "start" && isDate(cell));
      }).length,
    /** Whether cells go on with the sentence, or the number, of the one before. */
    isProse: (cells: readonly string[], before: string) =>
      cells.every(
        (cell, i) =>
          (cell.startsWith(" ") && !isSpaced) ||
          /^\s*\p{Ll}/u.test(cell) ||
          (/^\d{3}(?!\d)/.test(cell) && /\d$/.test(cells[i - 1] ?? before)),
      ),
  };
}

/** The values of a column in these rows; null if they are not categories. */
function kindsOf(rows: readonly GridRow[], i: number): ReadonlySet<string> | null {
  const kinds = new Set<string>();
  for (const { cells } of rows) {
    kinds.add(cells[i]?.trim() ?? "");
    if (kinds.size > MOST_KINDS) return null;
  }
  return kinds;
}
