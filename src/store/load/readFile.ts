import { pauseAfter } from "../../formats/pause";
import type { TimelineEvent } from "../../model/dataset";
import type { Note } from "../../model/receipt";
import { type Filtered, keepPrepared, type Prepared } from "../data";
import type { FileRead } from "./readBytes";
import type { Answer, Question } from "./readWorker";

/** How long a worker may be silent before its file is given up; ms. */
const PATIENCE = 10_000;

/**
 * Reads a file in any format, in a worker so that the page stays responsive and a file that hangs can be given up;
 * where workers are refused, as in a sandbox, in the page itself. `progress` is called with a share, 0 … 1. Never
 * throws.
 */
export async function readFile(
  bytes: Uint8Array,
  options: Question["options"],
  progress: (share: number) => void,
): Promise<FileRead> {
  const read = await readInWorker({ bytes, options }, progress);
  if (read) return read;
  const { readBytes } = await import("./readBytes");
  return readBytes(bytes, options, progress);
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL("./readWorker.ts", import.meta.url), { type: "module" });
  } catch {
    return null;
  }
}

/** Null if there is no worker. */
function readInWorker(
  question: Question,
  progress: (share: number) => void,
): Promise<FileRead | null> {
  const worker = startWorker();
  if (!worker) return Promise.resolve(null);
  return new Promise((resolve) => {
    let hasBegun = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let made: { readonly prepared: Prepared; readonly all: Filtered } | null = null;
    const lists = { events: [] as TimelineEvent[], notes: [] as Note[] };
    const end = (read: FileRead | null) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(read);
    };
    // If it has not even begun, it is its program that does not come.
    const giveUp = () => end(hasBegun ? { dataset: null, reason: "too-long" } : null);
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, PATIENCE);
    };
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      hasBegun = true;
      wait();
      if ("share" in data) progress(data.share);
      else if ("prepared" in data) made = data;
      else if ("list" in data) (lists[data.list] as unknown[]).push(...data.items);
      else {
        const read = withLists(data.read, lists);
        if (read.dataset && made) keepPrepared(read.dataset, made.prepared, made.all);
        // Taking it over was work enough for one task.
        pauseAfter()
          .take()
          .then(() => end(read));
      }
    };
    // It may have run out of memory.
    worker.onerror = giveUp;
    wait();
    worker.postMessage(question);
  });
}

function withLists(
  read: FileRead,
  { events, notes }: { readonly events: readonly TimelineEvent[]; readonly notes: readonly Note[] },
): FileRead {
  if (!read.dataset) return read;
  return { ...read, dataset: { ...read.dataset, events }, receipt: { ...read.receipt, notes } };
}
