import { list, type Plain, plain, share, words } from "../plain";
import type { Reading, Row } from "../row";

/** How likely a value is a Timeglider timeline, 0 … 1. */
export function isTimeglider(value: unknown): number {
  return share(timelinesOf(value).flatMap(eventsOf), (event) => "startdate" in event);
}

export function readTimeglider(value: unknown): Reading {
  const timelines = timelinesOf(value);
  const [first] = timelines;
  const rows = timelines.flatMap((timeline, t) => {
    const path = Array.isArray(value) ? `[${t}].events` : "events";
    const group = timelines.length > 1 ? words(timeline.title) : undefined;
    return eventsOf(timeline).map((event, i) =>
      readEvent(plain(event) ?? {}, `${path}[${i}]`, group),
    );
  });
  const [title, description] = [words(first?.title), words(first?.description)];
  return { title, description, rows, found: rows.length };
}

function timelinesOf(value: unknown): readonly Plain[] {
  const timelines = Array.isArray(value) ? value : [value];
  return timelines.flatMap((timeline) => {
    const object = plain(timeline);
    return object ? [object] : [];
  });
}

const eventsOf = (timeline: Plain) => list(timeline.events);

function readEvent(event: Plain, place: string, timeline: string | undefined): Row {
  const urls = [words(event.link), words(plain(event.image)?.src) ?? words(event.image)];
  const display = words(event.date_display);
  const importance = Number(event.importance);
  return {
    at: place,
    id: words(event.id),
    start: dateOf(event.startdate, display),
    end: event.enddate === event.startdate ? undefined : dateOf(event.enddate, display),
    title: words(event.title),
    text: words(event.description),
    group: timeline ?? words(list(event.tags)[0]) ?? words(event.tags)?.split(",")[0],
    // From 1 to 100 there.
    importance: importance > 0 ? Math.min(5, Math.max(1, Math.ceil(importance / 20))) : undefined,
    links: urls.flatMap((url) => (url ? [{ url }] : [])),
  };
}

/** The length of a date that shows only years, months, days or hours. */
const LENGTHS: Readonly<Record<string, number>> = { ye: 1, mo: 2, da: 3 };

function dateOf(value: unknown, display: string | undefined): string | undefined {
  const text = words(value);
  const match = text && /^(-?\d{1,6})-(\d\d)-(\d\d)(?:[ T](\d\d:\d\d).*)?$/.exec(text);
  if (!match) return text;
  const [, year = "", month = "", day = "", time] = match;
  const years = year.startsWith("-") ? `-${year.slice(1).padStart(4, "0")}` : year.padStart(4, "0");
  const parts = [years, month, day].slice(0, LENGTHS[display ?? ""] ?? 3);
  const isTimed = display === "ho" && time && time !== "00:00";
  return isTimed ? `${parts.join("-")}T${time}` : parts.join("-");
}
