import { at, list, type Plain, plain, share, words } from "../plain";
import type { Reading, Row } from "../row";
import { yearText } from "./slideDate";

/** How likely a value is TimelineJS before version 3, 0 … 1. */
export function isStory(value: unknown): number {
  return share(list(storyOf(value)?.date), (entry) => "startDate" in entry || "headline" in entry);
}

export function readStory(value: unknown): Reading {
  const story = storyOf(value);
  const path = at(value, "timeline") ? "timeline." : "";
  const rows = list(story?.date).map((entry, i) => readEntry(entry, `${path}date[${i}]`));
  const eras = list(story?.era).map((entry, i) => readEntry(entry, `${path}era[${i}]`));
  return {
    title: words(story?.headline),
    description: words(story?.text),
    rows,
    eras,
    found: rows.length + eras.length,
  };
}

function storyOf(value: unknown): Plain | null {
  const story = plain(at(value, "timeline")) ?? plain(value);
  return story && Array.isArray(story.date) ? story : null;
}

function readEntry(value: unknown, place: string): Row {
  const entry = plain(value) ?? {};
  const asset = plain(entry.asset);
  const url = words(asset?.media);
  return {
    at: place,
    start: storyDate(entry.startDate),
    end: storyDate(entry.endDate),
    title: words(entry.headline),
    text: words(entry.text),
    group: words(entry.tag),
    links: url ? [{ url, title: words(asset?.caption), credit: words(asset?.credit) }] : [],
  };
}

/** `2011,12,10,07,02,10` as ISO 8601; any other text as it is. */
export function storyDate(value: unknown): string | undefined {
  const text = words(value);
  const parts = text?.split(/\s*,\s*/).filter((part) => part !== "") ?? [];
  const [year = "", month, day, hour, minute = "00", second] = parts;
  if (!/^-?\d+$/.test(year) || !parts.every((part) => /^-?\d+$/.test(part))) return text;
  const two = (part: string) => part.padStart(2, "0");
  if (month === undefined) return yearText(year);
  const monthly = `${yearText(year)}-${two(month)}`;
  if (day === undefined) return monthly;
  if (hour === undefined) return `${monthly}-${two(day)}`;
  return `${monthly}-${two(day)}T${two(hour)}:${two(minute)}${second ? `:${two(second)}` : ""}`;
}
