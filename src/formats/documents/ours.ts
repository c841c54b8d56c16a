import { parseDate } from "../../model/date";
import { at, list, plain, share } from "../plain";
import type { Reading } from "../row";

/** How likely a value is a dataset in our own format, or a bare list of its events, 0 … 1. */
export function isOurs(value: unknown): number {
  const events = Array.isArray(value) ? value : list(at(value, "events"));
  const like = share(
    events,
    ({ date, title }) =>
      typeof title === "string" && typeof date === "string" && parseDate(date) !== null,
  );
  return ["powers", "relations", "actors"].some((name) => at(value, name) !== undefined)
    ? Math.max(like, 0.9)
    : like;
}

/** Events may also be an object by their ids, as databases export them. */
export function readOurs(value: unknown): Reading {
  const keyed = plain(at(value, "events"));
  const events = Object.entries(keyed ?? {}).map(([id, event]) => ({ id, ...plain(event) }));
  const dataset = Array.isArray(value)
    ? { events: value }
    : keyed
      ? { ...plain(value), events }
      : value;
  return { rows: [], found: list(at(dataset, "events")).length, dataset };
}
