import type { FormatId, Receipt } from "../model/receipt";
import { decode } from "./bytes/decode";
import { type Unpacked, unpack } from "./bytes/unpack";
import { FAMILIES } from "./families";
import { looksLikeProgram } from "./program";
import type { Candidate, Choices, Reading, SourceFile, TableStart } from "./row";
import { toDataset } from "./toDataset";

export interface OpenOptions extends Choices {
  readonly name?: string;
  /** The format to take; otherwise the one that fits best. */
  readonly format?: FormatId | undefined;
  /** Files that were given together with this one, such as the groups of its items. */
  readonly beside?: readonly Uint8Array[] | undefined;
  /** Called with the share of its rows that are read, 0 … 1. */
  readonly progress?: (share: number) => void;
}

/** A file as a dataset, with a receipt; null and the reason if its format is not known. */
export type Opened =
  | {
      readonly dataset: unknown;
      readonly receipt: Receipt;
      readonly table?: TableStart | undefined;
      readonly reason?: undefined;
    }
  | { readonly dataset: null; readonly receipt: null; readonly reason: Unreadable };

/** Why a file cannot be read. */
export type Unreadable =
  | "empty"
  | "no-format"
  | "other-format"
  | "no-rows"
  | "web-page"
  | "archive";

/**
 * Reads a file in any of the formats, recognised by content; of the files in an archive the first that is a timeline.
 * Never throws.
 */
export async function open(bytes: Uint8Array, options: OpenOptions = {}): Promise<Opened> {
  const files = await unpack(bytes, options.name ?? "");
  if (files.length === 0) return failed("archive");
  let first: Opened | null = null;
  for (const file of files) {
    const others = files.filter((other) => other !== file).map((other) => other.bytes);
    const opened = await openOne(file, [...others, ...(options.beside ?? [])], options);
    if (opened.receipt) return opened;
    first ??= opened;
  }
  return first ?? failed("archive");
}

async function openOne(
  inner: Unpacked,
  beside: readonly Uint8Array[],
  options: OpenOptions,
): Promise<Opened> {
  if (inner.bytes.length === 0) return failed("empty");
  const decoded = decode(inner.bytes);
  const file: SourceFile = { ...inner, ...decoded, beside: beside.flatMap(shortText) };
  if (file.encoding !== "" && file.text.trim() === "") return failed("empty");
  const candidates = await candidatesOf(file);
  const fitting = candidates.filter(({ format, score }) =>
    options.format ? format === options.format : score > 0,
  );
  if (fitting.length === 0) {
    if (/^\s*<(?:!doctype\s+html|html|head|body)\b/i.test(file.text)) return failed("web-page");
    return failed(candidates.length > 0 && options.format ? "other-format" : "no-format");
  }
  for (const candidate of fitting) {
    const reading = await readingOf(candidate, options);
    if (!reading || (reading.found === 0 && reading.dataset === undefined)) continue;
    const { format } = candidate;
    const others = candidates.map((other) => other.format).filter((other) => other !== format);
    const known = { format, others, encoding: file.encoding, notes: inner.notes };
    const read = await toDataset(reading, known, options, options.progress);
    if (isOfCode(read.receipt, file)) continue;
    return { ...read, table: reading.table };
  }
  return failed("no-rows");
}

/** The formats of any list or table. */
const ANY: ReadonlySet<FormatId> = new Set<FormatId>([
  ...(["json", "yaml", "table", "timelinejs-sheet", "ours"] as const),
]);

/** Whether a list or a table was found by chance in the code of a program: it has no date, or a single one. */
function isOfCode({ format, events, notes }: Receipt, { text }: SourceFile): boolean {
  if (events > 1 || !ANY.has(format)) return false;
  const isProgram = notes.some(({ code }) => code === "from-javascript");
  if (isProgram && events === 0) return true;
  return (isProgram || /^(?:yaml|table|timelinejs-sheet)$/.test(format)) && looksLikeProgram(text);
}

/** A longer file is no list of groups; bytes. */
const LONGEST_BESIDE = 500_000;

const shortText = (bytes: Uint8Array) =>
  bytes.length > LONGEST_BESIDE ? [] : [decode(bytes).text];

/** Null if a reader fails on a file that it did not expect. */
async function readingOf(candidate: Candidate, choices: Choices): Promise<Reading | null> {
  try {
    return await candidate.read(choices);
  } catch {
    return null;
  }
}

/** Signs. */
const LONG = 300_000;
const SURE = 0.85;

/** The formats that a file may have, the likeliest first. */
async function candidatesOf(file: SourceFile): Promise<Candidate[]> {
  const start = file.text.slice(0, 1024) || String.fromCharCode(...file.bytes.subarray(0, 1024));
  const found: Candidate[] = [];
  for (const family of FAMILIES) {
    if (!family.mayBe(start)) continue;
    // What is surely known and long is not looked at for other formats.
    if (file.text.length > LONG && found.some(({ score }) => score > SURE)) break;
    const candidates = await family.load();
    try {
      found.push(...(await candidates(file)));
    } catch {
      // A file of another family.
    }
  }
  return found.sort((a, b) => b.score - a.score);
}

function failed(reason: Unreadable): Opened {
  return { dataset: null, receipt: null, reason };
}
