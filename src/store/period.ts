import type { Domain } from "../model/time";
import type { Data } from "./data";

/** The period that a domain shows, without the margins at the ends of the extent. */
export function periodOf({ columns }: Data, [start, end]: Domain): Domain {
  const { counted } = columns;
  if (counted) return [Math.max(start, counted.extent[0]), Math.min(end, counted.extent[1])];
  const from = Math.max(start, columns.start[0] ?? start);
  const last = columns.end.reduce((most, time) => Math.max(most, time), from);
  const to = Math.min(end, last);
  return from < to ? [from, to] : [start, end];
}
