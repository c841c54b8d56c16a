/** How long the view has to rest before it is described; ms. */
const DEBOUNCE_MS = 500;
/** The least time between two descriptions; ms. */
const GAP = 1000;

/** Runs something once whatever goes on has come to rest, and at most once a second. */
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
