import type { ColumnField } from "../row";
import type { Table } from "./grid";
import { isDate } from "./header";
import { fieldNamed, plainName, SEVERAL } from "./names";

/** What each column is: `null` if it is not read. In the order of the columns. */
export type Columns = readonly (ColumnField | null)[];

/** How many rows are looked at. */
const SAMPLE = 200;

/** What the columns of a table are, by their names, and where those say nothing by what stands in them. */
export function recogniseColumns(table: Table): Columns {
  const named = byName(table);
  return withContent(table, named);
}

function byName({ names, isNamed }: Table): (ColumnField | null)[] {
  const columns: (ColumnField | null)[] = names.map(() => null);
  if (!isNamed) return columns;
  const known = names
    .flatMap((name, i) => {
      const found = fieldNamed(name);
      return found ? [{ ...found, i }] : [];
    })
    .sort((a, b) => a.rank - b.rank);
  const taken = new Set<ColumnField>();
  for (const { field, i } of known) {
    if (taken.has(field) && !SEVERAL.has(field)) continue;
    taken.add(field);
    columns[i] = field;
  }
  return asParts(columns, names);
}

/** A month or day beside no year, or a time beside no date, is a date of its own. */
function asParts(
  columns: (ColumnField | null)[],
  names: readonly string[],
): (ColumnField | null)[] {
  const has = (field: ColumnField) => columns.includes(field);
  const replace = (from: ColumnField, to: ColumnField | null) => {
    const at = columns.indexOf(from);
    if (at >= 0) columns[at] = to;
  };
  if (!has("start") && !has("year")) {
    if (has("time")) replace("time", "start");
    else if (has("day")) replace("day", "start");
    else if (has("dateText")) replace("dateText", "start");
  }
  // A whole date is finer than its year.
  const isV1 = names.some((name) => plainName(name) === "start date");
  if (has("start") && has("year") && (isV1 || !has("month"))) replace("year", null);
  return columns;
}

function withContent(table: Table, named: (ColumnField | null)[]): Columns {
  const columns = [...named];
  const free = freeColumns(table, columns);
  if (!columns.includes("start") && !columns.includes("year")) assignDates(columns, free());
  for (const { i, share } of free())
    if (share((cell) => /^https?:\/\/\S+$/.test(cell)) > 0.7) columns[i] = "links";
  assignTexts(columns, free);
  return columns;
}

interface Free {
  readonly i: number;
  /** What stands in it, blanks left aside; at least one. */
  readonly cells: readonly string[];
  readonly length: number;
  /** The share of its cells for which something holds. */
  readonly share: (holds: (cell: string) => boolean) => number;
}

/** The columns that are not known yet and have something in them. */
function freeColumns(
  { names, rows }: Table,
  columns: readonly (ColumnField | null)[],
): () => Free[] {
  const some = rows.slice(0, SAMPLE);
  const all = names.map((_, i): Free => {
    const cells = some.map((row) => row.cells[i]?.trim() ?? "").filter(Boolean);
    const length = cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
    return { i, cells, length, share: (holds) => cells.filter(holds).length / cells.length };
  });
  return () => all.filter(({ i, cells }) => columns[i] === null && cells.length > 0);
}

function assignDates(columns: (ColumnField | null)[], free: readonly Free[]): void {
  const [first, second] = free.filter(({ share }) => share(isPlainDate) > 0.6);
  if (first) columns[first.i] = "start";
  if (first && second?.i === first.i + 1 && !columns.includes("end")) columns[second.i] = "end";
}

/** The title is the first text that differs from row to row; the text is the longest of the others. */
function assignTexts(columns: (ColumnField | null)[], free: () => readonly Free[]): void {
  const words = () => free().filter(({ share }) => share((cell) => /\p{L}{2}/u.test(cell)) > 0.7);
  if (!columns.includes("title")) {
    const most = columns.includes("text") ? 100 : 200;
    const telling = words().filter(
      ({ cells, length }) => new Set(cells).size > cells.length * 0.5 && length < most,
    );
    const title = telling[0] ?? (columns.includes("text") ? undefined : words()[0]);
    if (title) columns[title.i] = "title";
  }
  if (!columns.includes("text")) {
    const text = words()
      .filter(({ length }) => length > 60)
      .sort((a, b) => b.length - a.length)[0];
    if (text) columns[text.i] = "text";
  }
}

/** Years alone are dates only where they are likely: any number would be one. */
function isPlainDate(cell: string): boolean {
  return /^[\d.,]+$/.test(cell)
    ? /^(?:1\d{3}|20\d\d)$|^\d{8}$|^\d{1,2}\.\d{1,2}\.\d{4}$/.test(cell)
    : isDate(cell);
}
