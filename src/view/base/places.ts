import { type RefObject, useEffect, useRef } from "react";

/**
 * Parts of the page that others refer to: to ask whether an element lies in one, or to move the focus there.
 * If several parts stand for one place, the newest comes first.
 */
export type Place =
  | "main"
  | "chart"
  | "tooltip"
  /** The events, where the keyboard moves through them. */
  | "events"
  /** The event that is open. */
  | "opened"
  /** What says how much was read of data that the reader opened. */
  | "receipt"
  | "story"
  | "dialog"
  | "search"
  /** What a sheet is dragged by. */
  | "handle";

interface Part {
  readonly element: () => HTMLElement | null;
  readonly focus: () => void;
}

const parts = new Map<Place, readonly Part[]>();
/** The place that gets the focus as soon as it is mounted. */
let awaited: Place | null = null;

/**
 * Registers an element as a place while the component is mounted. `focus` moves the focus into it; without
 * `focus`, the element itself gets it.
 */
export function usePlace(
  place: Place,
  ref: RefObject<HTMLElement | null>,
  focus?: () => void,
): void {
  const current = useRef(focus);
  current.current = focus;
  useEffect(() => {
    const part: Part = {
      element: () => ref.current,
      focus: () => (current.current ? current.current() : ref.current?.focus()),
    };
    parts.set(place, [part, ...(parts.get(place) ?? [])]);
    if (awaited === place) awaitFocus(place);
    return () => {
      parts.set(
        place,
        (parts.get(place) ?? []).filter((other) => other !== part),
      );
    };
  }, [place, ref]);
}

/** Whether an element lies in a place. */
export function isIn(place: Place, target: EventTarget | null): boolean {
  const found = parts.get(place) ?? [];
  return target instanceof Node && found.some(({ element }) => element()?.contains(target));
}

/** Moves the focus to a place. Returns whether the place exists. */
export function focusPlace(place: Place): boolean {
  awaited = null;
  const part = parts.get(place)?.find(({ element }) => element() !== null);
  part?.focus();
  return part !== undefined;
}

/** Moves the focus to a place, now or as soon as its part has loaded. */
export function awaitFocus(place: Place): void {
  awaited = focusPlace(place) ? null : place;
}
