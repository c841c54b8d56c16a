import type { Dataset, TimelineEvent } from "../dataset";
import { type EventDate, type Precision, parseDate } from "../date";
import type { Era, Source } from "../schema";
import type { Ms } from "../time";

/** The words of a timeline in TimelineJS, in addition to the data. */
export interface SlideWords {
  readonly disputed: string;
  readonly sources: string;
  /** The text for a date. */
  date(date: EventDate): string;
}

/**
 * Events as JSON for TimelineJS 3. Its dates are years, months, days or times: words beside them say the rest, and
 * `edtf` has the exact date. `events` are some of the dataset's, sorted by start.
 */
export function toTimelineJs(
  dataset: Dataset,
  words: SlideWords,
  events: readonly TimelineEvent[] = dataset.events,
): string {
  const { title, description } = dataset.about;
  const names = new Map(
    dataset.relations.map(({ id, name, between }) => [id, name ?? between.join("–")]),
  );
  const json = {
    title: { text: { headline: escapeHtml(title ?? ""), text: paragraphs(description) } },
    events: events.map((event) => slideOf(event, names, words)),
    eras: dataset.eras.flatMap((era) => eraOf(era, events.at(-1)?.date.start)),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function slideOf(
  event: TimelineEvent,
  names: ReadonlyMap<string, string>,
  words: SlideWords,
): Record<string, unknown> {
  const { id, date, edtf, title, summary, disputed, sources = [] } = event;
  const [relation = ""] = Object.keys(event.effects ?? {});
  const group = event.group ?? names.get(relation);
  const text = [
    paragraphs(summary),
    disputed && paragraphs(`${words.disputed}: ${disputed}`),
    sources.length > 0 &&
      `<p>${escapeHtml(words.sources)}: ${sources.map(sourceOf).join("; ")}</p>`,
  ];
  return {
    unique_id: id,
    edtf,
    ...datesOf(date),
    ...(isPlain(date) ? {} : { display_date: words.date(date) }),
    text: { headline: escapeHtml(title), text: text.filter(Boolean).join("") },
    ...(group && { group: escapeHtml(group) }),
  };
}

/** An era needs an end in TimelineJS: an ongoing one ends with the last event. */
function eraOf({ name, date }: Era, latest: Ms | undefined): object[] {
  const found = parseDate(date);
  if (!found || !Number.isFinite(found.start)) return [];
  const end = Number.isFinite(found.end) ? found.end - 1 : latest;
  if (end === undefined || end < found.start) return [];
  return [
    {
      edtf: date,
      start_date: partsOf(found.start, found.precision),
      end_date: partsOf(end, found.endPrecision),
      text: { headline: escapeHtml(name), text: "" },
    },
  ];
}

/** Whether a date lasts longer than a single day, month or year. */
const WIDE: ReadonlySet<Precision> = new Set(["season", "decade", "century"]);

/** The start, and the end of a longer event; the end is the last unit, not the moment after it. */
function datesOf({ start, end, precision, endPrecision, isSpan }: EventDate) {
  const hasStart = Number.isFinite(start);
  const first = hasStart ? partsOf(start, precision) : partsOf(end - 1, endPrecision);
  const hasEnd = hasStart && Number.isFinite(end) && (isSpan || WIDE.has(precision));
  return { start_date: first, ...(hasEnd && { end_date: partsOf(end - 1, endPrecision) }) };
}

/** Whether the parts of a date express all of it. TimelineJS labels years before 1 with another number. */
function isPlain(date: EventDate): boolean {
  const { start, end, isApproximate, isUncertain, precision, endPrecision } = date;
  const isBounded = Number.isFinite(start) && Number.isFinite(end);
  const isOfUnits = !WIDE.has(precision) && !WIDE.has(endPrecision);
  return isBounded && isOfUnits && !isApproximate && !isUncertain && start >= FIRST_YEAR;
}

const FIRST_YEAR = Date.parse("0001-01-01");

function partsOf(time: Ms, precision: Precision): Record<string, number> {
  const date = new Date(time);
  const year = { year: date.getUTCFullYear() };
  if (precision === "year" || precision === "decade" || precision === "century") return year;
  const month = { ...year, month: date.getUTCMonth() + 1 };
  if (precision === "month" || precision === "season") return month;
  const day = { ...month, day: date.getUTCDate() };
  if (precision === "day") return day;
  return { ...day, hour: date.getUTCHours(), minute: date.getUTCMinutes() };
}

function paragraphs(text = ""): string {
  return text
    .split(/\n+/)
    .filter(Boolean)
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join("");
}

function sourceOf({ title, url }: Source): string {
  const text = escapeHtml(title);
  return url ? `<a href="${escapeHtml(url)}">${text}</a>` : text;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
