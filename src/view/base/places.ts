import { type RefObject, useEffect, useRef } from "react";

/**
 * Parts of the page that others ask for: whether something lies in one, or to take the keyboard there. Several
 * parts may stand for one place, the newest of them first.
 */
export type Place =
  | "main"
  | "chart"
  | "tooltip"
  /** The events, where the keyboard moves through them. */
  | "events"
  /** The event that is open. */
  | "opened"
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
/** The place that gets the keyboard as soon as it is there. */
let awaited: Place | null = null;

/**
 * Makes an element the part of the page that stands for a place, as long as the component is there.
 * `focus` takes the keyboard to it; without one, to the element itself.
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

/** Whether something lies in a place. */
export function isIn(place: Place, target: EventTarget | null): boolean {
  const found = parts.get(place) ?? [];
  return target instanceof Node && found.some(({ element }) => element()?.contains(target));
}

/** Takes the keyboard to a place; returns whether there is such a place. */
export function focusPlace(place: Place): boolean {
  awaited = null;
  const part = parts.get(place)?.find(({ element }) => element() !== null);
  part?.focus();
  return part !== undefined;
}

/** Takes the keyboard to a place: at once, or when its part has loaded. */
export function awaitFocus(place: Place): void {
  awaited = focusPlace(place) ? null : place;
}
