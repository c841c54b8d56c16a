import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { open } from "../../src/formats/open";
import { words } from "../../src/i18n/en/receipt";
import { words as saveWords } from "../../src/i18n/en/save";
import { words as pageWords } from "../../src/i18n/en/words";
import type { Dataset } from "../../src/model/dataset";
import { toCsv } from "../../src/model/export/csv";
import { type Calendar, toCalendar } from "../../src/model/export/ics";
import { toJson } from "../../src/model/export/json";
import { type SlideWords, toTimelineJs } from "../../src/model/export/timelinejs";
import { readDataset } from "../../src/model/readDataset";
import type { FormatId, Note, Receipt } from "../../src/model/receipt";

export const TARGETS = ["json", "csv", "ics", "timelinejs"] as const;
export type Target = (typeof TARGETS)[number];

export interface Job {
  readonly file: string;
  readonly from?: FormatId | undefined;
  readonly to?: Target | undefined;
  /** Files with the groups of its items. */
  readonly beside?: readonly string[] | undefined;
}

/** A note with its text in English. */
export type SaidNote = Note & { readonly text: string };

/** The receipt of a file; if the file cannot be read, it has a reason instead of a format. */
export type Converted =
  | ({ readonly file: string; readonly reason?: undefined } & Omit<Receipt, "notes"> & {
        readonly notes: readonly SaidNote[];
      })
  | (Unread & { readonly file: string });

interface Unread {
  readonly format: null;
  readonly reason: string;
  readonly rows: number;
  readonly read: number;
  readonly refused: number;
  readonly events: number;
  readonly eras: number;
  readonly groups: number;
  readonly first: null;
  readonly last: null;
  readonly notes: readonly SaidNote[];
}

/** Reads a file, and writes it in another format if one is asked for. Never throws. */
export async function convertFile({
  file,
  from,
  to,
  beside = [],
}: Job): Promise<Converted & { output?: string | undefined }> {
  try {
    const opened = await open(new Uint8Array(readFileSync(file)), {
      name: basename(file),
      format: from,
      beside: beside.map((other) => new Uint8Array(readFileSync(other))),
    });
    if (!opened.receipt) return unread(file, words.unreadable[opened.reason]);
    const notes = opened.receipt.notes.map((note) => ({
      ...note,
      text: words.notes[note.code](note.value ?? "", note.instead ?? ""),
    }));
    return { file, ...opened.receipt, notes, output: to && write(opened.dataset, to) };
  } catch (error) {
    return unread(file, error instanceof Error ? error.message : String(error));
  }
}

export function unread(file: string, reason: string): Converted {
  const none = {
    rows: 0,
    read: 0,
    refused: 0,
    events: 0,
    eras: 0,
    groups: 0,
    first: null,
    last: null,
  };
  return { file, format: null, reason, ...none, notes: [] };
}

function write(json: unknown, to: Target): string {
  const { dataset } = readDataset(json);
  if (to === "json") return toJson(dataset);
  if (to === "timelinejs") return toTimelineJs(dataset, SLIDE_WORDS);
  return to === "csv" ? toCsv(dataset) : toCalendar(dataset, calendarOf(dataset));
}

const SLIDE_WORDS: SlideWords = {
  disputed: pageWords.details.disputed,
  sources: pageWords.details.sources,
  date: pageWords.formats.date,
};

/** A calendar whose events link to their first source, because they have no page of their own. */
function calendarOf({ about }: Dataset): Calendar {
  const { details, formats } = pageWords;
  return {
    scope: about.title ?? "timeline",
    words: {
      disputed: details.disputed,
      sources: details.sources,
      date: (date) => saveWords.dated(formats.date(date)),
    },
    address: ({ sources }) => sources?.find(({ url }) => url)?.url ?? "",
  };
}
