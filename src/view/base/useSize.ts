import { type RefObject, useLayoutEffect, useState } from "react";
import type { Px } from "../../layout/scale";
import { watchSize } from "./watchSize";

/** How often to look at which screen the page is; ms. */
const LOOK_MS = 500;

interface Size {
  readonly width: Px;
  readonly height: Px;
  /** Pixels of the screen to one of CSS; another screen has others. */
  readonly ratio: number;
}

/**
 * The inner size of an element, kept up to date; 0 × 0 until it is known. It is measured before the next frame when
 * the size `around` it changes, on which its own depends, and not before that is known.
 */
export function useSize(ref: RefObject<HTMLElement | null>, around?: Size): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0, ratio: 1 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || around?.width === 0) return;
    const update = () => {
      const { clientWidth: width, clientHeight: height } = element;
      const ratio = window.devicePixelRatio;
      setSize((old) =>
        old.width === width && old.height === height && old.ratio === ratio
          ? old
          : { width, height, ratio },
      );
    };
    update();
    // Not every browser says so when its window is moved to another screen.
    let { devicePixelRatio: ratio } = window;
    const timer = setInterval(() => {
      if (ratio !== window.devicePixelRatio) update();
      ratio = window.devicePixelRatio;
    }, LOOK_MS);
    const unwatch = watchSize([element], update);
    return () => {
      unwatch();
      clearInterval(timer);
    };
  }, [ref, around]);
  return size;
}
