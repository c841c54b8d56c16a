/** What was read last, up to a number of bytes. */
export interface Cache<T> {
  readonly get: (key: string) => T | undefined;
  readonly set: (key: string, value: T, bytes: number) => void;
  readonly bytes: () => number;
}

/** Keeps values until they take more than `most` bytes together; what was not asked for longest goes first. */
export function createCache<T>(most: number): Cache<T> {
  const kept = new Map<string, { readonly value: T; readonly bytes: number }>();
  let sum = 0;
  const drop = (key: string) => {
    sum -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  };
  return {
    get: (key) => {
      const found = kept.get(key);
      if (!found) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return found.value;
    },
    set: (key, value, bytes) => {
      drop(key);
      if (bytes > most) return;
      kept.set(key, { value, bytes });
      sum += bytes;
      for (const oldest of kept.keys()) {
        if (sum <= most) return;
        drop(oldest);
      }
    },
    bytes: () => sum,
  };
}
