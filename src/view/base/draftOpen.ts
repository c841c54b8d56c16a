/** The draft that this entry of the history edits, by its id; null if it edits none. */
export function draftOpen(): string | null {
  const draft: unknown = window.history.state?.draft;
  return typeof draft === "string" ? draft : null;
}

/** Calls `listener` when the entry of the history is another one. Returns a way to stop. */
export function onEntry(listener: () => void): () => void {
  window.addEventListener("popstate", listener);
  return () => window.removeEventListener("popstate", listener);
}
