/** The cells of a table as they stand in a file. */
export interface GridRow {
  /** `line 12`, `Sheet1 row 7`, `items[3]`. */
  readonly at: string;
  readonly cells: readonly string[];
}

/** A table of a file with several. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly GridRow[];
}

/** A table whose columns have names. */
export interface Table {
  readonly names: readonly string[];
  readonly rows: readonly GridRow[];
  /** The rows above the names. */
  readonly above: readonly GridRow[];
  /** Whether the names come from the file. */
  readonly isNamed: boolean;
  /** What stands between the cells in the file; undefined in a workbook. */
  readonly separator?: string;
}

export const isBlank = ({ cells }: GridRow) => cells.every((cell) => cell.trim() === "");

/** Whether a row only draws a line, as below the header in Markdown: `| --- | :-: |`. */
export const isRule = ({ cells }: GridRow) =>
  cells.every((cell) => /^\s*(?:[:+]?[-=+]{2,}[:+]?)?\s*$/.test(cell)) &&
  cells.some((cell) => cell.includes("-") || cell.includes("="));

/** The cells of a row that are not empty, as one text. */
export function rowText({ cells }: GridRow): string {
  return cells
    .filter((cell) => cell.trim() !== "")
    .join(" | ")
    .slice(0, 200);
}

/** The text of a cell, empty for the usual ways to write "nothing". */
export function cellOf({ cells }: GridRow, i: number): string {
  const cell = i < 0 ? "" : (cells[i]?.trim() ?? "");
  return cell.length < 10 && NOTHING.test(cell) ? "" : cell;
}

const NOTHING = /^(?:nil|n\/?a|null|none|nan|undefined|#n\/a|-+|–|—)$/i;
