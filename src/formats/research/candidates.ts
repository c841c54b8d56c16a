import { note } from "../../model/receipt";
import type { Candidate, Reading, SourceFile } from "../row";
import { readDelimited } from "../table/delimited";
import { type GridRow, isBlank, rowText } from "../table/grid";
import { acled } from "./acled";
import type { Coded, Scheme } from "./coded";
import { gdelt, gdeltColumns } from "./gdelt";
import { icews } from "./icews";
import { toReading } from "./relations";
import { ucdpEvents, ucdpYears } from "./ucdp";

const SCHEMES: readonly Scheme[] = [gdelt, icews, acled, ucdpEvents, ucdpYears];

/** The kinds of research data that a table may be. */
export function researchCandidates({ text }: SourceFile): Candidate[] {
  const isTabbed = (/^.*/.exec(text)?.[0].split("\t").length ?? 0) > 10;
  const { rows, notes } = readDelimited(text, isTabbed ? "\t" : undefined);
  const filled = rows.filter((row) => !isBlank(row));
  const cells = filled[0]?.cells ?? [];
  const isBare = /^\d+$/.test(cells[0] ?? "") && /^\d{8}$/.test(cells[1] ?? "");
  const columns = isBare ? gdeltColumns(cells.length) : cells;
  const names = columns?.map((name) => name.trim().toLowerCase()) ?? [];
  const scheme = SCHEMES.find(({ needs }) => needs.every((need) => names.includes(need)));
  if (!scheme) return [];
  const read = () => readRows(isBare ? filled : filled.slice(1), names, scheme, notes);
  return [{ format: scheme.format, score: 0.9, read }];
}

function readRows(
  rows: readonly GridRow[],
  names: readonly string[],
  scheme: Scheme,
  found: NonNullable<Reading["notes"]>,
): Reading {
  const places = new Map(names.map((name, i) => [name, i]));
  const notes = [...found];
  const events: Coded[] = [];
  for (const row of rows) {
    const cell = (column: string) => row.cells[places.get(column) ?? -1]?.trim() ?? "";
    // A much shorter row is a remark, or cut short.
    const isRow = row.cells.length > names.length / 2;
    if (isRow) events.push(scheme.read(cell, row.at));
    else notes.push(note("not-a-row", row.at, { value: rowText(row) }));
  }
  return toReading(events, notes);
}
