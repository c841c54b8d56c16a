/** The storage key of the note that this device keeps collections. */
const KEY = "collections";

let isKnown = false;
const listeners = new Set<() => void>();

/**
 * Whether anything was ever collected on this device, so that a page on which nothing is collected neither loads nor
 * opens what keeps collections.
 */
export function hasCollected(): boolean {
  try {
    return isKnown || window.localStorage.getItem(KEY) !== null;
  } catch {
    // It may be allowed to keep them nevertheless.
    return true;
  }
}

/** Notes that something was collected; for later visits too, if storage is allowed. */
export function noteCollected(): void {
  if (isKnown) return;
  isKnown = true;
  try {
    window.localStorage.setItem(KEY, "kept");
  } catch {
    // The note holds for this visit.
  }
  for (const listener of listeners) listener();
}

/** Calls `listener` once something is collected. Returns a way to stop. */
export function onCollected(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
