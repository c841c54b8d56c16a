import type { Columns } from "../../model/columns";
import type { Mask } from "../../model/filter";
import type { Ms } from "../../model/time";

/** Placements with a time each, as columns sorted by it: what a lane is searched and counted in. */
export interface SortedColumn {
  readonly times: Float64Array;
  readonly placements: Uint32Array;
  /** The event of each placement, to look it up in a mask. */
  readonly events: Uint32Array;
}

/** A column of placements that are sorted by `timeOf` their events already. */
export function toSortedColumn(
  sorted: Uint32Array,
  { placements }: Columns,
  timeOf: (event: number) => Ms,
): SortedColumn {
  const times = new Float64Array(sorted.length);
  const events = new Uint32Array(sorted.length);
  // By index: the iterators of `from` take several times as long.
  for (let i = 0; i < sorted.length; i++) {
    const event = placements.event[sorted[i] ?? 0] ?? 0;
    events[i] = event;
    times[i] = timeOf(event);
  }
  return { times, placements: sorted, events };
}

/** The part of a column whose events pass `mask`; the column itself where all do. O(n). */
export function passing(column: SortedColumn, mask: Mask): SortedColumn {
  const { times, placements, events } = column;
  let count = 0;
  for (const event of events) count += mask[event] ?? 0;
  if (count === events.length) return column;
  const kept = {
    times: new Float64Array(count),
    placements: new Uint32Array(count),
    events: new Uint32Array(count),
  };
  for (let i = 0, k = 0; i < events.length; i++) {
    const event = events[i] ?? 0;
    if (!mask[event]) continue;
    kept.times[k] = times[i] ?? 0;
    kept.placements[k] = placements[i] ?? 0;
    kept.events[k++] = event;
  }
  return kept;
}
