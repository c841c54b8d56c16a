import type { Ms } from "../../model/time";

/** While one picture follows another, the browser has less time than this for anything else. */
const STILL: Ms = 20;
/** The longest wait. */
const PATIENCE: Ms = 5_000;
/** The wait in a browser that does not say when it is idle. */
const BLIND: Ms = 50;

/** Resolves when nothing moves in the page and the browser has nothing to do, at the latest after 5 s. */
export function untilStill(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === "undefined") {
      setTimeout(resolve, BLIND);
      return;
    }
    const begin = performance.now();
    const look = (deadline: IdleDeadline) => {
      const left = begin + PATIENCE - performance.now();
      if (deadline.timeRemaining() > STILL || left <= 0) resolve();
      else requestIdleCallback(look, { timeout: left });
    };
    requestIdleCallback(look, { timeout: PATIENCE });
  });
}
