import type ical from "ical.js";

/** The frequencies that show in days. */
const FREQUENCIES = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"];
const MOST_INTERVAL = 1000;
const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Whether a rule can be expanded into days. For an impossible day such as 30 February the library would search for
 * ever or pick another day.
 */
export function canRepeat(rule: ical.Recur): boolean {
  const { freq, interval, parts } = rule;
  if (!FREQUENCIES.includes(freq) || !(interval >= 1 && interval <= MOST_INTERVAL)) return false;
  const names = Object.keys(parts).filter((name) => name !== "BYDAY" && name !== "BYSETPOS");
  const isAlone = names.length <= 1 && (parts.BYYEARDAY === undefined || parts.BYDAY === undefined);
  if ((parts.BYYEARDAY || parts.BYWEEKNO) && !isAlone) return false;
  const isCounted = /\d/.test(String(parts.BYDAY ?? ""));
  if (isCounted && (freq === "DAILY" || freq === "WEEKLY")) return false;
  return hasDay(numbers(parts.BYMONTH), numbers(parts.BYMONTHDAY));
}

function numbers(value: unknown): number[] {
  return (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(Number);
}

/** Whether each of the months has one of the days, which count from 1, or back from the end if negative. */
function hasDay(months: readonly number[], days: readonly number[]): boolean {
  if (months.length === 0 || days.length === 0) return true;
  return months.every((month) =>
    days.some((day) => Math.abs(day) <= (LONGEST_MONTHS[month - 1] ?? 0)),
  );
}
