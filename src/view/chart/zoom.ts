import { pointer, select as selectElement } from "d3-selection";
import { type D3ZoomEvent, zoom as d3zoom, type ZoomTransform, zoomIdentity } from "d3-zoom";
import { fromTransform, SHORTEST, timeScale, toTransform, zoomDomain } from "../../layout/scale";
import type { Domain } from "../../model/time";
import type { TimelineStore } from "../../store/state";
import { setDomain } from "../../store/store";
import { flyTo, glide, stopMotion } from "../base/animate";
import { attachFingerPan, attachWheelPan, createTrace } from "./pan";

interface Options {
  readonly store: TimelineStore;
  readonly plot: HTMLElement;
  /** In a frame, the wheel belongs to the page around it unless ctrl or ⌘ is held. */
  readonly isEmbed: boolean;
  /** The reader turned the wheel where that does nothing. */
  readonly onRefused: (means: "wheel" | "touch") => void;
  readonly onDrag: (isDragging: boolean) => void;
}

/** Marks our own moves, which the listener has to ignore: see d3-zoom's fourth argument of `transform`. */
const SYNC = { sync: true };

type ZoomEvent = D3ZoomEvent<HTMLElement, unknown>;
const isSync = (event: ZoomEvent) => event.sourceEvent === SYNC;

/**
 * Turns gestures on the plot into domains: wheel and pinch zoom about the pointer, drag pans and runs out,
 * double click zooms in. Moves from elsewhere are pushed back into d3-zoom. Returns a way to take it off.
 */
export function attachZoom({ store, plot, isEmbed, onRefused, onDrag }: Options): () => void {
  const selection = selectElement<HTMLElement, unknown>(plot);
  const extentOf = (): Domain => store.getState().data?.columns.extent ?? [0, 1];
  const trace = createTrace();
  let isOwn = false;
  const behaviour = d3zoom<HTMLElement, unknown>()
    .filter((event: Event) => isZoomGesture(event, isEmbed))
    // A wheel notch is the same zoom everywhere; pinching a touchpad comes as a wheel with ctrl.
    .wheelDelta(
      (event) => -event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.002) * (event.ctrlKey ? 4 : 1),
    )
    .duration(0)
    .on("start", (event: ZoomEvent) => {
      if (isSync(event)) return;
      stopMotion();
      trace.clear();
      if (event.sourceEvent?.type === "mousedown") onDrag(true);
    })
    .on("zoom", (event: ZoomEvent) => {
      if (isSync(event)) return;
      const domain = fromTransform(event.transform, extentOf(), plot.clientWidth);
      isOwn = true;
      setDomain(store, domain);
      isOwn = false;
      if (event.sourceEvent?.type === "mousemove") trace.add(domain);
    })
    .on("end", (event: ZoomEvent) => {
      if (isSync(event)) return;
      onDrag(false);
      glide(store, trace.speed());
    });

  // The fourth argument is missing from the published types.
  const move = behaviour.transform as (
    target: typeof selection,
    transform: ZoomTransform,
    point: undefined,
    event: typeof SYNC,
  ) => void;
  const sync = () => {
    const { domain, data } = store.getState();
    const width = plot.clientWidth;
    if (!data || width === 0) return;
    const { extent } = data.columns;
    behaviour
      .scaleExtent([1, Math.max(1, (extent[1] - extent[0]) / SHORTEST)])
      .extent([
        [0, 0],
        [width, 1],
      ])
      .translateExtent([
        [0, Number.NEGATIVE_INFINITY],
        [width, Number.POSITIVE_INFINITY],
      ]);
    const { k, x } = toTransform(domain, extent, width);
    move(selection, zoomIdentity.translate(x, 0).scale(k), undefined, SYNC);
  };

  selection.call(behaviour);
  selection.on("dblclick.zoom", (event: MouseEvent | TouchEvent) => {
    event.preventDefault();
    const { domain } = store.getState();
    const [x] = pointer("changedTouches" in event ? event.changedTouches[0] : event, plot);
    const about = timeScale(domain, plot.clientWidth).time(x);
    flyTo(store, zoomDomain(domain, event.shiftKey ? 0.5 : 2, about, extentOf()));
  });
  sync();
  const unsubscribe = store.subscribe(({ domain, data }, old) => {
    if (!isOwn && (domain !== old.domain || data !== old.data)) sync();
  });
  const observer = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(sync);
  observer?.observe(plot);
  const refuse = (event: WheelEvent) => {
    if (!isZoomGesture(event, isEmbed) && Math.abs(event.deltaY) > Math.abs(event.deltaX))
      onRefused("wheel");
  };
  plot.addEventListener("wheel", refuse, { passive: true });
  const detachFinger = attachFingerPan(store, plot, isEmbed, onRefused);
  const detachWheel = attachWheelPan(store, plot, isEmbed);
  return () => {
    stopMotion();
    unsubscribe();
    observer?.disconnect();
    plot.removeEventListener("wheel", refuse);
    detachFinger();
    detachWheel();
    selection.on(".zoom", null);
  };
}

function isZoomGesture(event: Event, isEmbed: boolean): boolean {
  if (event instanceof WheelEvent) {
    if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) return false;
    return !isEmbed || event.ctrlKey || event.metaKey;
  }
  // One finger scrolls the page or pans (see below); two zoom.
  if (event.type.startsWith("touch")) return (event as TouchEvent).touches.length > 1;
  return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey;
}
