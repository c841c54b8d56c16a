import { type Note, note } from "../../model/receipt";
import type { Reading, Row } from "../row";
import { type Dated, splitBareDate, splitDate } from "./dated";

const HEADING = /^(#{1,6})\s+(.*)$/;
const ITEM = /^\s*(?:[-*+•·]|\d{1,3}[.)])\s+(.*)$/;
/** More of a line than an event may say. */
const LONGEST_LINE = 5000;

/**
 * Reads Markdown or plain text whose lines or items begin with dates: `- **1949**: One`, `1 Oct 1949 – One`, or, if most
 * do so, `1949 One`. A date alone in a heading, an item or a line dates what stands below it; any other heading is the
 * group of what stands below.
 */
export function readMarkdown(text: string): Reading {
  const lines = linesOf(text);
  const split = splitter(lines);
  const rows: Row[] = [];
  const notes: Note[] = [];
  let above: Above = {};
  const closeDate = () => {
    const { open } = above;
    if (open) notes.push(note("no-text", open.at, { value: open.start }));
  };
  const add = (row: Row) => {
    rows.push(row);
    above = { ...above, open: undefined };
  };
  for (const line of lines) {
    const { at, heading, item } = line;
    const { group, start, open } = above;
    const dated = split(line);
    if (dated?.title) add({ at, ...dated, group });
    else if (dated) {
      closeDate();
      above = { ...above, start: dated.start, open: { at, start: dated.start } };
    } else if (heading) {
      closeDate();
      above = belowHeading(above, heading);
    } else if (item !== undefined) add({ at, start, title: item, group });
    else if (open && line.text.trim() !== "")
      add({ at, start, title: plainText(line.text.trim()), group });
    else addText(rows, line.text);
  }
  closeDate();
  return { title: above.title, rows, notes, found: rows.length + notes.length };
}

interface Line {
  readonly at: string;
  readonly text: string;
  readonly heading: RegExpExecArray | null;
  readonly item: string | undefined;
}

/** The lines without the settings that a site generator keeps above them. */
function linesOf(text: string): Line[] {
  const front = /^\ufeff?---\n[\s\S]*?\n---(?=\n)/.exec(text.replace(/\r\n?/g, "\n"))?.[0] ?? "";
  const skipped = front === "" ? 0 : front.split("\n").length;
  return text.split(/\r\n?|\n/).flatMap((raw, i) => {
    if (i < skipped) return [];
    const line = raw.slice(0, LONGEST_LINE).trimEnd();
    const [heading, item] = [HEADING.exec(line), ITEM.exec(line)?.[1]];
    return [{ at: `line ${i + 1}`, text: line, heading, item }];
  });
}

const contentOf = ({ text, heading, item }: Line) => heading?.[2] ?? item ?? text;

/** How the lines of a text are split: dates without a sign behind them count if most lines have a date. */
function splitter(lines: readonly Line[]): (line: Line) => Dated | null {
  const some = lines.filter(({ text }) => text.trim() !== "").slice(0, 200);
  const bare = some.filter((line) => splitBareDate(contentOf(line)) !== null).length;
  const isBare = bare > 1 && bare > some.length * 0.4;
  return (line) => splitDate(contentOf(line)) ?? (isBare ? splitBareDate(contentOf(line)) : null);
}

/** The title of the text, and the group and date that a line takes from what stands above it. */
interface Above {
  readonly title?: string;
  readonly group?: string;
  readonly start?: string;
  /** The place of the date, as long as nothing stands below it. */
  readonly open?: { readonly at: string; readonly start: string } | undefined;
}

function belowHeading(
  { title, group }: Above,
  [, marks = "", heading = ""]: readonly string[],
): Above {
  const [known, named] = [title && { title }, group && { group }];
  if (marks.length === 1) return { title: title ?? plainText(heading), ...named };
  return { ...known, group: plainText(heading) };
}

/** A line below an item belongs to it. */
function addText(rows: Row[], line: string): void {
  const last = rows.at(-1);
  const text = line.trim();
  if (last && text !== "" && !/^(?:```|---|\|)/.test(text))
    rows[rows.length - 1] = { ...last, text: [last.text, text].filter(Boolean).join("\n") };
}

const plainText = (heading: string) => heading.replace(/\*\*|__|`|#+$/g, "").trim();
