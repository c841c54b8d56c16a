import { useEffect, useRef } from "react";

/** Who gets the Escape key first: what lies on top, then what it belongs to, the page last. */
const ORDER = ["dialog", "menu", "field", "tooltip", "sheet", "page"] as const;

type Layer = (typeof ORDER)[number];

/** Handles Escape for a part. Returns true if no other part should get the key. */
type OnEscape = (event: KeyboardEvent) => boolean;

const handlers = new Map<Layer, Set<OnEscape>>(ORDER.map((layer) => [layer, new Set()]));
let count = 0;

/**
 * Lets a part of the page have the Escape key while it is active. Parts of one layer get it in the order in
 * which they became active, the newest first.
 */
export function useEscape(layer: Layer, onEscape: OnEscape, isActive = true): void {
  const current = useRef(onEscape);
  current.current = onEscape;
  useEffect(() => {
    if (!isActive) return;
    const handler: OnEscape = (event) => current.current(event);
    handlers.get(layer)?.add(handler);
    if (count++ === 0) document.addEventListener("keydown", dispatch);
    return () => {
      handlers.get(layer)?.delete(handler);
      if (--count === 0) document.removeEventListener("keydown", dispatch);
    };
  }, [layer, isActive]);
}

function dispatch(event: KeyboardEvent): void {
  // During composition, Escape belongs to the input method.
  if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  for (const layer of ORDER) {
    for (const handler of [...(handlers.get(layer) ?? [])].reverse()) if (handler(event)) return;
  }
}
