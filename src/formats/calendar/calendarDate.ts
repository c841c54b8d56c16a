import type ical from "ical.js";
import { parseDate } from "../../model/date";
import { DAY, type Ms } from "../../model/time";

/** Local time in a calendar, written as if it were UTC; ms. */
export function localTime({ year, month, day, hour, minute, second }: ical.Time): Ms {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.setUTCHours(hour, minute, second, 0);
}

/** Whether a day and time such as `20200229T101500` exists: the library silently moves one that does not. */
export function isReal(text: string): boolean {
  const [, year, month, day, hour = "0", minute = "0"] =
    /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d))?/.exec(text.trim()) ?? [];
  const isDay = parseDate(`${year}-${month}-${day}`) !== null;
  return isDay && Number(hour) < 24 && Number(minute) < 60;
}

/**
 * Start and end of a calendar event as EDTF, in local time so that no time zone moves them to another day. The end is
 * exclusive: the last whole day is the one before it.
 */
export function calendarDates(
  start: Ms,
  end: Ms | null,
  isDate: boolean,
): { start: string; end: string | undefined } {
  const isDays = isDate || (start % DAY === 0 && end !== null && end % DAY === 0);
  if (isDays) {
    const last = end === null ? start : end - DAY;
    return { start: dayText(start), end: last > start ? dayText(last) : undefined };
  }
  const isLonger = end !== null && end > start;
  return { start: timeText(start), end: isLonger ? endText(end) : undefined };
}

function isoText(time: Ms): string {
  return new Date(time).toISOString();
}

const dayText = (time: Ms) => isoText(time).slice(0, 10);

/** To the minute if its seconds are 0. */
function timeText(time: Ms): string {
  return isoText(time).replace(/(?::00)?\.000Z$/, "");
}

/** An end at midnight belongs to the day before. */
function endText(time: Ms): string {
  return time % DAY === 0 ? `${dayText(time - DAY)}T24:00` : timeText(time);
}
