import type { Reading, Row } from "../row";

/** Whether a text is a Mermaid timeline, alone or in a Markdown block. */
export function isMermaid(text: string): boolean {
  return /^\s*timeline(?:\s+(?:LR|TD))?\s*$/m.test(text) && /^[^:\n]+:.+$/m.test(text);
}

/** Reads `1949 : One : Two` as two events of 1949; the section is their group. */
export function readMermaid(text: string): Reading {
  const rows: Row[] = [];
  let title: string | undefined;
  let group: string | undefined;
  let start = "";
  for (const { at, line } of linesOf(text)) {
    const [, word, said] = /^(title|section)\s+(.*)$/.exec(line) ?? [];
    if (word === "title") title = said;
    else if (word === "section") group = said;
    else {
      const [period = "", ...events] = line.split(/\s*:\s+|\s+:\s*/);
      start = period.trim() || start;
      for (const event of events.length > 0 ? events : [period])
        rows.push({ at, start, title: event.replace(/<br\s*\/?>/gi, " "), group });
    }
  }
  return { title, rows, found: new Set(rows.map(({ at }) => at)).size };
}

/** The lines of the timeline, without comments. */
function linesOf(text: string): { at: string; line: string }[] {
  const lines = text.split(/\r\n?|\n/).map((raw, i) => ({
    at: `line ${i + 1}`,
    line: raw.replace(/%%.*$/, "").trim(),
  }));
  const begin = lines.findIndex(({ line }) => /^timeline\b/.test(line)) + 1;
  const end = lines.findIndex(({ line }, i) => i >= begin && line === "```");
  return lines.slice(begin, end < 0 ? undefined : end).filter(({ line }) => line !== "");
}
