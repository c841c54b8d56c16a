import { plain, words } from "../plain";

/** The parts of a date of TimelineJS, from the coarsest. */
const PARTS = ["year", "month", "day", "hour", "minute", "second"] as const;

/**
 * A TimelineJS date, `{ year: 1949, month: "10" }` or a text, as ISO 8601, no finer than it is given. Invalid parts are
 * kept, so that the date reader reports them.
 */
export function slideDate(value: unknown): string | undefined {
  const date = plain(value);
  if (!date) return words(value);
  const parts = PARTS.map((part) => words(date[part])?.replace(/[\s,]/g, ""));
  const [year, month, day, hour, minute, second] = parts;
  if (year === undefined) return words(date.display_date) ?? words(date.date);
  const years = yearText(year);
  if (month === undefined) return years;
  if (!/^\d{1,2}$/.test(month)) return [day, month, year].filter(Boolean).join(" ");
  const monthly = `${years}-${two(month)}`;
  if (day === undefined) return monthly;
  const daily = `${monthly}-${two(day)}`;
  if (hour === undefined) return daily;
  return `${daily}T${two(hour)}:${two(minute ?? "0")}${second ? `:${two(second.split(".")[0])}` : ""}`;
}

const two = (part = "") => part.padStart(2, "0");

/** A year of at least four digits, a longer one after a Y. */
export function yearText(year: string): string {
  const match = /^([-−+]?)(\d+)(?:\.\d+)?$/.exec(year);
  if (!match) return year;
  const [, sign = "", digits = ""] = match;
  const minus = sign === "-" || sign === "−" ? "-" : "";
  return digits.length > 4 ? `Y${minus}${digits}` : `${minus}${digits.padStart(4, "0")}`;
}
