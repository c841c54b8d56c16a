import { type Domain, type Ms, YEAR } from "../../model/time";
import type { Px } from "../scale";

/**
 * Two numbers decide in which form an event is drawn. Both depend on the data and on the zoom, never on where the
 * view stands, so that nothing changes its form while the picture is moved.
 */

/** 0 up to `from`, 1 beyond `to`, and a smooth step between (3t² − 2t³). */
export function smooth(from: number, to: number, x: number): number {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)));
  return t * t * (3 - 2 * t);
}

/** The room that an event has on average at a zoom: px of all time per event of a lane. */
export function roomPerEvent(
  [start, end]: Domain,
  msPerPx: number,
  events: number,
  lanes: number,
): Px {
  return (end - start) / msPerPx / Math.max(1, events / Math.max(1, lanes));
}

/** Events as far around one as this take its room; px. */
export const REACH: Px = 32;

/** How far a dot is there, 0 … 1, by the room per event and by its own: `2 · REACH` ÷ those around it. */
export function presence(perEvent: Px, room: Px): number {
  return smooth(4, 9, perEvent) * smooth(4.5, 8, room);
}

/** How far the silhouette steps back behind the events, 0 … 1. */
export function stepBack(perEvent: Px): number {
  return smooth(14, 60, perEvent);
}

/** The least importance whose events are named at a zoom. */
export function leastNamed(perEvent: Px): number {
  if (perEvent < 5) return 5;
  if (perEvent < 26) return 4;
  return perEvent < 60 ? 3 : 1;
}

/** A longer view than this has to say the year of each date. */
const LONG: Ms = 4 * YEAR;

/** How finely a name says its date at a zoom, in a view of a length. */
export function dateUnit(perEvent: Px, length: Ms): "year" | "month" | "day" {
  if (perEvent < 5) return "year";
  return perEvent < 26 || length > LONG ? "month" : "day";
}

/** Room per event from which an event may be named in each of its lanes. */
export const NAMED_TWICE: Px = 24;

/** Whether a span is drawn although it is not named, by its importance and width. */
export function hasBar(perEvent: Px, importance: number, width: Px): boolean {
  if (perEvent < 5) return false;
  return perEvent < 26 ? importance >= 4 && width >= 14 : width >= 8;
}
