/** The draft that this entry of the history edits, by its id; null if it edits none. */
export function draftOpen(): string | null {
  const draft: unknown = window.history.state?.draft;
  return typeof draft === "string" ? draft : null;
}

let before = () => {};

/** Calls `listener` before what is shown follows another entry of the history. Returns a way to stop. */
export function beforeEntry(listener: () => void): () => void {
  before = listener;
  return () => {
    if (before === listener) before = () => {};
  };
}

/** Calls `listener` when the entry of the history is another one. Returns a way to stop. */
export function onEntry(listener: () => void): () => void {
  const onPop = () => {
    before();
    listener();
  };
  window.addEventListener("popstate", onPop);
  return () => window.removeEventListener("popstate", onPop);
}
