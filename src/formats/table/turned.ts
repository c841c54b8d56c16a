import { haveMonthYears, isMonthAndNumber } from "../date/dateReading";
import type { GridRow } from "./grid";
import { isDate } from "./header";

/** How far down the row of dates may be, and the most rows of a table that lies on its side. */
const DEEPEST = 10;
const MOST_ROWS = 200;
/** More are no table but a program on one line. */
const MOST_COLUMNS = 3000;

/**
 * The cells of a table whose dates stand in a row, each below the other, with its columns as rows: `column 2`; null if
 * it has no such row.
 */
export function turned(grid: readonly GridRow[]): GridRow[] | null {
  if (grid.length < 2 || grid.length > MOST_ROWS) return null;
  const top = grid.slice(0, DEEPEST).findIndex(isOfDates);
  if (top < 0) return null;
  const rows = grid.slice(top).filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  if (width > MOST_COLUMNS) return null;
  return Array.from({ length: width }, (_, i) => ({
    at: `column ${i + 1}`,
    cells: rows.map(({ cells }) => cells[i] ?? ""),
  }));
}

/** Whether all cells but perhaps the first are dates. */
function isOfDates({ cells }: GridRow): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  const hasMonths = haveMonthYears(filled);
  const dates = filled.filter(
    (cell) => isDate(cell) || (hasMonths && isMonthAndNumber(cell)),
  ).length;
  return dates > 1 && dates >= Math.max(filled.length - 1, 2) * 0.6;
}
