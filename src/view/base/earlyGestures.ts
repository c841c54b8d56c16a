/** Gestures of a reader before the view has loaded, kept to be replayed. */
export interface EarlyGestures {
  /** Resolves as soon as the reader moves a pointer, a finger or a key. */
  readonly begun: Promise<void>;
  /** Stops recording and replays the gestures. */
  readonly replay: () => void;
}

/** Only the last ones are replayed; older ones are dropped. */
const MOST = 60;

/** Events by which a reader turns to the page. */
export const NEARING = ["pointermove", "pointerdown", "touchstart", "wheel", "keydown"] as const;

/** Records gestures until the view has loaded; `takesWheel` tells whether the view will handle a wheel event. */
export function keepGestures(takesWheel: (event: WheelEvent) => boolean): EarlyGestures {
  const kept: (WheelEvent | MouseEvent)[] = [];
  const stop = new AbortController();
  const { signal } = stop;
  const keep = (event: WheelEvent | MouseEvent) => {
    kept.push(event);
    if (kept.length > MOST) kept.shift();
  };
  const begun = new Promise<void>((resolve) => {
    for (const type of NEARING) {
      window.addEventListener(type, () => resolve(), { signal, passive: true });
    }
  });
  const onWheel = (event: WheelEvent) => {
    if (!takesWheel(event)) return;
    event.preventDefault();
    keep(event);
  };
  window.addEventListener("wheel", onWheel, { signal, passive: false });
  const onClick = (event: MouseEvent) => {
    // Links of the static page work by themselves.
    if (!(event.target instanceof Element && event.target.closest("a, summary"))) keep(event);
  };
  window.addEventListener("click", onClick, { signal });
  return {
    begun,
    replay: () => {
      stop.abort();
      for (const event of kept) repeat(event);
    },
  };
}

/** Replays a gesture on the element that is now at its place. */
function repeat(event: WheelEvent | MouseEvent): void {
  const target = document.elementFromPoint(event.clientX, event.clientY);
  if (!target) return;
  if (event instanceof WheelEvent) {
    target.dispatchEvent(new WheelEvent("wheel", copy(event)));
    return;
  }
  for (const type of ["pointermove", "pointerdown", "pointerup"])
    target.dispatchEvent(new PointerEvent(type, { ...copy(event), pointerId: 1, isPrimary: true }));
  target.dispatchEvent(new MouseEvent("click", copy(event)));
}

/** The properties that are needed to copy an event. */
function copy(event: WheelEvent | MouseEvent): WheelEventInit {
  const { clientX, clientY, screenX, screenY, ctrlKey, metaKey, shiftKey, altKey, button } = event;
  const keys = { ctrlKey, metaKey, shiftKey, altKey };
  const place = { clientX, clientY, screenX, screenY };
  const turned = event instanceof WheelEvent && {
    deltaX: event.deltaX,
    deltaY: event.deltaY,
    deltaMode: event.deltaMode,
  };
  return { bubbles: true, cancelable: true, view: window, button, ...keys, ...place, ...turned };
}
