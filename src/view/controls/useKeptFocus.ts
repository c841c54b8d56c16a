import { useLayoutEffect, useRef } from "react";

/**
 * The browser takes the focus from what moves in the page. The returned function, called before the move, keeps it:
 * on what has it now, or on the given element.
 */
export function useKeptFocus(): (element?: Element | null) => void {
  const kept = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (kept.current instanceof HTMLElement) kept.current.focus();
    kept.current = null;
  });
  return (element = document.activeElement) => {
    kept.current = element;
  };
}
