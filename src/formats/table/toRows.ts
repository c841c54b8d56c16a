import { type Note, note } from "../../model/receipt";
import { shorten } from "../dataset/shorten";
import type { ColumnField, Reading, Row, TableStart } from "../row";
import { cellJoiner } from "./cellJoiner";
import type { Columns } from "./columns";
import { dateFinder } from "./dateParts";
import { effectReader, withRelations } from "./effects";
import { cellOf, type GridRow, rowText, type Table } from "./grid";
import { isDate } from "./header";
import { rowReader } from "./rowReader";

/** Reads the rows of a table whose columns are recognised. */
export function readTable(table: Table, columns: Columns, notes: readonly Note[] = []): Reading {
  const dateOf = dateFinder(table, columns);
  const effectsOf = effectReader(table, columns, cellOf);
  const rows: Row[] = [];
  const eras: Row[] = [];
  const others: string[] = [];
  const said: Note[] = [...notes, ...aboutTable(table)];
  let head: Row | undefined;
  const join = cellJoiner(table, columns);
  const index = new Map(
    columns.flatMap((field, i) => (field ? [[field, i] as const] : [])).reverse(),
  );
  const rowOf = rowReader(columns);
  const hasNoText = !columns.includes("title") && !columns.includes("text");
  for (const found of table.rows) {
    const row = join(found, said);
    const cells = (field: ColumnField) => cellOf(row, index.get(field) ?? -1);
    const one = rowOf(row, cells);
    if (hasNoText) one.text = restOf(row, table, columns);
    Object.assign(one, effectsOf(row), dateOf(row, cells, said));
    if (saysNothing(row, columns) && isDate(one.start ?? "")) {
      said.push(note("no-text", row.at, { value: rowText(row) }));
      continue;
    }
    const kind = cells("kind").toLowerCase();
    if (kind === "title" && !head) {
      head = one;
      others.push(row.at);
    } else if (kind === "era") eras.push(one);
    else {
      if (kind === "title") said.push(note("second-title", row.at));
      rows.push(one);
    }
  }
  const related = withRelations(rows);
  return {
    title: head?.title,
    description: head?.text,
    rows: related.rows,
    eras,
    ...(related.head && { head: related.head }),
    others,
    found: table.rows.length,
    columns: Object.fromEntries(
      columns
        .flatMap((field, i) => (field === null ? [] : [[field, table.names[i]] as const]))
        .reverse(),
    ),
    notes: [...said, ...related.notes],
    table: startOf(table, columns),
  };
}

/** How many rows, and signs of a cell, are enough to tell what a column holds. */
const FEW = 5;
const SHORT = 80;

function startOf({ names, rows }: Table, fields: Columns): TableStart {
  const few = rows.slice(0, FEW).map((row) => names.map((_, i) => shorten(cellOf(row, i), SHORT)));
  return { names, fields, rows: few };
}

/** The text of a row from columns that are not recognised: `MISSIONS: 15751`. */
function restOf(row: GridRow, { names }: Table, columns: Columns): string {
  return names
    .flatMap((name, i) =>
      columns[i] === null && cellOf(row, i) ? `${name}: ${cellOf(row, i)}` : [],
    )
    .join("\n");
}

function aboutTable({ above, isNamed }: Table): Note[] {
  return [
    ...above.map((row) => note("above-header", row.at, { value: rowText(row) })),
    ...(isNamed ? [] : [note("no-header", "")]),
  ];
}

/** Whether a row has nothing but its date. */
function saysNothing({ cells }: GridRow, columns: Columns): boolean {
  return cells.every((cell, i) => cell.trim() === "" || DATES.has(columns[i] ?? null));
}

const DATES: ReadonlySet<ColumnField | null> = new Set<ColumnField | null>([
  ...(["start", "end", "year", "month", "day", "time", "dateText", "id"] as const),
  ...(["endYear", "endMonth", "endDay", "endTime"] as const),
]);
