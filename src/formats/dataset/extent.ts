import type { EventDate } from "../../model/date";

interface Dated {
  readonly edtf: string;
  readonly date: EventDate;
}

/** The first and the last date of events, in EDTF; an ongoing event counts by its start. */
export function extentOf(events: readonly Dated[]): { first: string | null; last: string | null } {
  let first: Dated | null = null;
  let last: Dated | null = null;
  for (const event of events) {
    if (!first || startOf(event) < startOf(first)) first = event;
    if (!last || endOf(event) > endOf(last)) last = event;
  }
  return { first: endsOf(first)[0] ?? null, last: endsOf(last).at(-1) ?? null };
}

const startOf = ({ date }: Dated) => (Number.isFinite(date.start) ? date.start : date.end);
const endOf = ({ date }: Dated) => (Number.isFinite(date.end) ? date.end : date.start);

function endsOf(event: Dated | null): string[] {
  return event?.edtf.split("/").filter((end) => end !== "" && end !== "..") ?? [];
}
