import { readerOf } from "../../formats/readers";
import type { Problem } from "../../model/problem";
import type { Failure, Loaded } from "./loaded";
import type { ManyLoader } from "./loadMany";
import { readJson } from "./readJson";
import type { DataAddress } from "./readOther";

/** How far loading is, 0 … 1; null while the length is unknown. */
export type Progress = (share: number | null) => void;

/** How long a server may send nothing; ms. */
const PATIENCE = 30_000;

/** How a dataset is read. */
interface Options {
  /** What its columns are, as in the address. */
  readonly columns?: readonly string[];
  readonly mayBeMany?: boolean;
}

/**
 * Fetches a dataset and reads what is good in it. Never throws: if a dataset is missing, not JSON, cut short or
 * partly wrong, the result has its problems and whatever could be read.
 */
export async function loadDataset(
  url: string,
  progress: Progress,
  { columns = [], mayBeMany = columns.length === 0 }: Options = {},
): Promise<Loaded> {
  const fetched = await fetchBytes(url, progress, mayBeMany);
  if (!fetched.response) return fetched;
  const { bytes, many, response } = fetched;
  if (!many) return readFetched(bytes, response, { url, columns }, progress);
  const read = await many.end(Date.now(), (share) => progress(0.5 + 0.25 * share));
  if (!read) return loadDataset(url, progress, { columns, mayBeMany: false });
  if (!Array.isArray(read)) return read;
  // What has faults or is in another format is read in a worker, too.
  const { readOther } = await import("./readOther");
  const other = await readOther(read, { url, columns }, null, (share) =>
    progress(0.75 + 0.25 * share),
  );
  return other ?? readFetched(read, response, { url, columns }, progress);
}

/** What came from an address: its bytes, or, of a long file that may be ours, what reads them. */
interface Fetched {
  readonly response: Response;
  readonly bytes: Uint8Array[];
  readonly many: ManyLoader | null;
}

async function fetchBytes(
  url: string,
  progress: Progress,
  mayBeMany: boolean,
): Promise<Fetched | (Loaded & { readonly response?: undefined })> {
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => abort.abort(), PATIENCE);
  };
  try {
    wait();
    const response = await fetch(url, { signal: abort.signal });
    const { ok, status, statusText } = response;
    if (!ok) return failed({ url, status }, `expected the data, got ${status} ${statusText}`);
    const read = await readBytes(response, mayBeMany, (share) => {
      wait();
      progress(share === null ? null : share * 0.5);
    });
    return { response, ...read };
  } catch (error) {
    const sent = abort.signal.aborted ? "nothing" : undefined;
    return failed({ url, sent }, error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(timer);
  }
}

async function readFetched(
  fetched: Uint8Array[],
  response: Response,
  from: DataAddress,
  progress: Progress,
): Promise<Loaded> {
  let bytes = fetched;
  if (isPacked(bytes)) {
    const { unpack } = await import("./unpack");
    bytes = await unpack(bytes);
  }
  if (from.columns.length > 0 || !mayBeJson(bytes)) {
    const other = await (await import("./readOther")).readOther(bytes, from, null, (share) =>
      progress(0.5 + 0.5 * share),
    );
    if (other) return other;
  }
  const problems: Problem[] = [];
  const reader = await readerOf(bytes, response.headers.get("content-type") ?? "");
  const json = await reader.read(bytes, problems, (share) => progress(0.5 + 0.2 * share));
  if (isHead(json)) {
    const { loadArchive } = await import("./loadArchive");
    return loadArchive(json, response.url || from.url);
  }
  const loaded = await readJson(json, problems, (share) => progress(0.7 + 0.3 * share));
  if (loaded.problems.length === 0) return loaded;
  const { readOther } = await import("./readOther");
  return (await readOther(bytes, from, loaded)) ?? loaded;
}

/** Whether JSON is the head of an archive; the rest of it is checked by what reads it. */
function isHead(json: unknown): boolean {
  return typeof json === "object" && json !== null && "archive" in json && "levels" in json;
}

function failed(failure: Failure, reason: string): Loaded {
  const message = `could not load ${failure.url}: ${reason}`;
  return { dataset: null, problems: [{ path: "", message }], failure };
}

/** Above so many bytes the events are read in a worker, while the rest arrives. */
const MANY = 1024 * 1024;

async function readBytes(
  response: Response,
  mayBeMany: boolean,
  progress: Progress,
): Promise<Omit<Fetched, "response">> {
  const total = Number(response.headers.get("content-length")) || null;
  const chunks: Uint8Array[] = [];
  let received = 0;
  let many: ManyLoader | null = null;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    received += part.value.length;
    if (many) many.push(part.value);
    else chunks.push(part.value);
    if (!many && mayBeMany && received > MANY && mayBeJson(chunks)) {
      many = await startMany();
      if (many) for (const chunk of chunks) many.push(chunk);
    }
    progress(total && Math.min(1, received / total));
  }
  return { bytes: chunks, many };
}

/** Null where workers are refused, as in a sandbox. */
async function startMany(): Promise<ManyLoader | null> {
  try {
    const { ManyLoader } = await import("./loadMany");
    return new ManyLoader();
  } catch {
    return null;
  }
}

/** Whether a file begins like JSON; otherwise it is hardly ours. */
function mayBeJson([first]: Uint8Array[]): boolean {
  return /^(?:\xef\xbb\xbf)?\s*[{["]/.test(String.fromCharCode(...(first?.subarray(0, 64) ?? [])));
}

/** Whether a file is compressed by gzip, such as `data.json.gz` from a server that does not say so. */
function isPacked([first]: Uint8Array[]): boolean {
  return first?.[0] === 0x1f && first[1] === 0x8b;
}
