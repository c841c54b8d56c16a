import { parseDate } from "../model/date";
import type { Filter } from "../model/filter";
import { DAY, type Domain, type Ms } from "../model/time";

/**
 * The page's address as state: what a reader would share. One grammar serves both pages.
 * What is unknown or broken is dropped, never thrown.
 */
export interface Address {
  /** ISO dates, as they stand in the address: the end is inclusive. Null means all time. */
  readonly time: TimeRange | null;
  readonly filter: Filter;
  readonly event: string | null;
  readonly view: "timeline" | "list";
  readonly story: string | null;
  readonly step: number;
  /** Ids of the figures shown. */
  readonly series: readonly string[];
  readonly lang: string | null;
  /** Null where the address leaves it to the reader. */
  readonly theme: ThemeChoice | null;
  readonly data: string | null;
  readonly controls: "none" | "filters";
}

export type ThemeChoice = "light" | "dark" | "auto";

/** `1969..1972`, with open ends null; `latest` stays the latest when the data grow. */
export interface TimeRange {
  readonly from: string | null;
  readonly to: string | null | "latest";
}

export const EMPTY_ADDRESS: Address = {
  time: null,
  filter: { with: [], match: "any", topics: [], query: "" },
  event: null,
  view: "timeline",
  story: null,
  step: 1,
  series: [],
  lang: null,
  theme: null,
  data: null,
  controls: "none",
};

/** The longest text, the most ids and the shape of an id that are taken over from outside. */
export const MOST_CHARACTERS = 200;
export const MOST_IDS = 100;
export const ID = /^[\w.:-]{1,160}$/u;

/** Reads an address from the parameters of a URL. Never throws. */
export function readAddress(search: string): Address {
  const params = new URLSearchParams(search);
  return {
    time: readTime(params.get("time")),
    filter: {
      with: readIds(params.get("with")),
      match: readOne(params.get("match"), ["any", "all"]) ?? "any",
      topics: readIds(params.get("topic")),
      query: readText(params.get("q")),
    },
    event: readId(params.get("event")),
    view: readOne(params.get("view"), ["timeline", "list"]) ?? "timeline",
    story: readId(params.get("story")),
    step: readStep(params.get("step")),
    series: readIds(params.get("series")),
    lang: readOne(params.get("lang"), ["en", "ru", "zh"]),
    theme: readOne(params.get("theme"), ["light", "dark", "auto"]),
    data: readDataAddress(params.get("data")),
    controls: readOne(params.get("controls"), ["none", "filters"]) ?? "none",
  };
}

/** Writes an address as the search part of a URL, `""` or `"?…"`; what is usual is left out. */
export function writeAddress(address: Address): string {
  const { time, filter } = address;
  const parts: [string, string | null][] = [
    ["time", time && `${time.from ?? ""}..${time.to ?? ""}`],
    ["with", filter.with.join(",")],
    ["match", filter.match === "all" ? "all" : null],
    ["topic", filter.topics.join(",")],
    ["q", filter.query.trim()],
    ["event", address.event],
    ["view", address.view === "list" ? "list" : null],
    ["story", address.story],
    ["step", address.story && address.step > 1 ? String(address.step) : null],
    ["series", address.series.join(",")],
    ["lang", address.lang],
    ["theme", address.theme],
    ["data", address.data],
    ["controls", address.controls === "none" ? null : address.controls],
  ];
  const query = parts
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${encode(value ?? "")}`)
    .join("&");
  return query && `?${query}`;
}

/** Escapes for a query but keeps what is legible there: commas, colons and slashes. */
function encode(value: string): string {
  // Half a surrogate pair cannot be escaped.
  return encodeURIComponent(value.replace(/\p{Cs}/gu, "\ufffd"))
    .replace(/%(2C|3A|2F)/g, decodeURIComponent)
    .replace(/%20/g, "+");
}

/** The beginning of a text, cut between characters. */
function readText(value: string | null): string {
  return [...(value ?? "").trim()].slice(0, MOST_CHARACTERS).join("").trim();
}

function readOne<T extends string>(value: string | null, choices: readonly T[]): T | null {
  return choices.find((choice) => choice === value) ?? null;
}

function readId(value: string | null): string | null {
  return value !== null && ID.test(value) ? value : null;
}

function readIds(value: string | null): string[] {
  const ids = (value ?? "").split(",").filter((id) => ID.test(id));
  return [...new Set(ids)].slice(0, MOST_IDS);
}

function readStep(value: string | null): number {
  const step = Number(value);
  return Number.isInteger(step) && step >= 1 && step <= 1000 ? step : 1;
}

/** The address of a dataset: relative, or http(s). Anything else (`javascript:`, `data:`) is dropped. */
function readDataAddress(value: string | null): string | null {
  if (!value || value.length > 2000) return null;
  try {
    const { protocol } = new URL(value, "https://base.invalid/");
    return protocol === "https:" || protocol === "http:" ? value : null;
  } catch {
    return null;
  }
}

const ISO_DATE = /^-?\d{4}(-\d\d(-\d\d)?)?$/;

function readTime(value: string | null): TimeRange | null {
  const [from, to, ...rest] = (value ?? "").split("..");
  if (from === undefined || to === undefined || rest.length > 0) return null;
  const start = readEnd(from);
  const end = to === "latest" ? "latest" : readEnd(to);
  if (start === undefined || end === undefined || (start === null && end === null)) return null;
  if (start !== null && end !== null && end !== "latest") {
    if ((parseDate(end)?.end ?? 0) <= (parseDate(start)?.start ?? 0)) return null;
  }
  return { from: start, to: end };
}

/** A date, null for an open end, undefined for anything else. */
function readEnd(text: string): string | null | undefined {
  if (text === "") return null;
  return ISO_DATE.test(text) && parseDate(text) ? text : undefined;
}

/** The domain that a range of dates stands for: from the start of the first to the end of the last. */
export function toDomain(time: TimeRange | null, extent: Domain): Domain {
  const start = time?.from ? parseDate(time.from)?.start : undefined;
  const end = time?.to && time.to !== "latest" ? parseDate(time.to)?.end : undefined;
  const [from, to] = [start ?? extent[0], end ?? extent[1]];
  return from < to ? [from, to] : extent;
}

/** A gesture's rounding may leave a domain this short of the extent; ms. */
const SLACK: Ms = 1000;

/** The range of dates of a domain, in whole days and as short as they can be said; null for all time. */
export function toTimeRange([start, end]: Domain, extent: Domain): TimeRange | null {
  const isFirst = start <= extent[0] + SLACK;
  const isLast = end >= extent[1] - SLACK;
  if (isFirst && isLast) return null;
  const from = Math.round(start / DAY) * DAY;
  const to = Math.max(from + DAY, Math.round(end / DAY) * DAY);
  return {
    from: isFirst ? null : isoDate(from, unitOf(from)),
    to: isLast ? "latest" : isoDate(to - DAY, unitOf(to)),
  };
}

type Unit = "year" | "month" | "day";

/** The widest unit that begins at a time. */
function unitOf(time: Ms): Unit {
  const date = new Date(time);
  if (date.getUTCDate() !== 1) return "day";
  return date.getUTCMonth() === 0 ? "year" : "month";
}

function isoDate(time: Ms, unit: Unit): string {
  // A year before our era has six digits here, and four in EDTF.
  const [text = ""] = new Date(time).toISOString().replace(/^-00/, "-").split("T");
  return unit === "year" ? text.slice(0, -6) : unit === "month" ? text.slice(0, -3) : text;
}
