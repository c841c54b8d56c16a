import { readDate } from "../date/readDate";
import type { Reading, Row } from "../row";

const HEADING = /^(#{1,6})\s+(.*)$/;
const ITEM = /^\s*(?:[-*+•·]|\d{1,3}[.)])\s+(.*)$/;
/** Separators between a date and its text. */
const AFTER_DATE = /\s*(?::|\s[-–—]{1,2}|[–—]|\||\s=|\s→)\s+|\s*\|\s*|:$/g;
const LONGEST_DATE = 60;
/** More of a line than an event may say. */
const LONGEST_LINE = 5000;

/**
 * Reads Markdown or plain text whose lines or items begin with dates: `- **1949**: One`, `1 Oct 1949 – One`. If a
 * heading is a date, it dates the items below it; any other heading is their group.
 */
export function readMarkdown(text: string): Reading {
  const rows: Row[] = [];
  let above: Above = {};
  text.split(/\r\n?|\n/).forEach((raw, i) => {
    const line = raw.slice(0, LONGEST_LINE).trimEnd();
    const at = `line ${i + 1}`;
    const { group, start } = above;
    const heading = HEADING.exec(line);
    const item = ITEM.exec(line)?.[1];
    const dated = splitDate(heading?.[2] ?? item ?? line);
    if (dated?.title) rows.push({ at, ...dated, group });
    else if (heading) above = belowHeading(above, heading, dated?.start);
    else if (item !== undefined) rows.push({ at, start, title: item, group });
    else addText(rows, line);
  });
  return { title: above.title, rows, found: rows.length };
}

/** The date and group that a line takes from the headings above it. */
interface Above {
  readonly title?: string;
  readonly group?: string;
  readonly start?: string;
}

function belowHeading(
  { title, group }: Above,
  [, marks = "", heading = ""]: readonly string[],
  start: string | undefined,
): Above {
  const [known, named] = [title && { title }, group && { group }];
  if (start) return { ...known, ...named, start };
  if (marks.length === 1) return { title: title ?? plainText(heading), ...named };
  return { ...known, group: plainText(heading) };
}

/** The share of rows with a date, 0 … 1; 0 if there are hardly any rows. */
export function isMarkdown({ rows }: Reading): number {
  const dated = rows.filter(({ start }) => start !== undefined).length;
  return dated < 2 ? 0 : dated / rows.length;
}

/** A line below an item belongs to it. */
function addText(rows: Row[], line: string): void {
  const last = rows.at(-1);
  const text = line.trim();
  if (last && text !== "" && !/^(?:```|---|\|)/.test(text))
    rows[rows.length - 1] = { ...last, text: [last.text, text].filter(Boolean).join("\n") };
}

/** A date and what follows it, or stands before it: `One (1949)`; null if a text has none there. */
function splitDate(text: string): { start: string; title: string } | null {
  const bare = text
    .replace(/\*\*|__|`/g, "")
    .replace(/^\[([^\]]{1,40})\](?!\()/, "$1")
    .trim();
  if (isDate(bare)) return { start: bare, title: "" };
  for (const { 0: between, index } of bare.matchAll(AFTER_DATE)) {
    if (index > LONGEST_DATE) return null;
    const start = bare.slice(0, index).trim();
    if (isDate(start)) return { start, title: bare.slice(index + between.length).trim() };
  }
  const [, title = "", last = ""] = /^(.{2,200}?)\s*\(([^()]{3,60})\)\.?$/.exec(bare) ?? [];
  return title !== "" && isDate(last) ? { start: last, title } : null;
}

function isDate(text: string): boolean {
  if (text.length > LONGEST_DATE || !/\d/.test(text)) return false;
  const found = readDate(text);
  // A small number is the number of the item.
  return found !== null && found !== "ongoing" && !/^\d{1,2}$/.test(text);
}

const plainText = (heading: string) => heading.replace(/\*\*|__|`|#+$/g, "").trim();
