import type { FormatId, Note } from "../model/receipt";

/**
 * One event, era or title of a file, unchecked: the texts as they stand in the file. `toDataset` turns rows into
 * events.
 */
export interface Row {
  /** Its place: `line 12`, `Sheet1 row 7`, `events[3]`. Events of one row have the same place. */
  readonly at: string;
  readonly id?: string | undefined;
  /** Dates as people write them, or in EDTF; see `date/readDate`. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  /** May be HTML or have Markdown links, like `text`. */
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly group?: string | undefined;
  readonly place?: string | undefined;
  readonly lat?: string | number | undefined;
  readonly lon?: string | number | undefined;
  readonly links?: readonly RowLink[] | undefined;
  /** 1 … 5 */
  readonly importance?: string | number | undefined;
  /** Ids or names. */
  readonly actors?: readonly string[] | undefined;
  readonly topics?: readonly string[] | undefined;
  /** By the ids of relations, −3 … 3. */
  readonly effects?: Readonly<Record<string, string | number>> | undefined;
}

/** A source or medium. */
export interface RowLink {
  /** "" if it has only a title. */
  readonly url: string;
  /** Caption or alternative text. */
  readonly title?: string | undefined;
  readonly credit?: string | undefined;
}

/** The fields that a column or key of a file may hold. */
export type Field = Exclude<keyof Row, "at">;

/** Parts of a date, of a link, of an effect or of a sheet of TimelineJS that have columns of their own. */
export const PARTS = [
  "year",
  "month",
  "day",
  "time",
  "endYear",
  "endMonth",
  "endDay",
  "endTime",
  "dateText",
  "media",
  "caption",
  "credit",
  "kind",
  "effect",
  "relation",
] as const;

/** What a column of a table may be. */
export type ColumnField = Field | (typeof PARTS)[number];

/** The result of reading a file. */
export interface Reading {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly rows: readonly Row[];
  readonly eras?: readonly Row[];
  /** The places of all other rows, such as the title. */
  readonly others?: readonly string[];
  /** Other parts of the dataset, as `model/schema` has them. */
  readonly head?: Readonly<Record<string, unknown>>;
  /** How many rows the file has, without blank ones: each is in `rows`, `eras` or `others`, or refused in `notes`. */
  readonly found: number;
  /** The column or key of each field, as the file writes it. */
  readonly columns?: Readonly<Partial<Record<ColumnField, string>>>;
  readonly notes?: readonly Note[];
  /** A dataset of ours as it is; then there are no rows. */
  readonly dataset?: unknown;
  /** The beginning of the table that was read, if it is one. */
  readonly table?: TableStart;
}

/** The columns of a table, what each was read as, and its first rows. */
export interface TableStart {
  readonly names: readonly string[];
  readonly fields: readonly (ColumnField | null)[];
  readonly rows: readonly (readonly string[])[];
}

/** What is known of a file before its rows are read. */
export interface Known {
  readonly format: FormatId;
  readonly others: readonly FormatId[];
  readonly encoding: string;
  readonly notes?: readonly Note[];
}

/** A file to read. */
export interface SourceFile {
  /** Without its folder; "" if unknown. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Its text; "" if it is none. */
  readonly text: string;
  readonly encoding: string;
  /** The texts of files that were opened with it, such as the groups of its items. */
  readonly beside?: readonly string[];
}

/** What a person decides about a file: the field of each column, `null` for none. */
export interface Choices {
  readonly columns?: Readonly<Record<string, ColumnField | null>>;
  readonly order?: "day" | "month";
}

/** A format that a file may have. */
export interface Candidate {
  readonly format: FormatId;
  /** How likely, 0 … 1. A generic reading of well-named columns has about 0.5. */
  readonly score: number;
  /** Never throws. */
  readonly read: (choices: Choices) => Reading | Promise<Reading>;
}

/** Readers of formats with the same syntax. Loaded if a file may be in one of them. */
export interface Family {
  readonly name: string;
  /** Whether a file may be of the family, by its beginning: the first 1024 characters, or its first bytes as Latin-1. */
  readonly mayBe: (start: string) => boolean;
  readonly load: () => Promise<(file: SourceFile) => Candidate[] | Promise<Candidate[]>>;
}
