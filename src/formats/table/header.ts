import { AS_YEARS, readDate } from "../date/readDate";
import { type GridRow, isBlank, isRule, type Table } from "./grid";
import { fieldNamed } from "./names";

/** How far down to look for the header. */
const DEEPEST = 20;

/** Finds the row that names the columns; if there is none, they are A, B, C. Blank rows and drawn lines are skipped. */
export function findHeader(grid: readonly GridRow[]): Table {
  const rows = grid.filter((row) => !isBlank(row) && !isRule(row));
  const top = rows.slice(0, DEEPEST);
  const scores = top.map(headerScore);
  const best = Math.max(...scores, 0);
  const at = best >= 2 ? scores.indexOf(best) : unnamedHeader(top);
  const above = at < 0 ? [] : (rows[at]?.cells ?? []);
  const both = at < 0 ? null : twoRows(above, rows[at + 1]);
  const header = both ?? above;
  const below = rows.slice(at + (both ? 2 : 1));
  const width = widthOf(below.slice(0, 200));
  return {
    names: uniqueNames(
      Array.from({ length: Math.max(width, header.length) }, (_, i) => header[i]?.trim() ?? ""),
    ),
    rows: below,
    above: at < 0 ? [] : rows.slice(0, at),
    isNamed: at >= 0,
  };
}

/**
 * The names of columns that stand in two rows, `Date` above `from` and `to`; null if the second row is none of names, or
 * adds nothing that is known.
 */
function twoRows(above: readonly string[], second: GridRow | undefined): string[] | null {
  if (!second?.cells.some((cell) => /\p{L}/u.test(cell))) return null;
  if (second.cells.some((cell) => cell.length > 40 || /\d/.test(cell))) return null;
  let over = "";
  const names = Array.from({ length: Math.max(above.length, second.cells.length) }, (_, i) => {
    const [name = "", part = ""] = [above[i]?.trim(), second.cells[i]?.trim()];
    if (name !== "") over = name;
    return part === "" ? name : `${over} ${part}`.trim();
  });
  const known = ({ cells }: Pick<GridRow, "cells">) => headerScore({ at: "", cells });
  return known({ cells: names }) > known({ cells: above }) ? names : null;
}

/** How many columns are in use: extra cells in a few rows do not make a column. */
function widthOf(rows: readonly GridRow[]): number {
  const lengths = rows
    .map(({ cells }) => cells.findLastIndex((cell) => cell.trim() !== "") + 1)
    .sort((a, b) => b - a);
  return lengths[Math.floor(lengths.length * 0.3)] ?? 0;
}

/** How many cells name a column; a date or a long text is not a name. */
function headerScore({ cells }: GridRow): number {
  const filled = cells.filter((cell) => cell.trim() !== "");
  const known = new Set(
    filled.flatMap((cell) => (cell.length <= 60 ? (fieldNamed(cell)?.field ?? []) : [])),
  );
  const others = filled.filter((cell) => cell.length > 80 || isDate(cell)).length;
  return others > filled.length / 3 ? 0 : known.size;
}

/** The row of a header with unknown names: 0 if the first row has no date in a column of dates, else -1. */
function unnamedHeader(rows: readonly GridRow[]): number {
  const [first, ...rest] = rows;
  if (!first || rest.length === 0) return -1;
  const column = first.cells.findIndex((_, i) => {
    const filled = rest.map(({ cells }) => cells[i] ?? "").filter((cell) => cell.trim() !== "");
    return filled.length > 0 && filled.filter(isDate).length > filled.length * 0.6;
  });
  return column >= 0 && !isDate(first.cells[column] ?? "") ? 0 : -1;
}

export function isDate(text: string): boolean {
  if (text.length > 60) return false;
  const found = readDate(text, AS_YEARS);
  return found !== null && found !== "impossible" && found !== "ongoing";
}

function uniqueNames(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.map((name, i) => {
    const wanted = name || String.fromCharCode(65 + (i % 26)).repeat(1 + Math.floor(i / 26));
    let unique = wanted;
    for (let n = 2; seen.has(unique); n++) unique = `${wanted} ${n}`;
    seen.add(unique);
    return unique;
  });
}
