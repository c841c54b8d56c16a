import { parseDate } from "../../src/model/date";
import { DAY } from "../../src/model/time";
import { sortEvents } from "./order";
import type { TimelineRecord } from "./read";
import { updatedOn } from "./revision";
import type { SeriesFile } from "./schema";

/** The figures of a series: those in its file, or how many of its events the record has in each year. */
export function valuesOf(
  record: TimelineRecord,
  { values, events }: SeriesFile,
): (readonly [year: number, figure: number])[] {
  return events ? countByYear(record, new Set(events)) : byYear(values ?? {});
}

/** Figures by year, in the order of years. */
export function byYear(figures: Readonly<Record<string, number>>) {
  return Object.entries(figures)
    .map(([year, figure]) => [Number(year), figure] as const)
    .sort(([a], [b]) => a - b);
}

/** Where the figures of a series come from. */
export function sourceOf({ source, en }: SeriesFile): NonNullable<SeriesFile["source"]> {
  return source ?? { title: en.source ?? en.name };
}

/**
 * How many of these events began in each year that the record covers: from its first event to the last year that
 * was over on the day up to which it is complete. A year without one counts 0.
 */
function countByYear(
  record: TimelineRecord,
  ids: ReadonlySet<string>,
): (readonly [number, number])[] {
  const complete = parseDate(record.codebook.value.complete ?? updatedOn(record) ?? "");
  const years = sortEvents(record.events).map(({ id, value }) => ({
    isCounted: ids.has(id),
    year: yearOf(parseDate(value.date)?.start ?? 0),
  }));
  const first = years[0]?.year;
  if (!complete || first === undefined) return [];
  const end = yearOf(complete.start + DAY);
  return Array.from({ length: Math.max(0, end - first) }, (_, i) => {
    const here = years.filter(({ isCounted, year }) => isCounted && year === first + i);
    return [first + i, here.length] as const;
  });
}

function yearOf(time: number): number {
  return new Date(time).getUTCFullYear();
}
