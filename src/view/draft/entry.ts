/** Opens the editor of a draft in an entry of the history of its own: the browser's Back leaves it. */
export function enterDraft(id: string): void {
  const { file: _, ...state } = window.history.state ?? {};
  window.history.pushState({ ...state, draft: id }, "");
  tell();
}

/** Leaves the editor. */
export function leaveDraft(): void {
  const { draft: _, ...state } = window.history.state ?? {};
  window.history.replaceState(state, "");
  tell();
}

/** The browser itself tells only of Back and Forward. */
function tell(): void {
  window.dispatchEvent(new PopStateEvent("popstate", { state: window.history.state }));
}
