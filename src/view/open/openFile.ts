import { loadDataset } from "../../store/load/load";
import type { Failure } from "../../store/load/loaded";
import { nameOf, withTitle } from "../../store/load/named";
import type { FileRead, Unread } from "../../store/load/readBytes";
import { readFile } from "../../store/load/readFile";
import type { Timeline } from "../base/context";
import { addOpening, type FileChoices, type Opening, replaceOpening, shownFile } from "./openings";

type Progress = (share: number | null) => void;

/** Something to read: a file, or a text as if it were one. */
export interface ToRead {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Files that came with it. */
  readonly beside?: readonly Uint8Array[] | undefined;
}

/** Reads a file and shows it, unless it is no longer wanted by then; the reason if it cannot be read. */
export async function openFile(
  timeline: Timeline,
  file: ToRead,
  progress: Progress = () => {},
  isWanted: () => boolean = () => true,
): Promise<Unread | null> {
  const { name, bytes, beside } = file;
  const read = await readFile(bytes, { name, beside }, progress);
  if (!read.dataset) return read.reason;
  if (isWanted()) await addOpening(timeline, toOpening(file, {}, read));
  return null;
}

/** Reads the file that is shown again, in another way, and shows the result; the reason if it cannot be read so. */
export async function openAgain(timeline: Timeline, choices: FileChoices): Promise<Unread | null> {
  const file = shownFile(timeline);
  if (!file) return null;
  const { name, bytes, beside } = file;
  const read = await readFile(bytes, { name, beside, ...choices }, () => {});
  if (!read.dataset) return read.reason;
  await replaceOpening(timeline, toOpening(file, choices, read));
  return null;
}

type Read = Exclude<FileRead, { readonly dataset: null }>;

function toOpening({ name, bytes, beside }: ToRead, choices: FileChoices, read: Read): Opening {
  const { receipt, table } = read;
  return {
    dataset: withTitle(read.dataset, name.replace(/\.\w+$/, "") || name),
    // The receipt says what is wrong with it.
    problems: [],
    source: { kind: "file", name },
    receipt,
    file: { name, bytes, beside, choices, table },
  };
}

/** Loads data from an address and shows them; the failure if they do not come. */
export async function openLink(
  timeline: Timeline,
  url: string,
  progress: Progress,
  isWanted: () => boolean,
): Promise<Failure | "unreadable" | null> {
  const { dataset, problems, failure, receipt = null } = await loadDataset(url, progress);
  if (!dataset) return failure ?? "unreadable";
  if (!isWanted()) return null;
  await addOpening(timeline, {
    dataset: withTitle(dataset, nameOf(url)),
    problems,
    source: { kind: "address", url },
    receipt,
    file: null,
  });
  return null;
}
