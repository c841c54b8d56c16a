import { at, type Plain, plain, words } from "../plain";
import type { GridRow, Table } from "../table/grid";
import { findHeader } from "../table/header";
import { wholeOf } from "./flatten";

/** How deep to search, and how many tables to take. */
const DEEPEST = 6;
const MOST = 20;

/**
 * The tables in a value that are not lists of objects: lists of lists, `{ "columns": […], "data": [[…]] }`, a list for
 * each column, and what Google's charts and sheets exchange.
 */
export function gridTables(value: unknown): Table[] {
  const tables: Table[] = [];
  collect(value, "", null, tables, 0);
  return tables;
}

function collect(
  value: unknown,
  path: string,
  parent: Plain | null,
  tables: Table[],
  depth: number,
): void {
  if (depth > DEEPEST || tables.length >= MOST || typeof value !== "object" || value === null)
    return;
  const object = plain(value);
  const grid = object ? gridOfColumns(object, path) : gridOfLists(value as unknown[], path, parent);
  if (grid) {
    tables.push(findHeader(grid));
    return;
  }
  const entries = object
    ? Object.entries(object).map(([key, inner]) => [path ? `${path}.${key}` : key, inner] as const)
    : (value as unknown[]).map((inner, i) => [`${path}[${i}]`, inner] as const);
  for (const [place, inner] of entries.slice(0, 1000))
    collect(inner, place, object, tables, depth + 1);
}

/** Rows that are lists, or `{ "c": [{ "v": … }] }` as Google's charts have them. */
function gridOfLists(
  list: readonly unknown[],
  path: string,
  parent: Plain | null,
): GridRow[] | null {
  const rows = list.map((row) => (Array.isArray(row) ? row : at(row, "c")));
  if (rows.length < 2 || !rows.every(isOfCells)) return null;
  const names = namesIn(parent);
  const grid = rows.map((row, i) => ({ at: `${path}[${i}]`, cells: row.map(cellText) }));
  return names ? [{ at: path, cells: names }, ...grid] : grid;
}

function isOfCells(row: unknown): row is unknown[] {
  return Array.isArray(row) && row.length >= 2 && !row.some(Array.isArray);
}

/** The names of the columns, which stand beside the rows. */
function namesIn(parent: Plain | null): string[] | null {
  for (const key of ["columns", "cols", "fields", "headers", "header", "names"]) {
    const list = parent?.[key];
    const names = Array.isArray(list) ? list.map((name) => words(name) ?? cellText(name)) : [];
    if (names.some((name) => name !== "")) return names;
  }
  return null;
}

/** `{ "date": ["1949", "1950"], "title": ["One", "Two"] }`, or with numbered objects in place of the lists. */
function gridOfColumns(object: Plain, path: string): GridRow[] | null {
  const names = Object.keys(object);
  const columns = Object.values(object).map(columnOf);
  const [first] = columns;
  if (names.length < 2 || !first || first.length < 2) return null;
  if (!columns.every((column) => column?.length === first.length)) return null;
  return [
    { at: path, cells: names },
    ...first.map((_, i) => ({
      at: `${path}[${i}]`,
      cells: columns.map((column) => cellText(column?.[i])),
    })),
  ];
}

function columnOf(value: unknown): readonly unknown[] | null {
  const object = plain(value);
  const isNumbered = object && Object.keys(object).every((key, i) => key === String(i));
  const list = Array.isArray(value) ? value : isNumbered ? Object.values(object) : null;
  return list?.every((cell) => typeof cell !== "object" || cell === null) ? list : null;
}

function cellText(cell: unknown): string {
  const object = plain(cell);
  const text = words(cell) ?? (object ? (words(object.v) ?? wholeOf(object)) : undefined) ?? "";
  return text.replace(GOOGLE_DATE, (_, year: string, month: string, day = "1") =>
    [year.padStart(4, "0"), String(Number(month) + 1).padStart(2, "0"), day.padStart(2, "0")].join(
      "-",
    ),
  );
}

/** A date of Google's charts, with months from 0: `Date(1949,9,1)`. */
const GOOGLE_DATE = /^Date\((\d{1,4}),\s*(\d{1,2})(?:,\s*(\d{1,2}))?(?:,\s*\d+)*\)$/;
