import { words } from "../plain";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Dates in the form of browsers: `Sat May 20 1961 00:00:00 GMT-0600`, `Jan 01 2001 08:00:00`, `May 20, 1961`. */
const BROWSER =
  /^(?:[a-z]{3,9},? +)?([a-z]{3})[a-z]* +(\d{1,2}),? +(-?\d{1,6})(?:[ T]+(\d\d?:\d\d)(?::\d\d)?(?: *(?:GMT|UTC|Z)?(?: ?[+-]\d\d:?\d\d)?)?(?: *\(.*\))?)?$/i;

/**
 * A SIMILE date in the form that `readDate` reads. A date written by a browser counts by its own local time, and
 * midnight is the whole day.
 */
export function simileDate(value: unknown): string | undefined {
  const text = words(value);
  // A year with few digits is in antiquity, not a short form.
  if (text && /^-?\d{1,3}\??$/.test(text))
    return text.replace(/\d+/, (year) => year.padStart(4, "0"));
  const match = text && BROWSER.exec(text);
  if (!match) return text?.replace(/[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d\d:?\d\d)?$/, "");
  const [, name = "", day = "", year = "", time] = match;
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return text;
  const two = (part: string | number) => String(part).padStart(2, "0");
  const date = `${year.padStart(4, "0")}-${two(month)}-${two(day)}`;
  return time && !/^0?0:00$/.test(time) ? `${date}T${time.padStart(5, "0")}` : date;
}
