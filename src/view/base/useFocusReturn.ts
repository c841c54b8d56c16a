import { useEffect, useRef } from "react";
import type { TimelineState } from "../../store/state";
import { useTimeline, useTimelineState } from "./context";
import { focusPlace, isIn, type Place } from "./places";

/** Places that are removed when what they show closes. */
const PASSING: readonly Place[] = ["opened", "story", "dialog"];

type Move = "in" | "back";

/**
 * Moves the focus to the heading of an event that the keyboard opens, and back to where it was when the event
 * closes. With a mouse the focus stays where it is.
 */
export function useFocusReturn(): void {
  const { store } = useTimeline();
  const selected = useTimelineState((state) => state.selected);
  const walk = useTimelineState((state) => state.walk);
  const home = useRef<HTMLElement | null>(null);
  const move = useRef<Move | null>(null);
  useEffect(
    () =>
      // At the moment of the change the focused element still exists.
      store.subscribe((state, old) => {
        const at = document.activeElement;
        if (!(at instanceof HTMLElement) || !isChanged(state, old)) return;
        // The part that begins a story moves the focus there.
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

/** Where the focus goes when a story ends: to the event that stays open. */
function leaving(at: HTMLElement, selected: number | null): Move | null {
  if (!isIn("story", at)) return null;
  return selected === null ? "back" : "in";
}

/** Where the focus goes from an element when an event opens or closes; null if it stays. */
function moveFrom(at: HTMLElement, isOpening: boolean): Move | null {
  if (!isOpening) return isIn("opened", at) ? "back" : null;
  return at.matches(":focus-visible") ? "in" : null;
}

function moveFocus(move: Move, home: HTMLElement | null): void {
  if (move === "back") goHome(home);
  else focusPlace("opened");
}

/** Returns the focus to where it was; if that is gone, to the events. */
function goHome(home: HTMLElement | null): void {
  if (home?.isConnected) home.focus();
  else if (!focusPlace("events")) focusPlace("main");
}
