import type { TimelineState, TimelineStore } from "../../store/state";
import { goTo } from "../../store/store";
import { isAddressChanged, readAddress, toAddress, writeAddress } from "../../store/url/url";

/** How long nothing may change before the address is written; ms. */
const DEBOUNCE_MS = 250;

const synced = new WeakSet<TimelineStore>();

/**
 * Keeps the address of the page and the state the same: opening an event adds an entry to the history,
 * which the back button undoes; everything else replaces the current entry when the gesture ends. A frame adds
 * none, so that one press of the back button always leaves the article around it. Returns a way to stop; does nothing
 * if they are kept the same already.
 */
export function syncHistory(store: TimelineStore, isEmbed: boolean): () => void {
  if (synced.has(store)) return () => {};
  synced.add(store);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isGoing = false;
  const write = (method: "pushState" | "replaceState") => {
    clearTimeout(timer);
    timer = undefined;
    const { pathname, hash, search } = window.location;
    const next = writeAddress(toAddress(store.getState()));
    if (next === search) return;
    try {
      window.history[method](window.history.state, "", `${pathname}${next}${hash}`);
    } catch {
      // A sandboxed frame or too many writes a second: the view goes on without its address.
    }
  };
  const unsubscribe = store.subscribe((state, old) => {
    if (isGoing || !isAddressChanged(state, old)) return;
    if (!isEmbed && state.selected !== old.selected && state.selected !== null) {
      if (timer !== undefined) writeOld(old);
      write("pushState");
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(() => write("replaceState"), DEBOUNCE_MS);
  });
  // A change that still waits belongs to the current entry, not to the one about to be added.
  const writeOld = (old: TimelineState) => {
    const { pathname, hash } = window.location;
    try {
      window.history.replaceState(
        window.history.state,
        "",
        `${pathname}${writeAddress(toAddress(old))}${hash}`,
      );
    } catch {
      // As above.
    }
  };
  const onPop = () => {
    clearTimeout(timer);
    timer = undefined;
    isGoing = true;
    goTo(store, readAddress(window.location.search));
    isGoing = false;
  };
  window.addEventListener("popstate", onPop);
  return () => {
    synced.delete(store);
    unsubscribe();
    clearTimeout(timer);
    window.removeEventListener("popstate", onPop);
  };
}

/** Replaces the address of the page with that of the current state. */
export function writeNow(store: TimelineStore): void {
  const { pathname, hash } = window.location;
  // Another program mistook a part of the query for a fragment.
  const rest = /^#x?\d+;/i.test(hash) ? "" : hash;
  try {
    const search = writeAddress(toAddress(store.getState()));
    window.history.replaceState(window.history.state, "", `${pathname}${search}${rest}`);
  } catch {
    // As above.
  }
}

/** Reloads the page in its current state: a change that still waits is written to the address first. */
export function reload(store: TimelineStore): void {
  writeNow(store);
  window.location.reload();
}

/** The file that this entry of the history is of. */
export function fileOpen(): string | null {
  const file: unknown = window.history.state?.file;
  return typeof file === "string" ? file : null;
}
