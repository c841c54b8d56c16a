import { type Note, note } from "../../model/receipt";
import { fromShort, two, yearText } from "../date/write";
import type { Row } from "../row";
import type { Columns } from "./columns";
import { cellOf, type GridRow, type Table } from "./grid";
import { isDate } from "./header";
import type { Cells } from "./rowReader";

/** Assembles the dates of a row. A date without a year takes it from a row above. */
export function dateFinder(table: Table, columns: Columns) {
  const hasStart = columns.includes("start");
  const isDated = (cells: Cells) => cells("start") !== "" || cells("year") !== "";
  const fromAbove = mergedDates(table, columns.indexOf(hasStart ? "start" : "year"), isDated);
  const isQuarter = QUARTER.test(table.names[columns.indexOf("month")] ?? "");
  const toYear = yearReader(table, columns);
  return (row: GridRow, cells: Cells, notes: Note[]): Pick<Row, "start" | "end"> => {
    const above = fromAbove(row, cells);
    if (above !== "") notes.push(note("date-from-above", row.at, { instead: above }));
    const parts = datePart(
      toYear(row, hasStart ? cells("year") : above || cells("year"), notes),
      isQuarter ? cells("month").replace(/^[1-4]$/, "Q$&") : cells("month"),
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

/** The name of a column that has quarters. */
const QUARTER = /^(?:q\b|qtr|quart|trim|квартал|季)/i;

/**
 * Completes years if all of them have two digits, as in a table of one century. In sheets of TimelineJS they are years as
 * they stand.
 */
function yearReader({ names, rows }: Table, columns: Columns) {
  const at = columns.indexOf("year");
  const field = names[at];
  const years = rows.map((row) => cellOf(row, at)).filter((year) => year !== "");
  const isShort =
    !columns.includes("start") &&
    !columns.includes("kind") &&
    years.length > 1 &&
    years.every((year) => /^\d\d$/.test(year));
  return (row: GridRow, year: string, notes: Note[]): string => {
    if (!isShort || year === "") return year;
    const instead = String(fromShort(Number(year)));
    notes.push(note("short-year", row.at, { field, value: year, instead }));
    return instead;
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

/** `1530`, `15.30`, `15h30`, and `0.645833` as spreadsheets count, as `15:30`. */
function clock(time: string): string {
  if (/^0?\.\d+$/.test(time)) {
    const minutes = Math.round(Number(time) * 1440);
    return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  }
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
