import { useSyncExternalStore } from "react";
import { LOW, PHONE, SIDEWAYS, TABLET } from "../../layout/sizes";

/**
 * How much room the window has: a phone held upright, one held sideways, a window too narrow for the whole
 * header, or a desktop.
 */
export type Breakpoint = "phone" | "landscape" | "tablet" | "desk";

/** The first breakpoint whose query matches applies. */
const BREAKPOINTS: readonly (readonly [Breakpoint, string])[] = [
  [
    "landscape",
    `(min-width: ${SIDEWAYS[0]}px) and (max-width: ${SIDEWAYS[1]}px) and (max-height: ${LOW}px)`,
  ],
  ["phone", `(max-width: ${PHONE}px)`],
  ["tablet", `(max-width: ${TABLET}px)`],
];

/** The breakpoint of the window as it is now. */
export function breakpointOf(matches: (query: string) => boolean): Breakpoint {
  return BREAKPOINTS.find(([, query]) => matches(query))?.[0] ?? "desk";
}

function read(): Breakpoint {
  return breakpointOf((query) => window.matchMedia(query).matches);
}

function subscribe(listener: () => void): () => void {
  const queries = BREAKPOINTS.map(([, query]) => window.matchMedia(query));
  for (const query of queries) query.addEventListener("change", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
  };
}

/** The breakpoint of the window, kept up to date. */
export function useBreakpoint(): Breakpoint {
  return useSyncExternalStore(subscribe, read);
}

/** Whether a window has no more room than a phone, so that panels rise from its lower edge. */
export function isSmall(breakpoint: Breakpoint): boolean {
  return breakpoint === "phone" || breakpoint === "landscape";
}
