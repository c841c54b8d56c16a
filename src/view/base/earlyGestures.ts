/** What a reader does to a page before its view is there: kept, to be done when it is. */
export interface EarlyGestures {
  /** Resolves as soon as the reader moves a pointer, a finger or a key. */
  readonly begun: Promise<void>;
  /** Stops keeping, and does to the page what was done before. */
  readonly replay: () => void;
}

/** A page that is slow to come answers the last ones; what is older is forgotten. */
const MOST = 60;

const NEARING = ["pointermove", "pointerdown", "touchstart", "wheel", "keydown"] as const;

/** Keeps gestures on a page without its view; `takesWheel` is whether the view will take that turn of the wheel. */
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
    // A link of the static page works by itself.
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

/** Does again what was done at a place of the page, to what stands there now. */
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

/** The properties of an event that make another one like it. */
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
