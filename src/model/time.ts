/** Milliseconds since 1970 in UTC, or a length of time in milliseconds. */
export type Ms = number;

export const DAY: Ms = 86_400_000;
export const WEEK: Ms = 7 * DAY;
export const YEAR: Ms = 365.2425 * DAY;

/** The beginning of a week. */
export const MONDAY: Ms = 4 * DAY;

/** A period: start inclusive, end exclusive. */
export type Domain = readonly [start: Ms, end: Ms];

/** The Gregorian calendar repeats after so many years, which are so many days. */
const CYCLE = { years: 400, length: 146_097 * DAY };

/**
 * First instant of a UTC day, also for years 0 to 99, which `Date.UTC` moves to the 20th century.
 * Months count from 0 and may overflow, as in `Date.UTC`.
 */
export function utcDay(year: number, month = 0, day = 1): Ms {
  const cycles = Math.floor(year / CYCLE.years) - 5;
  return Date.UTC(year - cycles * CYCLE.years, month, day) + cycles * CYCLE.length;
}
