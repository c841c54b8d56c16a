import { useEffect } from "react";
import type { Editing } from "../../store/draft/editing";
import { beforeEntry } from "../base/draftOpen";

/** The ids of drafts of which something is kept nowhere; also after their editor was closed. */
const unsaved = new Set<string>();

/** Asks before the page closes, if the last edit is not kept anywhere or something is being typed. */
export function useUnsavedWarning(editing: Editing): void {
  useEffect(() => {
    const { store } = editing;
    const { id } = store.getState().history.present;
    let isTyping = false;
    const follow = () => note(id, isTyping || !store.getState().isSaved);
    const onInput = () => {
      isTyping = true;
      follow();
    };
    const onLeft = () => {
      isTyping = false;
      follow();
    };
    follow();
    const unsubscribe = store.subscribe(follow);
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener("input", onInput, { signal });
    document.addEventListener("focusout", onLeft, { signal });
    // React does not tell an element that goes that it loses the focus.
    const stay = beforeEntry(putTyped);
    return () => {
      stay();
      stop.abort();
      onLeft();
      editing.settled().then(unsubscribe);
    };
  }, [editing]);
}

/** A listener that is always there keeps some browsers from going back to the page at once. */
function note(id: string, isUnsaved: boolean): void {
  if (isUnsaved) unsaved.add(id);
  else unsaved.delete(id);
  if (unsaved.size > 0) window.addEventListener("beforeunload", ask);
  else window.removeEventListener("beforeunload", ask);
}

function ask(event: BeforeUnloadEvent): void {
  putTyped();
  if (unsaved.size > 0) event.preventDefault();
}

/** Fields put what is typed into the draft when they lose the focus. */
function putTyped(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
