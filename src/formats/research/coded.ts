import type { RowLink } from "../row";

/** An event as research codes it: who did what to whom. */
export interface Coded {
  readonly at: string;
  readonly id?: string | undefined;
  readonly start: string;
  readonly end?: string | undefined;
  readonly title: string;
  readonly text?: string | undefined;
  readonly place?: string | undefined;
  readonly lat?: string | undefined;
  readonly lon?: string | undefined;
  readonly links?: readonly RowLink[];
  /** The country of each side: a code, a name, or a text with a name in it. */
  readonly sides: readonly [string, string];
  /** How friendly it is on the scale of Goldstein, −10 … 10; null if that is not known. */
  readonly warmth: number | null;
  /** Its place or kind: its group if no relation is coded. */
  readonly group?: string | undefined;
  /** The number of deaths or of articles. */
  readonly weight?: number | undefined;
}

/** A kind of research data: how to recognise its columns, and how to read a row. */
export interface Scheme {
  readonly format: "gdelt" | "icews" | "acled" | "ucdp";
  /** Columns, in lower case, without which it is another kind. */
  readonly needs: readonly string[];
  /** `cell` returns the text of a column, "" if there is none. */
  readonly read: (cell: (column: string) => string, at: string) => Coded;
}

/** A number, null if a text is none. */
export function numberOf(text: string): number | null {
  const number = Number(text.trim() || Number.NaN);
  return Number.isFinite(number) ? number : null;
}
