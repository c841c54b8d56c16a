import { pauseAfter } from "../../formats/pause";
import { readerOf } from "../../formats/readers";
import type { Dataset } from "../../model/dataset";
import { type Problem, quote } from "../../model/problem";
import { EventReader, eventList, readHead } from "../../model/readDataset";
import { resolveReferences } from "../../model/references";

/** The result of loading: everything that is good, and the problems. `dataset` is null if nothing is good. */
export interface Loaded {
  readonly dataset: Dataset | null;
  readonly problems: readonly Problem[];
  /** Whether nothing arrived at all, so that another try may succeed. */
  readonly isLost?: boolean;
}

/** How far loading is, 0 … 1; null while the length is unknown. */
export type Progress = (share: number | null) => void;

/**
 * Fetches a dataset and reads what is good in it. Never throws: if a dataset is missing, not JSON, cut short or
 * partly wrong, the result has its problems and whatever could be read.
 */
export async function loadDataset(url: string, progress: Progress): Promise<Loaded> {
  let bytes: Uint8Array[];
  let response: Response;
  try {
    response = await fetch(url);
    if (!response.ok) {
      return failed(
        `could not load ${url}: expected the data, got ${response.status} ${response.statusText}`,
      );
    }
    bytes = await readBytes(response, (share) => progress(share === null ? null : share * 0.5));
  } catch (error) {
    return failed(
      `could not load ${url}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const problems: Problem[] = [];
  const reader = await readerOf(bytes, response.headers.get("content-type") ?? "");
  const json = await reader.read(bytes, problems, (share) => progress(0.5 + 0.2 * share));
  return readSlices(json, problems, (share) => progress(0.7 + 0.3 * share));
}

function failed(message: string): Loaded {
  return { dataset: null, problems: [{ path: "", message }], isLost: true };
}

async function readBytes(response: Response, progress: Progress): Promise<Uint8Array[]> {
  const total = Number(response.headers.get("content-length")) || null;
  const chunks: Uint8Array[] = [];
  let received = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    chunks.push(part.value);
    received += part.value.length;
    progress(total && Math.min(1, received / total));
  }
  return chunks;
}

/** Reads events in time slices, so that the page stays responsive however long the list is. */
async function readSlices(
  json: unknown,
  problems: Problem[],
  progress: (share: number) => void,
): Promise<Loaded> {
  const head = readHead(json, problems);
  const events = eventList(json);
  if (!events) {
    const message = `expected a list of events, got ${quote(json)}`;
    return { dataset: null, problems: [...problems, { path: "events", message }] };
  }
  const reader = new EventReader(problems);
  const pause = pauseAfter();
  for (let i = 0; i < events.length; i++) {
    reader.read(events[i], i);
    if ((i & 63) === 0 && pause.isDue()) {
      progress(i / events.length);
      await pause.take();
    }
  }
  const sorted = reader.sorted();
  if (sorted.length === 0) {
    problems.push({
      path: "events",
      message: "expected at least one event that can be shown, got none",
    });
    return { dataset: null, problems };
  }
  return { dataset: resolveReferences({ ...head, events: sorted }, problems), problems };
}
