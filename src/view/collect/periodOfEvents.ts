import { DAY, type Domain } from "../../model/time";
import type { Data } from "../../store/data";

/** How much of the period is left free at either end. */
const MARGIN = 0.06;

/** A period with some events in it and room around them; null if the data have none of them. */
export function periodOfEvents({ columns, indexOf }: Data, ids: readonly string[]): Domain | null {
  const indices = ids.map(indexOf).filter((index) => index !== undefined);
  if (indices.length === 0) return null;
  const [from, to] = columns.extent;
  // What still goes on, or began before the data do, ends where they do.
  const start = Math.max(from, Math.min(...indices.map((i) => columns.start[i] ?? from)));
  const end = Math.min(to, Math.max(...indices.map((i) => columns.end[i] ?? to)));
  const margin = Math.max((end - start) * MARGIN, DAY);
  return [start - margin, end + margin];
}
