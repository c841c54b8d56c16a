import { type Note, note } from "../../model/receipt";
import type { Reading, Row } from "../row";
import { type Dated, splitBareDate, splitDate, splitWithin } from "./dated";

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
  const reader = new ListReader();
  for (const line of lines) if (line.text.trim() !== "") reader.add(line, split(line));
  return reader.read();
}

/** Reads lines one after the other, each with the date that it has. */
class ListReader {
  readonly #rows: Row[] = [];
  readonly #notes: Note[] = [];
  #above: Above = {};

  add(line: Line, dated: Dated | null): void {
    const { at, heading, item, text } = line;
    const { open, date } = this.#above;
    if (open?.title !== undefined) this.#closeTitle(open.title, item !== undefined);
    const within = date && !dated && !heading ? splitWithin(item ?? text, date.start) : null;
    if (within?.title) this.#push({ at, ...within, group: this.#above.group });
    else if (dated?.title) this.#push({ at, ...dated, group: this.#above.group });
    else if (dated) this.#date(line, dated.start);
    else if (heading && this.#isBelowDate(heading)) this.#subheading(line, heading);
    else if (heading) {
      this.#closeDate();
      this.#above = belowHeading(this.#above, heading);
    } else if (item !== undefined) this.#push(this.#below(at, item));
    else if (this.#above.open) this.#push(this.#below(at, plainText(text.trim())));
    else addText(this.#rows, text);
  }

  read(): Reading {
    const { open } = this.#above;
    if (open?.title !== undefined) this.#closeTitle(open.title, false);
    this.#closeDate();
    const [rows, notes] = [withTitles(this.#rows), this.#notes];
    return { title: this.#above.title, rows, notes, found: rows.length + notes.length };
  }

  #push(row: Row): void {
    this.#rows.push(row);
    this.#above = { ...this.#above, open: undefined };
  }

  #below(at: string, title: string): Row {
    return { at, start: this.#above.date?.start, title, group: this.#above.group };
  }

  #date({ at, heading }: Line, start: string): void {
    this.#closeDate();
    const level = heading ? levelOf(heading) : 0;
    this.#above = { ...this.#above, date: { start, level }, open: { at } };
  }

  /** Whether a heading stands directly below a line with a date, or anywhere below a higher heading that is one. */
  #isBelowDate(heading: RegExpExecArray): boolean {
    const { date, open } = this.#above;
    return (
      date !== undefined && (date.level > 0 ? levelOf(heading) > date.level : open !== undefined)
    );
  }

  /** Below a date, a heading is the title of an event, unless items follow, or it makes the date finer. */
  #subheading({ at }: Line, heading: RegExpExecArray): void {
    const title = plainText(heading[2] ?? "");
    const { date } = this.#above;
    const finer = splitDate(`${title} ${date?.start}`);
    if (date && finer?.title === "")
      this.#above = { ...this.#above, date: { ...date, start: finer.start } };
    else this.#above = { ...this.#above, open: { at, title } };
  }

  #closeTitle(title: string, isGroup: boolean): void {
    const at = this.#above.open?.at ?? "";
    if (isGroup) this.#above = { ...this.#above, group: title, open: undefined };
    else this.#push(this.#below(at, title));
  }

  /** A date with nothing below it. */
  #closeDate(): void {
    const { open, date } = this.#above;
    if (open) this.#notes.push(note("no-text", open.at, { value: date?.start }));
    this.#above = { ...this.#above, open: undefined };
  }
}

const levelOf = ([, marks = ""]: readonly string[]) => marks.length;

/** If each event has a group of its own, that is its title. */
function withTitles(rows: readonly Row[]): Row[] {
  const groups = new Set(rows.flatMap(({ group }) => group ?? []));
  if (rows.length < 3 || groups.size < rows.length) return [...rows];
  return rows.map(({ group, title, text, ...row }) => ({
    ...row,
    title: group,
    text: [title, text].filter(Boolean).join("\n"),
  }));
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
    const line = withoutWiki(raw.slice(0, LONGEST_LINE)).trimEnd();
    const [heading, item] = [HEADING.exec(line), ITEM.exec(line)?.[1]];
    return [{ at: `line ${i + 1}`, text: line, heading, item }];
  });
}

/** Without the links and the emphasis of wikis: `[[1949]] – [[Treaty|a treaty]]`. */
function withoutWiki(line: string): string {
  if (!line.includes("[[")) return line;
  return line
    .replace(/\[\[(?:[^[\]|]{0,200}\|)?([^[\]|]{1,200})\]\]/g, "$1")
    .replace(/'{2,5}/g, "");
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
  /** The date, and the level of its heading, 0 if it is none. */
  readonly date?: { readonly start: string; readonly level: number };
  /** The place of the date, or of the title below it, as long as nothing stands below that. */
  readonly open?: { readonly at: string; readonly title?: string } | undefined;
}

/** A heading that is no date ends the date above it. */
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
