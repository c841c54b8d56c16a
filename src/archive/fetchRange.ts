/** Why a file of an archive could not be read. */
export class FileError extends Error {
  constructor(
    /** As the head names it. */
    readonly path: string,
    message: string,
    /** Whether another try may succeed. */
    readonly isPassing = false,
  ) {
    super(message);
  }
}

/** How a server is asked; shorter in tests. */
export interface Patience {
  /** How often a request is repeated, and how long after the first failure; the wait doubles each time. Ms. */
  readonly tries: number;
  readonly pause: number;
  /** How long a server may take for an answer; ms. */
  readonly timeout: number;
}

export const PATIENCE: Patience = { tries: 3, pause: 400, timeout: 20_000 };

/** A file without ranges is read whole up to this size; bytes. */
const SMALL = 4 * 1024 * 1024;

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A file at an address. */
export interface RemoteFile {
  readonly url: string;
  /** As the head names it. */
  readonly path: string;
  readonly bytes: number;
  /** What its server said identifies its version, once it has answered. */
  version?: string;
}

/**
 * Reads a range of a file, or all of it without one. Tries again after a failure that may pass. Throws a `FileError`
 * that says what was expected, or an `AbortError` if `signal` gives up.
 */
export async function fetchRange(
  file: RemoteFile,
  range: Range | null,
  signal: AbortSignal,
  { tries, pause, timeout }: Patience = PATIENCE,
): Promise<ArrayBuffer> {
  for (let n = 1; ; n++) {
    try {
      return await inTime(timeout, signal, (either) => request(file, range, either));
    } catch (error) {
      signal.throwIfAborted();
      const failure = toFileError(file.path, error);
      if (!failure.isPassing || n >= tries) throw failure;
      await wait(pause * 2 ** (n - 1), signal);
    }
  }
}

/** Runs a request until it takes too long or is given up. */
async function inTime<T>(
  timeout: number,
  signal: AbortSignal,
  run: (either: AbortSignal) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const either = new AbortController();
  const giveUp = () => either.abort(signal.reason);
  signal.addEventListener("abort", giveUp);
  const timer = setTimeout(() => either.abort(new DOMException("", "TimeoutError")), timeout);
  try {
    return await run(either.signal);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", giveUp);
  }
}

function toFileError(path: string, error: unknown): FileError {
  if (error instanceof FileError) return error;
  const isSlow = error instanceof DOMException && error.name === "TimeoutError";
  const got = isSlow ? "no answer in time" : "a broken connection";
  return new FileError(path, `expected the file, got ${got}`, true);
}

async function request(
  file: RemoteFile,
  range: Range | null,
  signal: AbortSignal,
): Promise<ArrayBuffer> {
  const { url, path, bytes } = file;
  const headers = range ? { Range: `bytes=${range.start}-${range.end - 1}` } : {};
  const response = await fetch(url, { headers, signal });
  const { status } = response;
  if (!response.ok)
    throw new FileError(path, `expected the file, got ${status}`, status >= 500 || status === 429);
  checkVersion(file, response);
  if (range && status !== 206) {
    const length = Number(response.headers.get("content-length")) || bytes;
    if (length > SMALL) {
      await response.body?.cancel();
      throw new FileError(path, "expected a server that serves byte ranges, got the whole file");
    }
    return whole(path, await response.arrayBuffer(), bytes).slice(range.start, range.end);
  }
  const body = await response.arrayBuffer();
  if (!range) return whole(path, body, bytes);
  const wanted = range.end - range.start;
  if (body.byteLength === wanted) return body;
  throw new FileError(path, `expected ${wanted} bytes, got ${body.byteLength}`, true);
}

function whole(path: string, body: ArrayBuffer, bytes: number): ArrayBuffer {
  if (body.byteLength === bytes) return body;
  const isCut = body.byteLength < bytes;
  throw new FileError(path, `expected ${bytes} bytes, got ${body.byteLength}`, isCut);
}

/** Throws if a file is no longer the one that was read before: its parts would not fit together. */
function checkVersion(file: RemoteFile, { headers }: Response): void {
  const version = headers.get("etag") ?? headers.get("last-modified");
  if (version === null) return;
  file.version ??= version;
  if (file.version !== version)
    throw new FileError(file.path, "expected the same file as before, got a newer one");
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
