/** Something in the data that could not be used, in the reader's words. */
export interface Problem {
  /** Its path in the data: `events[17].date`; empty for the dataset as a whole. */
  readonly path: string;
  readonly message: string;
  /** The title of the event that it is in, as far as it has one. */
  readonly event?: string | undefined;
  /** What became of it. */
  readonly outcome?: Outcome | undefined;
  /** The text or id that is used instead. */
  readonly instead?: string;
}

/** The whole event or a part of it is not used, a text was cut, or an id is another one. */
export type Outcome = "event" | "part" | "cut" | "renamed";

/** One line for a person: `events[17].date: expected EDTF such as 1950 or 1950-02-14, got "50"`. */
export function describeProblem({ path, message }: Problem): string {
  return path ? `${path}: ${message}` : message;
}

/** A value for a message: as JSON, and short. */
export function quote(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = typeof value === "object" && value !== null ? nameOf(value) : wordOf(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

// JSON cannot express everything, such as a bigint or a symbol.
function wordOf(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

function nameOf(value: object): string {
  return Array.isArray(value) ? `a list of ${value.length}` : "an object";
}
