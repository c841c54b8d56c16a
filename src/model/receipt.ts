/** The formats that are read, as `--from` names them. */
export const FORMATS = [
  "ours",
  "timelinejs",
  "storyjs",
  "timelinejs-sheet",
  "vis",
  "ics",
  "simile",
  "timeglider",
  "wikidata",
  "gdelt",
  "icews",
  "acled",
  "ucdp",
  "flourish",
  "timesketch",
  "geojson",
  "schema-org",
  "mermaid",
  "markdown",
  "web-page",
  "json",
  "yaml",
  "xml",
  "table",
] as const;
export type FormatId = (typeof FORMATS)[number];

/**
 * What happened: the whole row or one of its values is left out, another value is shown, or the value is shown but
 * may mean something else.
 */
export type NoteOutcome = "refused" | "left-out" | "changed" | "doubtful";

/** The kinds of notes on a row, with their outcome. A new one is an entry here and a text in each language. */
export const NOTES = {
  // dates
  "no-date": "refused",
  "bad-date": "refused",
  "impossible-date": "refused",
  "far-date": "refused",
  "bad-end": "left-out",
  "impossible-end": "left-out",
  "far-end": "left-out",
  "end-before-start": "left-out",
  "date-from-above": "doubtful",
  "other-date": "changed",
  "ambiguous-date": "doubtful",
  "short-year": "doubtful",
  "no-start": "doubtful",
  // texts
  "no-title": "changed",
  "no-text": "refused",
  "too-long": "changed",
  "same-id": "changed",
  "bad-link": "left-out",
  "bad-number": "left-out",
  "unknown-group": "changed",
  "many-groups": "changed",
  "second-title": "doubtful",
  // rows and files
  "not-a-row": "refused",
  "extra-cells": "left-out",
  "joined-cells": "changed",
  "above-header": "left-out",
  "no-header": "doubtful",
  "open-quote": "doubtful",
  "cut-short": "doubtful",
  "mended-json": "changed",
  "from-javascript": "changed",
  "escaped-twice": "changed",
  "several-documents": "changed",
  "unknown-signs": "doubtful",
  "bad-choice": "left-out",
  "other-sheets": "left-out",
  "other-files": "left-out",
  // calendars
  cancelled: "refused",
  "free-busy": "refused",
  task: "refused",
  repeats: "left-out",
  // our own format
  problem: "doubtful",
} as const satisfies Record<string, NoteOutcome>;
export type NoteCode = keyof typeof NOTES;

/** Something in a file that is left out, changed or doubtful. */
export interface Note {
  readonly code: NoteCode;
  /** Its place: `line 12`, `Sheet1 row 7`, `events[3]`; "" for the whole file. */
  readonly at: string;
  /** The column or key, as the file writes it. */
  readonly field?: string | undefined;
  /** The text there. */
  readonly value?: string | undefined;
  /** The text shown instead. */
  readonly instead?: string | undefined;
  readonly outcome: NoteOutcome;
  /** The text of the row, shortened. */
  readonly row?: string | undefined;
}

/** A note with the outcome of its kind. */
export function note(code: NoteCode, at: string, rest: Partial<Note> = {}): Note {
  return { code, at, outcome: NOTES[code], ...rest };
}

/** How the dates of a file were understood. */
export interface DateReading {
  /** What comes first in a date such as 1/10/1949; null if there is none. */
  readonly order: "day" | "month" | null;
  /** Whether some date of the file decides it. */
  readonly isSure: boolean;
  /** What a bare number is; of years, whether one of two digits is in antiquity. */
  readonly numbers: "years" | "early-years" | "excel-days" | "seconds" | "milliseconds";
  /** Whether the number in `janv 13` is a year. */
  readonly hasMonthYears?: boolean;
}

/** How a file was read: the outcome of its rows, and how they were understood. Plain JSON. */
export interface Receipt {
  readonly format: FormatId;
  /** Other formats that fit less well. */
  readonly others: readonly FormatId[];
  /** As `TextDecoder` names it; "" if the file is no text. */
  readonly encoding: string;
  /** Rows of the file: found = read + refused. One row may be several events, an era or the title. */
  readonly rows: number;
  readonly read: number;
  readonly refused: number;
  readonly events: number;
  readonly eras: number;
  /** The distinct groups of the events, as the file names them. */
  readonly groups: number;
  /** The first and the last date of the events, in EDTF. */
  readonly first: string | null;
  readonly last: string | null;
  readonly dates: DateReading;
  /** Each field with its column or key. */
  readonly columns: Readonly<Record<string, string>>;
  readonly notes: readonly Note[];
}
