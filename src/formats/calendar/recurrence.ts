import type ical from "ical.js";

/** How often a rule repeats that days can show. */
const FREQUENCIES = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"];
const MOST_INTERVAL = 1000;
const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Whether a rule can be expanded: one that comes true now and then, in days. The library would search for ever for
 * the day of one that cannot, such as 30 February, or take another.
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

/** Whether one of the days of a month, from 1, or from its end below 0, is in one of the months. */
function hasDay(months: readonly number[], days: readonly number[]): boolean {
  if (months.length === 0 || days.length === 0) return true;
  return months.every((month) =>
    days.some((day) => Math.abs(day) <= (LONGEST_MONTHS[month - 1] ?? 0)),
  );
}
