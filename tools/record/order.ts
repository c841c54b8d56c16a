import { type Precision, parseDate } from "../../src/model/date";
import type { RecordFile } from "./read";

/** In which order the files of the record are published. */

/** From coarse to fine. */
const PRECISIONS: readonly Precision[] = ["century", "decade", "year", "season", "month", "day"];

/** Events by their start; of two that start together, the coarser date comes first, then the id decides. */
export function sortEvents<T extends RecordFile<{ readonly date: string }>>(
  events: readonly T[],
): readonly T[] {
  const dated = events.flatMap((event) => {
    const date = parseDate(event.value.date);
    return date ? [{ event, date, fineness: PRECISIONS.indexOf(date.precision) }] : [];
  });
  dated.sort(
    (a, b) =>
      compare(a.date.start, b.date.start) ||
      compare(a.fineness, b.fineness) ||
      compare(a.event.id, b.event.id),
  );
  return dated.map(({ event }) => event);
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Files in the order of a list of ids; those not in the list come last. */
export function inOrder<T extends { readonly id: string }>(
  files: readonly T[],
  ids: readonly string[] = [],
): readonly T[] {
  const place = new Map(ids.map((id, i) => [id, i]));
  const of = ({ id }: T) => place.get(id) ?? ids.length;
  return [...files].sort((a, b) => of(a) - of(b));
}
