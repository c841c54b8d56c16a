/** How long nothing may change before the view is described; ms. */
const DEBOUNCE_MS = 500;
/** The least time between two descriptions; ms. */
const GAP = 1000;

/** Runs something once nothing has changed for a while, and at most once a second. */
export function whenSettled(run: () => void): {
  readonly wait: () => void;
  readonly stop: () => void;
} {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = Number.NEGATIVE_INFINITY;
  return {
    wait: () => {
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          last = performance.now();
          run();
        },
        Math.max(DEBOUNCE_MS, last + GAP - performance.now()),
      );
    },
    stop: () => clearTimeout(timer),
  };
}
