import { DAY, type Domain, MONDAY, type Ms, utcDay, WEEK } from "../../model/time";

/** A calendar unit that events are counted in. */
export interface Unit {
  readonly name: "day" | "week" | "month" | "quarter" | "year" | "years";
  /** About how long it is. */
  readonly length: Ms;
  /** The years in it; 0 if it is shorter than one. */
  readonly years: number;
}

const YEARS: Ms = 365.2425 * DAY;
const years = (n: number): Unit => ({
  name: n === 1 ? "year" : "years",
  length: n * YEARS,
  years: n,
});

/** From the finest to the coarsest; deep time is counted in powers of ten. */
export const UNITS: readonly Unit[] = [
  { name: "day", length: DAY, years: 0 },
  { name: "week", length: WEEK, years: 0 },
  { name: "month", length: YEARS / 12, years: 0 },
  { name: "quarter", length: YEARS / 4, years: 0 },
  years(1),
  years(10),
  years(100),
  years(1000),
  years(10_000),
  years(100_000),
  years(1e6),
  years(1e7),
  years(1e8),
  years(1e9),
];

/** The borders of the units that a domain touches, ascending, one more than there are units. */
export function bordersOf(unit: Unit, [start, end]: Domain): Float64Array {
  const borderAt = bordersFrom(unit, start);
  const borders: Ms[] = [];
  for (let i = 0; ; i++) {
    const border = borderAt(i);
    borders.push(border);
    if (border >= end) return Float64Array.from(borders);
  }
}

/** The beginning of a year, also of one that the calendar of the machine does not reach. */
function startOfYear(year: number): Ms {
  const time = utcDay(year);
  return Number.isNaN(time) ? (year - EPOCH) * YEARS : time;
}

const EPOCH = 1970;

/** The border at or before `start` as number 0, and those that follow. */
function bordersFrom({ name, years }: Unit, start: Ms): (i: number) => Ms {
  if (name === "day" || name === "week") {
    const length = name === "day" ? DAY : WEEK;
    const first = Math.floor((start - MONDAY) / length);
    return (i) => MONDAY + (first + i) * length;
  }
  const date = new Date(start);
  const known = date.getUTCFullYear();
  const year = Number.isNaN(known) ? EPOCH + Math.floor(start / YEARS) : known;
  if (years > 0) {
    const first = Math.floor(year / years);
    return (i) => startOfYear((first + i) * years);
  }
  const months = name === "month" ? 1 : 3;
  const first = Math.floor(date.getUTCMonth() / months);
  return (i) => utcDay(year, (first + i) * months);
}
