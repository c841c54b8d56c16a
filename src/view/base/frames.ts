import type { TimelineState, TimelineStore } from "../../store/state";

/** How long nothing may change before the view is settled; ms. */
const DEBOUNCE_MS = 150;

/** The state as the page shows it: taken over at most once per animation frame, by all parts in the same one. */
export interface Frames {
  /** The state of the last frame. */
  readonly current: () => TimelineState;
  /** The state of the last frame that began or ended a movement, for parts too slow to follow every frame. */
  readonly settled: () => TimelineState;
  /** Calls `listener` in each frame that shows another state, or settles at another. Returns a way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

const known = new WeakMap<TimelineStore, Frames>();

/** The frames of a store; always the same ones. */
export function framesOf(store: TimelineStore): Frames {
  const frames = known.get(store) ?? createFrames(store);
  known.set(store, frames);
  return frames;
}

function createFrames(store: TimelineStore): Frames {
  const listeners = new Set<() => void>();
  let current = store.getState();
  let settled = current;
  let moved = Number.NEGATIVE_INFINITY;
  let isAwaited = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const notify = () => {
    for (const listener of listeners) listener();
  };
  const settle = () => {
    timer = undefined;
    if (settled === current) return;
    settled = current;
    notify();
  };
  const show = (now: number) => {
    isAwaited = false;
    if (current === store.getState()) return;
    current = store.getState();
    // A single change, such as a click, is a movement that ends at once.
    if (now - moved > DEBOUNCE_MS) settled = current;
    moved = now;
    clearTimeout(timer);
    timer = setTimeout(settle, DEBOUNCE_MS);
    notify();
  };
  store.subscribe(() => {
    if (!isAwaited) requestAnimationFrame(show);
    isAwaited = true;
  });
  return {
    current: () => current,
    settled: () => settled,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
