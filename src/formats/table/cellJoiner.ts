import { type Note, note } from "../../model/receipt";
import type { Columns } from "./columns";
import { type GridRow, rowText, type Table } from "./grid";

/** A column with no more distinct values than this holds categories, such as groups. */
const MOST_KINDS = 100;

/**
 * Mends rows with more cells than columns, caused by an unquoted text with separators: joins the cells that make the
 * rest of the row fit its columns best.
 */
export function cellJoiner({ names, rows }: Table, columns: Columns) {
  const width = names.length;
  const texts = (["text", "title"] as const).flatMap((field) => {
    const i = columns.indexOf(field);
    return i < 0 ? [] : [i];
  });
  let kinds: readonly (ReadonlySet<string> | null)[] | undefined;
  return (row: GridRow, notes: Note[]): GridRow => {
    if (row.cells.length <= width) return row;
    const cells = withoutBlankEnd(row.cells, width);
    const extra = cells.length - width;
    if (extra <= 0) return row;
    kinds ??= names.map((_, i) => kindsOf(rows, width, i));
    const known = kinds;
    const scored = texts.map((at) => {
      const joined = joinAt(cells, at, extra);
      const fits = joined.filter((cell, i) => i !== at && known[i]?.has(cell.trim()));
      return { joined, fits: fits.length };
    });
    const [best] = scored.sort((a, b) => b.fits - a.fits);
    const value = rowText({ ...row, cells: cells.slice(width) });
    if (!best) {
      notes.push(note("extra-cells", row.at, { value }));
      return row;
    }
    notes.push(note("joined-cells", row.at, { value }));
    return { ...row, cells: best.joined };
  };
}

function withoutBlankEnd(cells: readonly string[], width: number): readonly string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== "");
  return cells.slice(0, Math.max(width, last + 1));
}

function joinAt(cells: readonly string[], at: number, extra: number): string[] {
  return [
    ...cells.slice(0, at),
    cells.slice(at, at + extra + 1).join(","),
    ...cells.slice(at + extra + 1),
  ];
}

/** The values of a column in the complete rows; null if they are not categories. */
function kindsOf(rows: readonly GridRow[], width: number, i: number): ReadonlySet<string> | null {
  const kinds = new Set<string>();
  for (const { cells } of rows) {
    if (cells.length <= width) kinds.add(cells[i]?.trim() ?? "");
    if (kinds.size > MOST_KINDS) return null;
  }
  return kinds;
}
