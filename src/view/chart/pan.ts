import type { Px } from "../../layout/scale";
import type { Domain } from "../../model/time";
import type { TimelineStore } from "../../store/state";
import { setDomain } from "../../store/store";
import { glide, stopMotion } from "../base/animate";

/**
 * A wheel turned sideways, or with shift, pans. It stays with the page where there is nothing to pan, and in a
 * frame, where the wheel belongs to the page around it unless ctrl or ⌘ is held. Returns a way to take it off.
 */
export function attachWheelPan(
  store: TimelineStore,
  plot: HTMLElement,
  isEmbed: boolean,
): () => void {
  const pan = (event: WheelEvent) => {
    const { deltaX, deltaY, shiftKey, ctrlKey, metaKey } = event;
    const by = Math.abs(deltaX) > Math.abs(deltaY) ? deltaX : shiftKey ? deltaY : 0;
    if (by === 0 || (isEmbed && !ctrlKey && !metaKey)) return;
    const { domain } = store.getState();
    panBy(store, by / Math.max(1, plot.clientWidth));
    if (store.getState().domain === domain) return;
    event.preventDefault();
    stopMotion();
  };
  plot.addEventListener("wheel", pan, { passive: false });
  return () => plot.removeEventListener("wheel", pan);
}

interface Press {
  readonly id: number;
  readonly x: Px;
}

function panBy(store: TimelineStore, share: number): void {
  const [start, end] = store.getState().domain;
  const by = share * (end - start);
  setDomain(store, [start + by, end + by]);
}

/**
 * One finger: sideways it pans, up and down the browser scrolls the page (`touch-action: pan-y`) and
 * cancels the pointer. In a frame one finger belongs to the page around it altogether. A pen is a finger
 * where it comes with touch events, as on a tablet; elsewhere it comes with those of a mouse. Returns a way
 * to take it off.
 */
export function attachFingerPan(
  store: TimelineStore,
  plot: HTMLElement,
  isEmbed: boolean,
  onRefused: (means: "touch") => void,
): () => void {
  let last: Press | null = null;
  let pen: Press | null = null;
  const trace = createTrace();
  const down = (event: PointerEvent) => {
    const at = event.isPrimary ? { id: event.pointerId, x: event.clientX } : null;
    pen = event.pointerType === "pen" ? at : null;
    if (event.pointerType === "touch") begin(at);
  };
  const begin = (at: Press | null) => {
    last = at;
    stopMotion();
    trace.clear();
  };
  const touch = (event: TouchEvent) => {
    if (pen && event.touches.length === 1) begin(pen);
    pen = null;
  };
  const move = (event: PointerEvent) => {
    if (last?.id !== event.pointerId) return;
    if (isEmbed) {
      if (Math.abs(event.clientX - last.x) > 24) onRefused("touch");
      return;
    }
    panBy(store, (last.x - event.clientX) / Math.max(1, plot.clientWidth));
    trace.add(store.getState().domain);
    last = { id: event.pointerId, x: event.clientX };
  };
  const up = (event: PointerEvent) => {
    if (last?.id !== event.pointerId) return;
    last = null;
    if (event.type === "pointerup") glide(store, trace.speed());
  };
  const listeners = { pointerdown: down, pointermove: move, pointerup: up, pointercancel: up };
  const entries = Object.entries(listeners) as [
    keyof typeof listeners,
    (event: PointerEvent) => void,
  ][];
  for (const [type, listener] of entries) plot.addEventListener(type, listener);
  plot.addEventListener("touchstart", touch, { passive: true });
  return () => {
    plot.removeEventListener("touchstart", touch);
    for (const [type, listener] of entries) plot.removeEventListener(type, listener);
  };
}

/** Remembers the last moments of a drag, to know how fast it was let go; in views per second. */
export function createTrace() {
  let points: { time: number; domain: Domain }[] = [];
  return {
    clear: () => {
      points = [];
    },
    add: (domain: Domain) => {
      const now = performance.now();
      points = [...points.filter(({ time }) => now - time < 90), { time: now, domain }];
    },
    speed: () => {
      const [first, last] = [points[0], points.at(-1)];
      if (!first || !last || performance.now() - last.time > 60) return 0;
      const seconds = (last.time - first.time) / 1000;
      const views = (last.domain[0] - first.domain[0]) / (last.domain[1] - last.domain[0]);
      return seconds > 0.01 ? views / seconds : 0;
    },
  };
}
