import type { OpenWords } from "../../i18n/en/open";
import type { ReceiptWords } from "../../i18n/en/receipt";
import type { Note, NoteOutcome, Receipt } from "../../model/receipt";

/** What a reader asks for: rows and values that are lost, changed, or doubtful. */
export const KINDS = ["lost", "changed", "doubtful"] as const;
export type Kind = (typeof KINDS)[number];

const KIND_OF: Readonly<Record<NoteOutcome, Kind>> = {
  refused: "lost",
  "left-out": "lost",
  changed: "changed",
  doubtful: "doubtful",
};

/** A note as a reader sees it. */
export interface SaidNote {
  readonly kind: Kind;
  readonly place: string;
  readonly field: string;
  readonly value: string;
  readonly instead: string;
  readonly outcome: string;
  readonly text: string;
  /** The text of its row; "" if that is not known. */
  readonly row: string;
}

/**
 * The notes of a receipt in words, in the order of the file. Columns keep the names that the file gives them; a part of
 * a row without a column is named in words.
 */
export function sayNotes(
  notes: readonly Note[],
  words: OpenWords,
  { notes: texts, outcomes }: ReceiptWords,
  columns: Receipt["columns"] = {},
): SaidNote[] {
  const own = new Set(Object.values(columns));
  const named = (field: string) =>
    own.has(field) ? field : ((words.fields as Readonly<Record<string, string>>)[field] ?? field);
  return inOrder(notes).map(
    ({ code, at, field = "", value = "", instead = "", outcome, row = "" }) => ({
      kind: KIND_OF[outcome],
      place: sayPlace(at, words),
      field: named(field),
      value,
      instead,
      outcome: outcomes[outcome],
      text: texts[code](value, instead),
      row,
    }),
  );
}

/** Notes by their places, as several steps of reading made them: first those of the whole file, then row by row. */
function inOrder(notes: readonly Note[]): Note[] {
  const sheets: string[] = [""];
  const placed = notes.map((note) => {
    const [, sheet = "", row] = SHEET.exec(note.at) ?? ["", "", /\d+/.exec(note.at)?.[0]];
    if (sheets.at(-1) !== sheet && !sheets.includes(sheet)) sheets.push(sheet);
    return { note, sheet: sheets.indexOf(sheet), row: Number(row ?? 0) };
  });
  return placed.sort((a, b) => a.sheet - b.sheet || a.row - b.row).map(({ note }) => note);
}

const SHEET = /^(.*) row (\d+)$/;

function sayPlace(at: string, words: OpenWords): string {
  if (at === "") return words.wholeFile;
  const line = /^line (\d+(?::\d+)?)$/.exec(at);
  if (line) return words.line(line[1] ?? "");
  const column = /^column (\d+)$/.exec(at)?.[1];
  if (column) return words.column(column);
  const [, sheet, row] = SHEET.exec(at) ?? [];
  return sheet !== undefined && row ? words.sheetRow(sheet, row) : at;
}

/** How many notes there are of each kind. */
export function countKinds(notes: readonly SaidNote[]): Readonly<Record<Kind, number>> {
  const counts = { lost: 0, changed: 0, doubtful: 0 };
  for (const { kind } of notes) counts[kind]++;
  return counts;
}

/** The notes of a kind, or of all, that have a text in any of their parts. */
export function findNotes(
  notes: readonly SaidNote[],
  kind: Kind | null,
  query: string,
): readonly SaidNote[] {
  const wanted = query.trim().toLowerCase();
  return notes.filter(
    (note) =>
      (kind === null || note.kind === kind) &&
      (wanted === "" ||
        [note.place, note.field, note.text, note.row, note.value].some((part) =>
          part.toLowerCase().includes(wanted),
        )),
  );
}

const COLUMNS = ["place", "field", "value", "instead", "outcome", "text", "row"] as const;

/** Notes as CSV (RFC 4180, with a byte order mark); nothing in it is a formula. */
export function notesCsv(notes: readonly SaidNote[], words: OpenWords): string {
  const head = COLUMNS.map((column) => words.csv[column]);
  const rows = notes.map((note) => COLUMNS.map((column) => note[column]));
  return `\ufeff${[head, ...rows].map((cells) => cells.map(cell).join(",")).join("\r\n")}\r\n`;
}

function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
