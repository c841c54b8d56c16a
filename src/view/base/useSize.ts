import { type RefObject, useLayoutEffect, useState } from "react";
import type { Px } from "../../layout/scale";

/** The inner size of an element, kept up to date; 0 × 0 until it is known. */
export function useSize(ref: RefObject<HTMLElement | null>): { width: Px; height: Px } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const update = () => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((old) => (old.width === width && old.height === height ? old : { width, height }));
    };
    update();
    if (typeof ResizeObserver === "undefined") {
      window.addEventListener("resize", update);
      return () => window.removeEventListener("resize", update);
    }
    const observer = new ResizeObserver(update);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
