import { useEffect, useRef } from "react";
import type { TimelineState } from "../../store/state";
import { useTimeline, useTimelineState } from "./context";
import { focusPlace, isIn, type Place } from "./places";

/** Places that are no longer there once what they show has closed. */
const PASSING: readonly Place[] = ["opened", "story", "dialog"];

type Move = "in" | "back";

/**
 * Takes the keyboard along: to the heading of an event that it opens, and when that closes back to where it
 * was before. Whoever uses a mouse keeps the focus where it is.
 */
export function useFocusReturn(): void {
  const { store } = useTimeline();
  const selected = useTimelineState((state) => state.selected);
  const walk = useTimelineState((state) => state.walk);
  const home = useRef<HTMLElement | null>(null);
  const move = useRef<Move | null>(null);
  useEffect(
    () =>
      // At the moment of the change what had the focus is still there.
      store.subscribe((state, old) => {
        const at = document.activeElement;
        if (!(at instanceof HTMLElement) || !isChanged(state, old)) return;
        // Whoever begins a story takes the keyboard there.
        if (state.walk) move.current = null;
        else if (old.walk) move.current = leaving(at, state.selected);
        else move.current = moveFrom(at, state.selected !== null);
        if (move.current === "in" && !PASSING.some((place) => isIn(place, at))) home.current = at;
      }),
    [store],
  );
  useEffect(() => {
    const next = move.current;
    move.current = null;
    if (next) moveFocus(next, home.current);
  }, [selected, walk]);
}

function isChanged(state: TimelineState, old: TimelineState): boolean {
  return state.walk !== old.walk || state.selected !== old.selected;
}

/** Where the focus goes from a story that ends: to the event that it leaves open. */
function leaving(at: HTMLElement, selected: number | null): Move | null {
  if (!isIn("story", at)) return null;
  return selected === null ? "back" : "in";
}

/** Where the focus goes from an element when an event opens or closes; null where it stays. */
function moveFrom(at: HTMLElement, isOpening: boolean): Move | null {
  if (!isOpening) return isIn("opened", at) ? "back" : null;
  return at.matches(":focus-visible") ? "in" : null;
}

function moveFocus(move: Move, home: HTMLElement | null): void {
  if (move === "back") goHome(home);
  else focusPlace("opened");
}

/** Back to where the keyboard was; where that is gone, to where the events are. */
function goHome(home: HTMLElement | null): void {
  if (home?.isConnected) home.focus();
  else if (!focusPlace("events")) focusPlace("main");
}
