import { panDomain, zoomDomain } from "../../layout/scale";
import { YEAR } from "../../model/time";
import type { CursorMove } from "../../store/cursor";
import type { TimelineStore } from "../../store/state";
import { setDomain } from "../../store/store";
import { flyTo } from "../base/animate";

const ZOOM = 1.6;
const PAN = 0.25;

/** Zooms about the middle of the view: above 1 closer, below 1 further out. */
export function zoomBy(store: TimelineStore, factor: number): void {
  const { data, domain } = store.getState();
  if (!data) return;
  const middle = (domain[0] + domain[1]) / 2;
  flyTo(store, zoomDomain(domain, factor, middle, data.columns.extent));
}

/** Shows all time. */
export function showAll(store: TimelineStore): void {
  const { data } = store.getState();
  if (data) flyTo(store, data.columns.extent);
}

function panBy(store: TimelineStore, share: number): void {
  const { data, domain } = store.getState();
  if (data) setDomain(store, panDomain(domain, share, data.columns.extent));
}

const STEPS: Record<string, CursorMove> = {
  ArrowRight: "next",
  ArrowLeft: "previous",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
};

const MOVES: Record<string, (store: TimelineStore) => void> = {
  "+": (store) => zoomBy(store, ZOOM),
  "=": (store) => zoomBy(store, ZOOM),
  "-": (store) => zoomBy(store, 1 / ZOOM),
  "−": (store) => zoomBy(store, 1 / ZOOM),
  "0": showAll,
};

const DECADE = 10 * YEAR;

/** Ten years, or as much as is in view where that is less: moves the view, and the keyboard with it. */
function page(store: TimelineStore, way: 1 | -1): CursorMove {
  const [start, end] = store.getState().domain;
  const length = Math.min(DECADE, end - start);
  panBy(store, (way * length) / (end - start));
  return { by: way * length };
}

/**
 * What a key does in the chart: moves the view at once (null), names a step through the events, or means
 * nothing here (undefined).
 */
export function keyInChart(
  store: TimelineStore,
  event: KeyboardEvent,
): CursorMove | null | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.shiftKey && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
    panBy(store, event.key === "ArrowLeft" ? -PAN : PAN);
    return null;
  }
  if (event.key === "PageUp" || event.key === "PageDown")
    return page(store, event.key === "PageUp" ? -1 : 1);
  const move = MOVES[event.key];
  if (move) {
    move(store);
    return null;
  }
  return STEPS[event.key];
}
