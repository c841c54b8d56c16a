import { useSyncExternalStore } from "react";

/**
 * How much room the window leaves: a phone held upright, one held sideways, a window that is too narrow for all
 * of the header, or a desk.
 */
export type Breakpoint = "phone" | "landscape" | "tablet" | "desk";

/** The first that fits is the room. */
const ROOMS: readonly (readonly [Breakpoint, string])[] = [
  ["landscape", "(min-width: 600px) and (max-width: 999px) and (max-height: 479px)"],
  ["phone", "(max-width: 719px)"],
  ["tablet", "(max-width: 1099px)"],
];

/** The room of the window as it is now. */
export function breakpointOf(matches: (query: string) => boolean): Breakpoint {
  return ROOMS.find(([, query]) => matches(query))?.[0] ?? "desk";
}

function read(): Breakpoint {
  return breakpointOf((query) => window.matchMedia(query).matches);
}

function subscribe(listener: () => void): () => void {
  const queries = ROOMS.map(([, query]) => window.matchMedia(query));
  for (const query of queries) query.addEventListener("change", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
  };
}

/** The room of the window, kept up to date. */
export function useBreakpoint(): Breakpoint {
  return useSyncExternalStore(subscribe, read);
}
