import type { ColumnField } from "../row";
import type { Table } from "./grid";
import { isDate } from "./header";
import { fieldNamed, plainName, SEVERAL } from "./names";

/** What each column is: `null` if it is not read. In the order of the columns. */
export type Columns = readonly (ColumnField | null)[];

/** How many rows are examined. */
const SAMPLE = 200;

/** Recognises the columns of a table by their names, or else by their content. */
export function recogniseColumns(table: Table): Columns {
  const all = describe(table);
  return withContent(all, byName(table, all));
}

interface Column {
  readonly i: number;
  /** Its cells, without blank ones. */
  readonly cells: readonly string[];
  /** The share of rows in which it is not blank. */
  readonly filled: number;
  /** The average length of a cell. */
  readonly length: number;
  /** The share of its cells that pass a test. */
  readonly share: (holds: (cell: string) => boolean) => number;
}

function describe({ names, rows }: Table): Column[] {
  const some = rows.slice(0, SAMPLE);
  return names.map((_, i) => {
    const cells = some.map((row) => row.cells[i]?.trim() ?? "").filter(Boolean);
    const length = cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
    const share = (holds: (cell: string) => boolean) =>
      cells.length === 0 ? 0 : cells.filter(holds).length / cells.length;
    return { i, cells, filled: cells.length / some.length, length, share };
  });
}

function byName({ names, isNamed }: Table, all: readonly Column[]): (ColumnField | null)[] {
  const columns: (ColumnField | null)[] = names.map(() => null);
  if (!isNamed) return columns;
  // In German a "Tag" is a day.
  const hasMonth = names.some((name) => fieldNamed(name)?.field === "month");
  const known = names
    .flatMap((name, i) => {
      const isDay = hasMonth && plainName(name) === "tag";
      const found = isDay ? { field: "day" as const, rank: 0 } : fieldNamed(name);
      const column = all[i];
      return found && column && isPossible(found.field, column)
        ? [{ field: found.field, rank: found.rank + doubt(found.field, column), i }]
        : [];
    })
    .sort((a, b) => a.rank - b.rank);
  const taken = new Set<ColumnField>();
  for (const { field, i } of known) {
    if (taken.has(field) && !SEVERAL.has(field)) continue;
    taken.add(field);
    columns[i] = field;
  }
  return asParts(columns);
}

/** An effect is a number; in other columns of this name people describe it. Dates are no titles. */
function isPossible(field: ColumnField, { share }: Column): boolean {
  if (field === "title") return share(isPlainDate) <= 0.8;
  return field !== "effect" || share((cell) => /^[+−-]?[0-3](?:[.,]\d+)?$/.test(cell)) > 0.8;
}

/** How strongly the content of a column contradicts its name. */
function doubt(field: ColumnField, { filled, share, cells }: Column): number {
  if (cells.length === 0) return 500;
  if (field === "start" && share(isDate) < 0.3) return 300;
  return filled < 0.5 ? 60 : 0;
}

/** Names that change their meaning beside others. */
function asParts(columns: (ColumnField | null)[]): (ColumnField | null)[] {
  const has = (field: ColumnField) => columns.includes(field);
  const replace = (from: ColumnField, to: ColumnField | null) => {
    const at = columns.indexOf(from);
    if (at >= 0) columns[at] = to;
  };
  if (!has("start") && !has("year")) {
    if (has("time")) replace("time", "start");
    else if (has("day")) replace("day", "start");
    else if (has("dateText")) replace("dateText", "start");
    else if (has("month")) replace("month", "start");
  }
  if (!has("effect")) replace("relation", null);
  return columns;
}

function withContent(all: readonly Column[], named: (ColumnField | null)[]): Columns {
  const columns = [...named];
  const free = () => all.filter(({ i, cells }) => columns[i] === null && cells.length > 0);
  if (!columns.includes("start") && !columns.includes("month"))
    assignDates(columns, free(), columns.includes("year") ? isDay : isPlainDate);
  for (const { i, share } of free())
    if (share((cell) => /^https?:\/\/\S+$/.test(cell)) > 0.7) columns[i] = "links";
  assignTexts(columns, free);
  return columns;
}

/** Beside a year, only a finer column can be the date. */
function assignDates(
  columns: (ColumnField | null)[],
  free: readonly Column[],
  isSuch: (cell: string) => boolean,
): void {
  const [first, second] = free.filter(({ share, filled }) => share(isSuch) > 0.6 && filled > 0.3);
  if (first) columns[first.i] = "start";
  if (first && second?.i === first.i + 1 && !columns.includes("end")) columns[second.i] = "end";
}

/** The title is the first text that differs from row to row; the text is the longest of the others. */
function assignTexts(columns: (ColumnField | null)[], free: () => readonly Column[]): void {
  const words = () => free().filter(({ share }) => share((cell) => /\p{L}{2}/u.test(cell)) > 0.7);
  if (!columns.includes("title")) {
    const hasText = columns.includes("text");
    const telling = words().filter(
      ({ cells, length, filled }) =>
        new Set(cells).size > cells.length * 0.5 && length < (hasText ? 100 : 200) && filled > 0.5,
    );
    const title = telling[0] ?? (hasText ? undefined : words()[0]);
    if (title) columns[title.i] = "title";
  }
  if (!columns.includes("text")) {
    const [text] = words()
      .filter(({ length }) => length > 60)
      .sort((a, b) => b.length - a.length);
    if (text) columns[text.i] = "text";
  }
}

/** Bare years count as dates only if they are likely: otherwise any number would. */
function isPlainDate(cell: string): boolean {
  if (/^[\d.,\s-]+$/.test(cell)) return LIKELY.test(cell);
  return isDate(cell);
}

const isDay = (cell: string) =>
  cell.length > 7 && isPlainDate(cell) && !/^\d{4}\s?[-–]\s?\d{4}$/.test(cell);

const LIKELY =
  /^(?:1\d{3}|20\d\d)(?:[-.](?:\d\d?|1\d{3}|20\d\d)){0,2}$|^\d{8}$|^\d{1,2}\.\d{1,2}\.\d{4}$|^\d{1,2}-\d{1,2}-\d{4}$/;
