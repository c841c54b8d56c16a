import { useLayoutEffect } from "react";

let count = 0;
const listeners = new Set<() => void>();

/** Marks a part of the page as still loading while the component is mounted. */
export function usePending(isPending = true): void {
  useLayoutEffect(() => {
    if (!isPending) return;
    count++;
    return () => {
      count--;
      if (count === 0) for (const listener of listeners) listener();
    };
  }, [isPending]);
}

/** Placeholder of a part that is still loading. */
export function Pending(): null {
  usePending();
  return null;
}

/** Whether any part of the page is still loading. */
export function isAnyPending(): boolean {
  return count > 0;
}

/** Calls `listener` each time that the last part has loaded. Returns a way to stop. */
export function onAllLoaded(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
