import { type FileChoices, writeChoices } from "../../formats/choices";
import { loadDataset } from "../../store/load/load";
import type { Failure } from "../../store/load/loaded";
import { nameOf, withTitle } from "../../store/load/named";
import { keepFile } from "../../store/load/openedFile";
import type { FileRead, Unread } from "../../store/load/readBytes";
import { readFile } from "../../store/load/readFile";
import type { Opened } from "../../store/openDataset";
import type { Timeline } from "../base/context";
import { addOpening, replaceOpening, shownFile } from "./openings";

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
  const opening = toOpening({ name, bytes, beside }, choices, read);
  const { source } = timeline.store.getState();
  await replaceOpening(
    timeline,
    source.kind !== "address"
      ? opening
      : {
          ...opening,
          dataset: withTitle(read.dataset, nameOf(source.url)),
          // So that the address says how it is read.
          source: { ...source, columns: writeChoices(choices) },
        },
  );
  return null;
}

type Read = Exclude<FileRead, { readonly dataset: null }>;

function toOpening({ name, bytes, beside }: ToRead, choices: FileChoices, read: Read): Opened {
  const { receipt, table } = read;
  keepFile(receipt, { name, bytes, beside, choices, table });
  return {
    dataset: withTitle(read.dataset, name.replace(/\.\w+$/, "") || name),
    // The receipt says what is wrong with it.
    problems: [],
    source: { kind: "file", name },
    receipt,
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
    source: { kind: "address", url, columns: [] },
    receipt,
  });
  return null;
}
