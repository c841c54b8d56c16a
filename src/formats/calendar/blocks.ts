/** A part of a calendar, `BEGIN:VEVENT` to `END:VEVENT`, with the line that it begins at, from 1. */
export interface Block {
  readonly name: string;
  /** Its lines, unfolded, without its first and its last. */
  readonly lines: readonly string[];
  readonly line: number;
  /** Whether its end is there too. */
  readonly isWhole: boolean;
}

export interface Blocks {
  /** The lines of the calendar itself. */
  readonly head: readonly string[];
  readonly blocks: readonly Block[];
}

/** Splits a calendar into its parts, so that a fault in one does not spoil the others. Nested parts stay in their parent. */
export function readBlocks(text: string): Blocks {
  const head: string[] = [];
  const blocks: Block[] = [];
  let open: (Block & { readonly lines: string[] }) | null = null;
  let depth = 0;
  for (const { text: raw, line } of unfold(text)) {
    const [, edge, name = ""] = /^(BEGIN|END):(\S+)$/.exec(raw.toUpperCase()) ?? [];
    if (name === "VCALENDAR" || raw === "") continue;
    // An event in an event: the end of the first is missing.
    if (edge === "BEGIN" && (!open || (name === "VEVENT" && open.name === name))) {
      open = { name, lines: [], line, isWhole: false };
      blocks.push(open);
      depth = 0;
    } else if (!open) head.push(raw);
    else if (edge === "END" && depth === 0 && name === open.name) {
      blocks[blocks.length - 1] = { ...open, isWhole: true };
      open = null;
    } else {
      depth += DEPTHS[edge ?? ""] ?? 0;
      open.lines.push(raw);
    }
  }
  return { head, blocks };
}

const DEPTHS: Readonly<Record<string, number>> = { BEGIN: 1, END: -1 };

/** The lines of a calendar, those that go on with a space joined. */
function unfold(text: string): { text: string; line: number }[] {
  const lines: { text: string; line: number }[] = [];
  text
    .replace(/^\ufeff/, "")
    .split(/\r\n|\n|\r/)
    .forEach((raw, i) => {
      const last = lines.at(-1);
      const isMore = /^[ \t]/.test(raw) && last && !/^(?:BEGIN|END):/i.test(last.text);
      if (isMore) last.text += raw.slice(1);
      else lines.push({ text: raw.trimEnd(), line: i + 1 });
    });
  return lines;
}
