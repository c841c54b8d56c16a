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
  /** What says which country each side is of: a code, a name, or a name with more around it. */
  readonly sides: readonly [string, string];
  /** How friendly it is on the scale of Goldstein, −10 … 10; null if that is not known. */
  readonly warmth: number | null;
  /** Where it took place or what kind it is: its group if no relation is coded. */
  readonly group?: string | undefined;
  /** How many died or wrote of it. */
  readonly weight?: number | undefined;
}

/** A kind of event data: how its columns are known, and what a row of it says. */
export interface Scheme {
  readonly format: "gdelt" | "icews" | "acled" | "ucdp";
  /** Columns, in lower case, without which it is another kind. */
  readonly needs: readonly string[];
  /** `cell` gives what stands in a column, "" if there is none. */
  readonly read: (cell: (column: string) => string, at: string) => Coded;
}

/** A number, null if a text is none. */
export function numberOf(text: string): number | null {
  const number = Number(text.trim() || Number.NaN);
  return Number.isFinite(number) ? number : null;
}
