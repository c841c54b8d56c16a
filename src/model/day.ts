import { DAY, type Ms } from "./time";

/** A day of UTC as `2021-12-15`; years beyond four digits as ISO 8601 has them, and "" for no time. */
export function writeDay(time: Ms): string {
  return Number.isFinite(time) ? (new Date(time).toISOString().split("T")[0] ?? "") : "";
}

/** The beginning of the last day of a stretch that ends at `end`, exclusive; ms. */
export function lastDay(end: Ms): Ms {
  return (Math.ceil(end / DAY) - 1) * DAY;
}
