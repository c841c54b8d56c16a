import type { Ms } from "../../model/time";
import type { Row } from "./Rows";

/** Events by their numbers and starts (Ms), in order of time, with a heading above each year. */
export function withYears(events: Iterable<readonly [index: number, start: Ms]>): Row[] {
  const rows: Row[] = [];
  let last: number | undefined;
  for (const [index, start] of events) {
    const year = new Date(start).getUTCFullYear();
    if (year !== last) rows.push({ kind: "year", year });
    last = year;
    rows.push({ kind: "event", index });
  }
  return rows;
}
