import { type Note, note } from "../../model/receipt";
import { shorten } from "../dataset/shorten";
import { yearText } from "../date/write";
import type { ColumnField, Reading, Row, TableStart } from "../row";
import { cellJoiner } from "./cellJoiner";
import type { Columns } from "./columns";
import { effectReader, withRelations } from "./effects";
import { cellOf, type GridRow, rowText, type Table } from "./grid";
import { isDate } from "./header";
import { type Cells, rowReader } from "./rowReader";

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

/** Assembles the dates of a row. A date without a year takes it from a row above. */
function dateFinder(table: Table, columns: Columns) {
  const hasStart = columns.includes("start");
  const isDated = (cells: Cells) => cells("start") !== "" || cells("year") !== "";
  const fromAbove = mergedDates(table, columns.indexOf(hasStart ? "start" : "year"), isDated);
  return (row: GridRow, cells: Cells, notes: Note[]): Pick<Row, "start" | "end"> => {
    const above = fromAbove(row, cells);
    if (above !== "") notes.push(note("date-from-above", row.at, { instead: above }));
    const parts = datePart(
      hasStart ? cells("year") : above || cells("year"),
      cells("month"),
      cells("day"),
      cells("time"),
    );
    const whole = withTime(hasStart ? above || cells("start") : "", cells("time"));
    const start = eitherOf(whole, parts);
    if (whole !== "" && start !== whole)
      notes.push(note("other-date", row.at, { value: whole, instead: parts }));
    const end = cells("end")
      ? withTime(cells("end"), cells("endTime"))
      : datePart(cells("endYear"), cells("endMonth"), cells("endDay"), cells("endTime"));
    return { start: start || cells("dateText") || undefined, end: end || undefined };
  };
}

/** The whole date, unless it cannot be read and its parts can. */
function eitherOf(whole: string, parts: string): string {
  return whole === "" || (parts !== "" && !isDate(whole)) ? parts : whole;
}

/** Finds the date for a row without one, if its column leaves out repeated dates. */
function mergedDates(
  { rows }: Table,
  at: number,
  isDated: (cells: Cells) => boolean,
): (row: GridRow, cells: Cells) => string {
  const filled = rows.map((row) => cellOf(row, at) !== "");
  const last = filled.lastIndexOf(true);
  const isSparse = filled.slice(0, last + 1).filter((is) => !is).length > (last + 1) * 0.3;
  const atEnd = new Set(rows.slice(last + 1));
  let above = "";
  return (row, cells) => {
    const own = cellOf(row, at);
    if (own !== "") above = own;
    const says = cells("title") !== "" || cells("text") !== "";
    const isPart = cells("month") !== "" || cells("day") !== "" || (isSparse && !atEnd.has(row));
    return !isDated(cells) &&
      says &&
      isPart &&
      cells("end") === "" &&
      cells("endYear") === "" &&
      isDate(above)
      ? above
      : "";
  };
}

/** A day with its time, unless it has one already. */
function withTime(date: string, time: string): string {
  return time !== "" && date !== "" && !/\d:\d\d/.test(date) && /\d/.test(time)
    ? `${date} ${clock(time)}`
    : date;
}

/** `1530`, `15.30`, `15h30` as `15:30`. */
function clock(time: string): string {
  const bare = time
    .replace(/^(\d{1,2})[.h](\d\d)\b/i, "$1:$2")
    .replace(/^(\d{2})(\d{2})$/, "$1:$2");
  return /^\d{1,2}$/.test(bare) ? `${bare}:00` : bare;
}

/** A date from year, month (number or name), day and time. Invalid parts are kept, so that the date reader reports them. */
function datePart(yearCell: string, monthCell: string, dayCell: string, time: string): string {
  if (yearCell === "") return "";
  const [year, month, day] = [yearCell, monthCell, dayCell].map((cell) =>
    cell.replace(/(\d)[\s,](?=\d)/g, "$1").replace(/^(\d+)\.0+$/, "$1"),
  );
  if (!year) return "";
  // Beside a decade or a century a month says nothing.
  if (!/^[-−]?\d{1,6}$/.test(year))
    return (isDate(year) ? [year] : [day, month, year]).filter(Boolean).join(" ");
  const years = yearText(Number(year.replace("−", "-")));
  if (!month || month === "0") return years;
  if (!/^\d{1,2}$/.test(month))
    return [day && day !== "0" ? day : "", month, years].filter(Boolean).join(" ");
  const monthly = `${years}-${month.padStart(2, "0")}`;
  if (!day || day === "0") return monthly;
  return withTime(`${monthly}-${day.padStart(2, "0")}`, time);
}
