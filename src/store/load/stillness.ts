import type { Ms } from "../../model/time";

/** Between the movements of one gesture lies less time than this. */
const REST: Ms = 300;
/** The longest wait for a page that is never idle. */
const PATIENCE: Ms = 5_000;

const INPUT = ["pointerdown", "pointermove", "touchmove", "wheel", "keydown"] as const;

/** Tells when the reader leaves the page alone, so that what is done then disturbs nobody. */
export interface Stillness {
  /** Resolves when the page has once been idle, and there was no input for a moment. */
  readonly untilStill: () => Promise<void>;
  readonly end: () => void;
}

/** Watches the input of a page until it is ended. */
export function watchStillness(page: EventTarget = window): Stillness {
  let last: Ms = Number.NEGATIVE_INFINITY;
  const note = () => {
    last = performance.now();
  };
  const options = { capture: true, passive: true };
  for (const type of INPUT) page.addEventListener(type, note, options);
  const idle = untilIdle();
  return {
    untilStill: async () => {
      await idle;
      for (;;) {
        const left = last + REST - performance.now();
        if (left <= 0) return;
        await new Promise((resolve) => setTimeout(resolve, left));
      }
    },
    end: () => {
      for (const type of INPUT) page.removeEventListener(type, note, options);
    },
  };
}

function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    // Some browsers do not say when they are idle.
    if (typeof requestIdleCallback === "undefined") setTimeout(resolve, REST);
    else requestIdleCallback(() => resolve(), { timeout: PATIENCE });
  });
}
