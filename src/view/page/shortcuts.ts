import { useEffect } from "react";
import { toggleView } from "../../store/settings";
import type { TimelineStore } from "../../store/state";
import { select } from "../../store/store";
import { useTimeline } from "../base/context";
import { useEscape } from "../base/escape";
import { focusPlace, isIn } from "../base/places";

/** Where the reader's wish not to have them is kept. */
const KEY = "single-keys";
let areOff: boolean | undefined;

/** Whether single keys do something wherever the focus is; the reader may switch that off. */
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

/** Switches them on or off, for later visits too where anything may be stored. */
export function setShortcuts(areOn: boolean): void {
  areOff = !areOn;
  try {
    if (areOn) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, "off");
  } catch {
    // The wish holds for this visit.
  }
}

/** Keys that work wherever the focus is, unless one is writing: single characters, and Escape. */
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
      else if (isLetterL(event)) switchView(store);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [store, open]);
}

function isWriting(target: EventTarget | null): boolean {
  if (isIn("dialog", target)) return true;
  return target instanceof Element && target.closest("input, textarea, select") !== null;
}

/** The letter, or the key that bears it where the keyboard writes no Latin letters. */
function isLetterL({ key, code }: KeyboardEvent): boolean {
  return key.toLowerCase() === "l" || (code === "KeyL" && !/[a-z]/i.test(key));
}

/** From the picture to the list and back; what had the focus is gone, so it goes to where both stand. */
function switchView(store: TimelineStore): void {
  toggleView(store);
  focusPlace("main");
}
