import { createCache } from "./cache";
import { fetchRange, type Patience, type Range, type RemoteFile } from "./fetchRange";

/** Reads a range of a file, or all of it without one. Throws as `fetchRange` does. */
export type ReadRange = (
  file: RemoteFile,
  range: Range | null,
  signal: AbortSignal,
) => Promise<ArrayBuffer>;

/** So many requests are under way at a time. */
const AT_ONCE = 6;

/** Reads ranges from a server and keeps the last of them, up to `most` bytes. */
export function cachedRanges(most: number, patience?: Patience): ReadRange {
  const kept = createCache<ArrayBuffer>(most);
  const inTurn = turns(AT_ONCE);
  return async (file, range, signal) => {
    signal.throwIfAborted();
    const keyOf = () => `${file.path} ${file.version} ${range?.start}-${range?.end}`;
    const known = kept.get(keyOf());
    if (known) return known;
    const bytes = await inTurn(() => fetchRange(file, range, signal, patience));
    kept.set(keyOf(), bytes, bytes.byteLength);
    return bytes;
  };
}

/** Lets only so many run at a time; the others wait for their turn. */
function turns(most: number): <T>(run: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (run) => {
    if (running === most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await run();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
