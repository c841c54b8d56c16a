import { type FormatId, type Note, note } from "../../model/receipt";
import { columnNamed } from "../choices";
import { haveMonthYears, isMonthAndNumber } from "../date/dateReading";
import type { Candidate, Choices, Reading, SourceFile } from "../row";
import { type Columns, recogniseColumns } from "./columns";
import { readDelimited } from "./delimited";
import type { GridRow, Sheet, Table } from "./grid";
import { findHeader, isDate } from "./header";
import { fieldNamed, plainName } from "./names";
import { isOurCsv, readOurCsv } from "./ourCsv";
import { asSheet, isSheet } from "./timelinejsSheet";
import { readTable } from "./toRows";
import { turned } from "./turned";

/** What a file of cells may be: text with separators, or a workbook. */
export async function tableCandidates(file: SourceFile): Promise<Candidate[]> {
  if (file.text === "") return fromWorkbook(file.bytes);
  const { rows, notes, delimiter } = readDelimited(file.text);
  return candidatesOf(rows, notes, delimiter);
}

async function fromWorkbook(bytes: Uint8Array): Promise<Candidate[]> {
  const { readWorkbook } = await import("./workbook");
  return fromSheets(readWorkbook(bytes));
}

/** Below this, a table of a web page only arranges it. */
const LEAST_IN_PAGE = 0.3;

/** What a web page with tables may be, such as spreadsheets save as `.xls`. */
export async function webPageCandidates({ text }: SourceFile): Promise<Candidate[]> {
  if (!/<table[\s>]/i.test(text)) return [];
  const { readHtmlTables } = await import("./htmlTables");
  return fromSheets(readHtmlTables(text)).filter(({ score }) => score >= LEAST_IN_PAGE);
}

/** The likeliest of several sheets; of two about as likely, the longer one. */
function fromSheets(sheets: readonly Sheet[]): Candidate[] {
  const scored = sheets.map((sheet) => ({
    ...sheet,
    score: candidatesOf(sheet.rows, [])[0]?.score ?? 0,
  }));
  const most = Math.max(...scored.map(({ score }) => score));
  const [best, ...others] = scored.sort(
    (a, b) =>
      Number(b.score > most - 0.15) - Number(a.score > most - 0.15) ||
      b.rows.length - a.rows.length,
  );
  if (!best) return [];
  return candidatesOf(
    best.rows,
    others.map(({ name }) => note("other-sheets", "", { value: name })),
  );
}

/** Below this, the dates may stand in a row instead of a column. */
const LEAST = 0.3;

function candidatesOf(
  grid: readonly GridRow[],
  notes: readonly Note[],
  separator?: string,
): Candidate[] {
  const candidates = asItStands(grid, notes, separator);
  if (candidates.some(({ score }) => score >= LEAST)) return candidates;
  const other = turned(grid);
  if (!other) return candidates;
  const table = findHeader(other);
  const isTelling = recogniseColumns(table).some((field) => field === "title" || field === "text");
  return isTelling ? asItStands(other, notes) : candidates;
}

function asItStands(
  grid: readonly GridRow[],
  notes: readonly Note[],
  separator?: string,
): Candidate[] {
  const table = { ...findHeader(grid), ...(separator && { separator }) };
  const columns = recogniseColumns(table);
  const candidates: Candidate[] = [
    {
      format: formatOf(table),
      score: scoreOf(table, columns),
      read: (choices) => readTable(table, chosen(table, columns, choices), notes),
    },
  ];
  if (isSheet(table))
    candidates.unshift({
      format: "timelinejs-sheet",
      score: 0.95,
      read: (choices) => readTable(table, chosen(table, asSheet(table), choices), notes),
    });
  if (isOurCsv(table))
    candidates.unshift({
      format: "ours",
      score: 1,
      read: (): Reading => ({
        rows: [],
        found: table.rows.length,
        dataset: readOurCsv(table),
        notes,
      }),
    });
  return candidates.filter(({ score }) => score > 0);
}

/** A table with named columns, such as objects by their keys, and how likely it is a timeline, 0 … 1. */
export function tableCandidate(
  table: Table,
  notes: readonly Note[] = [],
): { score: number; read: (choices: Choices) => Reading } {
  const columns = recogniseColumns(table);
  return {
    score: scoreOf(table, columns),
    read: (choices) => readTable(table, chosen(table, columns, choices), notes),
  };
}

/** The recognised columns, overridden by a person's choices. */
function chosen({ names }: Table, columns: Columns, { columns: choices = {} }: Choices): Columns {
  const fields = new Map(
    Object.entries(choices).map(([name, field]) => [columnNamed(names, name), field]),
  );
  fields.delete(-1);
  const taken = new Set([...fields.values()].filter((field) => field !== null));
  return names.map((_, i) => {
    const field = fields.get(i);
    if (field !== undefined) return field;
    const known = columns[i] ?? null;
    return known !== null && taken.has(known) ? null : known;
  });
}

function formatOf({ names }: Table): FormatId {
  const plain = new Set(names.map(plainName));
  if (plain.has("time start") && plain.has("title")) return "flourish";
  return plain.has("message") && plain.has("datetime") && plain.has("timestamp desc")
    ? "timesketch"
    : "table";
}

/** Fields that a row can be dated by. */
const DATES = ["start", "year", "dateText"] as const;
const TEXTS = ["title", "text", "group", "place", "actors"] as const;

/** A table is a timeline if it has a column of dates and one that says something about them. */
function scoreOf({ names, rows, isNamed }: Table, columns: Columns): number {
  const at = DATES.map((field) => columns.indexOf(field)).filter((i) => i >= 0);
  if (at.length === 0) return 0;
  // So that a file with nothing but its header is said to have no rows.
  if (rows.length === 0) return isNamed && names.length > 1 ? 0.01 : 0;
  const some = rows.slice(0, 200);
  // Whether `janv 13` is a date, only a column that is called so can tell.
  const isCalled = (i: number) =>
    fieldNamed(names[i] ?? "") !== null && haveMonthYears(some.map(({ cells }) => cells[i] ?? ""));
  const called = at.filter(isCalled);
  const dated = some.filter(
    ({ cells }) =>
      at.some((i) => isDate(cells[i] ?? "")) ||
      called.some((i) => isMonthAndNumber(cells[i] ?? "")),
  ).length;
  // So that its receipt says why none of its rows is an event.
  if (dated === 0) return isNamed && names.length > 1 ? 0.02 : 0;
  if (names.length < 2) return 0.05;
  const isTelling = TEXTS.some((field) => columns.includes(field));
  const named = (isNamed ? 0.1 : 0) + (columns.includes("title") ? 0.05 : 0);
  return 0.3 * Math.min(1, (2 * dated) / some.length) + (isTelling ? 0.15 : 0) + named;
}
