import ical from "ical.js";
import { DAY, type Ms } from "../../model/time";
import { localTime } from "./calendarDate";

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

/** How long after the last date of a calendar, or after today, an event that repeats without end is still shown; ms. */
const LONGER = 366 * DAY;

/** The last moment at which an event of a calendar that repeats without end is shown. */
export function lastOfEndless(events: readonly ical.Event[], today: Ms): Ms {
  let last = today;
  for (const { component, startDate } of events) {
    const untils = component
      .getAllProperties("rrule")
      .map((rule) => (rule.getFirstValue() as ical.Recur | null)?.until);
    for (const time of [startDate, ...untils])
      if (time instanceof ical.Time) last = Math.max(last, localTime(time));
  }
  return last + LONGER;
}
