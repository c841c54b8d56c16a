import { at, list, type Plain, plain, share, words } from "../plain";
import type { Reading, Row } from "../row";
import { simileDate } from "./simileDate";

/** How likely a value is a SIMILE timeline, 0 … 1. */
export function isSimile(value: unknown): number {
  const said = at(value, "dateTimeFormat") !== undefined || at(value, "wikiURL") !== undefined;
  const events = list(at(value, "events"));
  const like = share(
    events,
    (event) => "start" in event && ("title" in event || "caption" in event),
  );
  return said ? Math.max(like, 0.5) : like * 0.8;
}

export function readSimile(value: unknown): Reading {
  const events = list(at(value, "events"));
  return {
    rows: events.map((event, i) => readEvent(plain(event) ?? {}, `events[${i}]`)),
    found: events.length,
  };
}

/**
 * A SIMILE event, from JSON or from the attributes and text of XML. If its start or end is given as an earliest and a
 * latest date, it is approximate.
 */
export function readEvent(event: Plain, place: string): Row {
  const start = simileDate(event.start ?? event.earliestStart);
  const latest = simileDate(event.latestStart);
  const end = simileDate(event.end ?? event.latestEnd);
  const earliest = simileDate(event.earliestEnd);
  const isShort = String(event.durationEvent ?? event.isDuration ?? "true") === "false";
  const link = words(event.link);
  const image = words(event.image);
  return {
    at: place,
    id: words(event.id) ?? words(event.eventID),
    start: about(start, latest),
    end: isShort && !end ? undefined : about(end, earliest),
    title: words(event.title) ?? words(event.caption),
    text: words(event.description) ?? words(event.hoverText),
    group: words(event.trackName),
    links: [link, image].flatMap((url) => (url ? [{ url }] : [])),
  };
}

/** Approximate if its other bound is another day. */
function about(date: string | undefined, bound: string | undefined): string | undefined {
  const sure = date ?? bound;
  return sure && bound && bound !== sure && /^[\d-]+$/.test(sure) ? `${sure}~` : sure;
}
