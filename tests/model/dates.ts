import fc from "fast-check";

/** Generated texts in EDTF, levels 0 and 1. */

const digits = (n: number, length: number) => String(n).padStart(length, "0");

/**
 * Four digits, before our era too; weighted to the years in which dates are easy to get wrong. Without the
 * year 0, of whose February the reference is wrong: it is a leap year, of 29 days.
 */
export const year = fc
  .oneof(
    fc.integer({ min: 1900, max: 2030 }),
    fc.integer({ min: 1, max: 120 }),
    fc.integer({ min: -9999, max: 9999 }).filter((y) => y !== 0),
  )
  .map((y) => (y < 0 ? `-${digits(-y, 4)}` : digits(y, 4)));

export const monthOfYear = fc.integer({ min: 1, max: 12 });

export const month = fc.tuple(year, monthOfYear).map(([y, m]) => `${y}-${digits(m, 2)}`);

const daysIn = (text: string) => {
  const [m = "1", y = "0"] = text.split("-").reverse();
  return new Date(Date.UTC(2000 + (Number(y) % 400), Number(m), 0)).getUTCDate();
};

export const day = fc
  .tuple(month, fc.integer({ min: 1, max: 31 }))
  .map(([text, d]) => `${text}-${digits(Math.min(d, daysIn(text)), 2)}`);

export const qualifier = fc.constantFrom("", "?", "~", "%");

const longYear = fc
  .tuple(fc.constantFrom("Y", "Y-"), fc.integer({ min: 10_000, max: 250_000 }))
  .map(([sign, y]) => `${sign}${y}`);

// The reference has the parts of a year before our era in the wrong order: its min lies after its max.
const ourEra = (text: string) => !text.startsWith("-");

const unspecified = fc.oneof(
  fc.integer({ min: 0, max: 999 }).map((decade) => `${digits(decade, 3)}X`),
  fc.integer({ min: 0, max: 99 }).map((century) => `${digits(century, 2)}XX`),
  year.filter(ourEra).map((y) => `${y}-XX`),
  year.filter(ourEra).map((y) => `${y}-XX-XX`),
  month.filter(ourEra).map((m) => `${m}-XX`),
);

/** Dates that may stand at an end of an interval. */
export const bounded = fc
  .tuple(fc.oneof(year, month, day), qualifier)
  .map((parts) => parts.join(""));

/** Any single date but a season. */
export const anyDate = fc.oneof(bounded, longYear, unspecified);
