import { parseDate } from "../date";
import { writeDay } from "../day";
import type { Ms } from "../time";

/** A cited work: an event or a view, as a page of a timeline that changes with its data. */
export interface Work {
  /** Letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  /** The timeline that it is part of. */
  readonly container: string;
  /** Version of the data: the day of their last change, in EDTF; null if unknown. */
  readonly version: string | null;
  readonly accessed: Ms;
  /** "" if no address leads others to it. */
  readonly url: string;
  /** Language of the title by its code. */
  readonly language: string;
}

/** A day, month or year as numbers. */
export type DateParts = readonly [
  year: number,
  month?: number | undefined,
  day?: number | undefined,
];

/** The day of the last change as numbers, no finer than known; null if unknown. */
export function versionParts({ version }: Work): DateParts | null {
  const date = version === null ? null : parseDate(version);
  if (!date) return null;
  const [year = 0, month, day] = dayParts(date.start);
  if (date.precision === "day") return [year, month, day];
  return date.precision === "month" ? [year, month] : [year];
}

/** A day of UTC as numbers. */
export function dayParts(time: Ms): DateParts {
  const date = new Date(time);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** The work in CSL-JSON, for reference managers (citationstyles.org, schema 1.0). */
export function toCslJson(work: Work): string {
  const issued = versionParts(work);
  const item = {
    id: work.key,
    type: "webpage",
    title: work.title,
    "container-title": work.container,
    ...(issued && { issued: { "date-parts": [issued] }, version: work.version }),
    accessed: { "date-parts": [dayParts(work.accessed)] },
    ...(work.url && { URL: work.url }),
    language: work.language,
  };
  return JSON.stringify([item], null, 2);
}

const SIGNS: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A text escaped for (La)TeX; letters of all scripts stay. */
export function escapeTex(text: string): string {
  return text
    .replace(/[\\~^&%$#_{}]/g, (sign) => SIGNS[sign] ?? `\\${sign}`)
    .replace(/([-`'])(?=\1)/g, "$1{}");
}

/** The work in BibTeX, with the fields of biblatex for online works. */
export function toBibtex(work: Work): string {
  const [year, month] = versionParts(work) ?? [];
  const accessed = writeDay(work.accessed);
  const version = work.version && `Version of ${work.version}. `;
  const fields: [string, string | undefined][] = [
    // Double braces keep a style from changing the capitals.
    ["title", `{${escapeTex(work.title)}}`],
    ["howpublished", escapeTex(work.container)],
    ["year", year?.toString()],
    ["month", month?.toString()],
    ["note", `${version ?? ""}Accessed ${accessed}`],
    ["url", work.url.replace(/[\\{}]/g, encodeURIComponent)],
    ["urldate", accessed],
    ["language", work.language],
  ];
  const lines = fields
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${work.key},\n${lines.join(",\n")}\n}`;
}
