import { panDomain } from "../../layout/scale";
import type { Domain, Ms } from "../../model/time";
import type { TimelineStore } from "../../store/state";
import { setDomain } from "../../store/store";

/** Whether the reader prefers reduced motion; read each time, because it may change. */
export function isMotionReduced(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

let running = 0;

/** Stops the current movement, for when the reader takes over. */
export function stopMotion(): void {
  cancelAnimationFrame(running);
  running = 0;
}

const FLIGHT = 200;

/** Moves to a domain, smoothly unless motion is reduced. */
export function flyTo(store: TimelineStore, target: Domain): void {
  stopMotion();
  const from = store.getState().domain;
  if (isMotionReduced()) {
    setDomain(store, target);
    return;
  }
  const begin = performance.now();
  const advance = (now: number) => {
    const t = Math.min(1, Math.max(0, (now - begin) / FLIGHT));
    setDomain(store, t === 1 ? target : between(from, target, 1 - (1 - t) ** 3));
    running = t < 1 ? requestAnimationFrame(advance) : 0;
  };
  running = requestAnimationFrame(advance);
}

/** A domain on the way. Its length changes by a constant factor, as in zooming, which looks even. */
function between(from: Domain, to: Domain, share: number): Domain {
  const [a, b] = [from[1] - from[0], to[1] - to[0]];
  const length = a * (b / a) ** share;
  // The centre moves in proportion to the length; otherwise the flight would drift at its end.
  const part = a === b ? share : (a - length) / (a - b);
  const start = from[0] + (to[0] - from[0]) * part;
  return [start, start + length];
}

const FRICTION = 0.0045;
const SLOWEST = 0.02;

/** Lets a drag run out: `speed` in views per second, positive towards later times. */
export function glide(store: TimelineStore, speed: number): void {
  if (isMotionReduced() || Math.abs(speed) < 0.15) return;
  stopMotion();
  let last = performance.now();
  let left = speed;
  const advance = (now: number) => {
    const passed: Ms = Math.max(0, now - last);
    last = now;
    const { data, domain } = store.getState();
    if (!data) return;
    setDomain(store, panDomain(domain, (left * passed) / 1000, data.columns.extent));
    left *= Math.exp(-FRICTION * passed);
    running = Math.abs(left) > SLOWEST ? requestAnimationFrame(advance) : 0;
  };
  running = requestAnimationFrame(advance);
}
