import { useEffect } from "react";
import type { TimelineStore } from "../../store/state";
import { select } from "../../store/store";
import { toggleView } from "../../store/view";
import { useTimeline } from "../base/context";
import { useEscape } from "../base/escape";
import { isLetter } from "../base/isLetter";
import { focusPlace, isIn } from "../base/places";
import { toggle } from "../collect/toggle";

/** The storage key of the reader's choice to switch them off. */
const KEY = "single-keys";
let areOff: boolean | undefined;

/** Whether single-key shortcuts are on; the reader may switch them off. */
export function areShortcutsOn(): boolean {
  if (areOff === undefined) {
    try {
      areOff = window.localStorage.getItem(KEY) === "off";
    } catch {
      areOff = false;
    }
  }
  return !areOff;
}

/** Switches them on or off; for later visits too, if storage is allowed. */
export function setShortcuts(areOn: boolean): void {
  areOff = !areOn;
  try {
    if (areOn) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, "off");
  } catch {
    // The choice holds for this visit.
  }
}

/** Keys that work wherever the focus is, except while typing: single characters, and Escape. */
export function useShortcuts(open: (dialog: "keys") => void): void {
  const { store } = useTimeline();
  useEscape("page", ({ target }) => {
    if (!isWriting(target)) select(store, null);
    return true;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isWriting(event.target)) return;
      if (areShortcutsOn()) onSingle(event);
    };
    const onSingle = (event: KeyboardEvent) => {
      if (event.key === "/") {
        event.preventDefault();
        focusPlace("search");
      } else if (event.key === "?") open("keys");
      else if (isLetter("l", event)) switchView(store);
      else if (isLetter("b", event)) collect(store, event.target);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [store, open]);
}

function isWriting(target: EventTarget | null): boolean {
  if (isIn("dialog", target)) return true;
  return target instanceof Element && target.closest("input, textarea, select") !== null;
}

/** Switches between picture and list. The focused element is gone then, so their container gets the focus. */
function switchView(store: TimelineStore): void {
  toggleView(store);
  focusPlace("main");
}

/** Collects the event of the list that has the focus, else the one under the pointer, else the open one; or takes it out. */
function collect(store: TimelineStore, target: EventTarget | null): void {
  const { active, selected } = store.getState();
  const row = target instanceof Element ? target.closest<HTMLElement>("[data-event]") : null;
  toggle(store, row ? Number(row.dataset.event) : (active ?? selected ?? -1));
}
