import { read, type WorkSheet } from "@e965/xlsx";
import { two } from "../date/write";
import type { GridRow, Sheet } from "./grid";

/** The sheets of a workbook, with the values of formulas and days as ISO 8601 from either epoch. None if it cannot be read. */
export function readWorkbook(bytes: Uint8Array): Sheet[] {
  if (!isWorkbook(bytes)) return [];
  try {
    const book = read(bytes, {
      type: "array",
      cellFormula: false,
      cellHTML: false,
      cellNF: true,
      dense: true,
      sheetRows: 200_001,
    });
    const isMacEpoch = Boolean(book.Workbook?.WBProps?.date1904);
    return book.SheetNames.flatMap((name) => {
      const sheet = book.Sheets[name];
      const rows = sheet ? rowsOf(name, sheet, isMacEpoch) : [];
      return rows.length > 0 ? [{ name, rows }] : [];
    });
  } catch {
    return [];
  }
}

/** The library would read any other file as text. */
function isWorkbook(bytes: Uint8Array): boolean {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip || (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes.length >= 512);
}

interface Cell {
  readonly t: string;
  readonly v?: unknown;
  readonly w?: string;
  readonly z?: unknown;
  readonly l?: { readonly Target?: string };
}

function rowsOf(name: string, sheet: WorkSheet, isMacEpoch: boolean): GridRow[] {
  const data = ((sheet as { "!data"?: (Cell | undefined)[][] })["!data"] ?? []).map((row) => [
    ...(row ?? []),
  ]);
  for (const { s, e } of sheet["!merges"] ?? []) {
    // A cell merged over rows is repeated in each; merged over columns it counts once.
    for (let r = s.r + 1; r <= Math.min(e.r, data.length - 1); r++) {
      const row = data[r];
      if (row && row[s.c] === undefined) row[s.c] = data[s.r]?.[s.c];
    }
  }
  // A list of the library has holes.
  return Array.from(data, (cells, r) => ({
    at: `${name} row ${r + 1}`,
    cells: Array.from(cells ?? [], (cell) => textOf(cell, isMacEpoch)),
  }));
}

function textOf(cell: Cell | undefined, isMacEpoch: boolean): string {
  if (!cell || cell.v === undefined || cell.v === null || cell.t === "e") return "";
  if (cell.t === "n" && typeof cell.z === "string" && isDateFormat(cell.z))
    return dayText(Number(cell.v), cell.z, isMacEpoch);
  if (cell.t === "n") return String(cell.v);
  return String(cell.v);
}

/** Whether a format of numbers shows a day or a time: `dd.mm.yyyy`, `m/d/yy h:mm`. */
function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return (
    /[dy]|m(?!$)|h/i.test(bare) &&
    !/^general$/i.test(bare) &&
    !/[#0?]/.test(bare.replace(/0+$/, ""))
  );
}

const START = Date.UTC(1899, 11, 30);
const MAC_START = Date.UTC(1904, 0, 1);

/** A day as Excel counts it, as fine as its format shows it. */
function dayText(value: number, format: string, isMacEpoch: boolean): string {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").toLowerCase();
  // Excel treats 1900 as a leap year.
  const days = !isMacEpoch && value < 60 ? value + 1 : value;
  const date = new Date((isMacEpoch ? MAC_START : START) + Math.round(days * 86_400) * 1000);
  if (!Number.isFinite(date.getTime())) return String(value);
  const [hour, minute] = [date.getUTCHours(), date.getUTCMinutes()];
  const time = `${two(hour)}:${two(minute)}`;
  if (!/[dy]/.test(bare) && /h/.test(bare)) return time;
  const year = String(date.getUTCFullYear()).padStart(4, "0");
  if (!/[dm]/.test(bare)) return year;
  const month = `${year}-${two(date.getUTCMonth() + 1)}`;
  if (!/d/.test(bare)) return month;
  const day = `${month}-${two(date.getUTCDate())}`;
  return /h/.test(bare) && hour + minute > 0 ? `${day}T${time}` : day;
}
