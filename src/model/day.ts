import { DAY, type Ms } from "./time";

/** A UTC day as `2021-12-15`; years beyond four digits as in ISO 8601; "" if there is no time. */
export function writeDay(time: Ms): string {
  return Number.isFinite(time) ? (new Date(time).toISOString().split("T")[0] ?? "") : "";
}

/** The beginning of the last day before `end`, which is exclusive; ms. */
export function lastDay(end: Ms): Ms {
  return (Math.ceil(end / DAY) - 1) * DAY;
}
