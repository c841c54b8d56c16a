import type { TimelineEvent } from "../dataset";
import { fitsCalendar } from "./ics";

/** The rows of a spreadsheet, including the first one for the column names. */
const MOST_ROWS = 1_048_576;
/** The first day that Excel can count. */
const FIRST_DAY_OF_EXCEL = Date.UTC(1900, 0);

/** A limit of other programs that the events of a file exceed. */
export interface Limit {
  /**
   * `years`: a calendar cannot write the dates, and the events are left out; `rows`: a spreadsheet cannot show the
   * rows; `days`: a spreadsheet treats the days as text.
   */
  readonly kind: "years" | "rows" | "days";
  /** The affected events, in their order; at least one. */
  readonly events: readonly TimelineEvent[];
}

/** The limits that events meet in a calendar. */
export function limitsOfCalendar(events: readonly TimelineEvent[]): Limit[] {
  return limits({ years: events.filter((event) => !fitsCalendar(event)) });
}

/** The limits that events meet in a table. */
export function limitsOfTable(events: readonly TimelineEvent[]): Limit[] {
  const isEarly = (time: number) => Number.isFinite(time) && time < FIRST_DAY_OF_EXCEL;
  return limits({
    rows: events.slice(MOST_ROWS - 1),
    days: events.filter(({ date }) => isEarly(date.start) || isEarly(date.end)),
  });
}

function limits(found: { readonly [kind in Limit["kind"]]?: readonly TimelineEvent[] }): Limit[] {
  return Object.entries(found).flatMap(([kind, events]) =>
    events.length > 0 ? [{ kind: kind as Limit["kind"], events }] : [],
  );
}
