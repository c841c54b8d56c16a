import type { Correlation } from "../../src/model/codebook";
import { toColumns } from "../../src/model/columns";
import { parseDate } from "../../src/model/date";
import type { LanguageCode } from "../../src/model/language";
import type { SlimEvent } from "../../src/model/slimEvents";
import { type Domain, utcDay } from "../../src/model/time";
import { meanWarmth, type Warmth, warmthOf } from "../../src/model/warmth";
import { valuesOf } from "./counts";
import { inOrder, sortEvents } from "./order";
import type { TimelineRecord } from "./read";
import { updatedOn } from "./revision";

/** How far warmth agrees with what others measure of the same relation. */

type Pair = readonly [number, number];

/**
 * The rank correlation of the mean warmth of a relation in a year with each series that measures how close the two
 * stand, or how far apart; with names in a language. For a distance the sign is turned, so that 1 is agreement.
 */
export function correlationsOf(record: TimelineRecord, language: LanguageCode): Correlation[] {
  const { relations, series: order } = record.timeline.value;
  const { warmth, reach } = warmthOfRecord(record);
  return inOrder(record.series, order).flatMap(({ value }) => {
    const lane = relations.findIndex(({ id }) => id === value.relation);
    if (!value.measures || lane < 0) return [];
    const sign = value.measures === "distance" ? -1 : 1;
    const years = valuesOf(record, value).filter(
      ([year]) => utcDay(year + 1) > reach[0] && utcDay(year + 1) <= reach[1],
    );
    const mean = (year: number) => meanWarmth(warmth, lane, [utcDay(year), utcDay(year + 1)]);
    const rho = rankCorrelation(years.map(([year, figure]) => [mean(year), sign * figure]));
    const [from, to] = [years[0]?.[0], years.at(-1)?.[0]];
    if (rho === null || from === undefined || to === undefined) return [];
    const name = value[language]?.name ?? value.en.name;
    return [{ name, from, to, years: years.length, rho: Math.round(rho * 1000) / 1000 }];
  });
}

/**
 * The warmth of the relations, in their order, and the time from the first event to the last. Both depend on the
 * record alone, not on the day on which it is published.
 */
function warmthOfRecord(record: TimelineRecord): { warmth: Warmth; reach: Domain } {
  const { powers, relations } = record.timeline.value;
  const events = sortEvents(record.events).flatMap(({ id, value }) => {
    const { importance, en } = value;
    const effects = value.effects as SlimEvent["effects"];
    const date = parseDate(value.date);
    return date ? [{ id, title: en.title, date, effects, importance }] : [];
  });
  const columns = toColumns(
    {
      powers: powers.map(({ id, en }) => ({ id, name: en })),
      relations: relations.map(({ id, between, en }) => ({ id, between, name: en })),
      actors: [],
      topics: [],
      events,
    },
    Date.parse(updatedOn(record) ?? "1970-01-01"),
  );
  return {
    warmth: warmthOf(columns, null),
    reach: [columns.start[0] ?? 0, columns.end.reduce((a, b) => Math.max(a, b), -Infinity)],
  };
}

/**
 * Spearman's rank correlation of pairs of values (Spearman 1904), from −1 to 1: the product-moment correlation of
 * their ranks, in which equal values share the mean of their ranks (Kendall 1945). Null if one side has no order.
 */
export function rankCorrelation(pairs: readonly Pair[]): number | null {
  const a = ranks(pairs.map(([value]) => value));
  const b = ranks(pairs.map(([, value]) => value));
  const spread = Math.sqrt(product(a, a) * product(b, b));
  return spread > 0 ? product(a, b) / spread : null;
}

/** The rank of each value, counted from the mean rank. */
function ranks(values: readonly number[]): number[] {
  return values.map((value) => {
    const less = values.filter((other) => other < value).length;
    const more = values.filter((other) => other > value).length;
    return (less - more) / 2;
  });
}

function product(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
