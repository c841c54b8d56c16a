import { placementsOf } from "../model/placements";
import type { Ms } from "../model/time";
import type { Data } from "./data";

/** Where the keyboard stands in the picture: an event in one of its lanes. */
export interface Cursor {
  readonly event: number;
  readonly lane: number;
}

export type CursorMove = "next" | "previous" | "up" | "down" | "first" | "last" | CursorLeap;

/** A move by a length of time, forward or backward. */
export interface CursorLeap {
  readonly by: Ms;
}

/**
 * The cursor after a move through the events that pass the filter (`indices`, by time): along the lane,
 * or to the event nearest in time in the lane above or below. A leap ends at the first event that is at least
 * as far away, or at the end of the lane. Null if there is no event to move to.
 */
export function moveCursor(
  data: Data,
  indices: readonly number[],
  from: Cursor | null,
  move: CursorMove,
): Cursor | null {
  const lane = from?.lane ?? 0;
  // There may be fewer lanes now than when the cursor was set.
  if (lane >= data.columns.lanes.length) return atEnd(data, indices, null, move);
  if (!from || move === "first" || move === "last") return atEnd(data, indices, from, move);
  if (typeof move === "object") return leap(data, indices, from, move.by);
  const place = lowerBound(indices, from.event);
  // An event hidden by the filter is not in the list: the next one is at its place.
  const next = indices[place] === from.event ? place + 1 : place;
  if (move === "next") return find(data, indices, lane, next, 1);
  if (move === "previous") return find(data, indices, lane, place - 1, -1);
  return nearest(data, indices, from, lane + (move === "up" ? -1 : 1), place);
}

/** Whether an event has a mark in a lane. */
export function isInLane({ columns }: Data, event: number, lane: number): boolean {
  return placementsOf(columns.placements, event).some((p) => columns.placements.lane[p] === lane);
}

function atEnd(
  data: Data,
  indices: readonly number[],
  from: Cursor | null,
  move: CursorMove,
): Cursor | null {
  const isLast = move === "last";
  const lanes = from ? [from.lane] : data.columns.lanes.map((_, i) => i);
  for (const lane of lanes) {
    const found = find(data, indices, lane, isLast ? indices.length - 1 : 0, isLast ? -1 : 1);
    if (found) return found;
  }
  return null;
}

function find(
  data: Data,
  indices: readonly number[],
  lane: number,
  start: number,
  by: 1 | -1,
): Cursor | null {
  for (let i = start; i >= 0 && i < indices.length; i += by) {
    const event = indices[i] ?? 0;
    if (isInLane(data, event, lane)) return { event, lane };
  }
  return null;
}

function leap(data: Data, indices: readonly number[], from: Cursor, by: Ms): Cursor | null {
  const { anchor } = data.columns;
  const time = (anchor[from.event] ?? 0) + by;
  const way = by < 0 ? -1 : 1;
  const isThere = (event: number) => ((anchor[event] ?? 0) - time) * way >= 0;
  const ahead = way > 0 ? indices : indices.toReversed();
  const event = ahead.find((event) => isThere(event) && isInLane(data, event, from.lane));
  if (event !== undefined) return { event, lane: from.lane };
  return atEnd(data, indices, from, way > 0 ? "last" : "first");
}

function nearest(
  data: Data,
  indices: readonly number[],
  { event }: Cursor,
  lane: number,
  place: number,
): Cursor | null {
  if (lane < 0 || lane >= data.columns.lanes.length) return null;
  const { anchor } = data.columns;
  const distance = (cursor: Cursor | null) =>
    cursor
      ? Math.abs((anchor[cursor.event] ?? 0) - (anchor[event] ?? 0))
      : Number.POSITIVE_INFINITY;
  const before = find(data, indices, lane, place, -1);
  const after = find(data, indices, lane, place, 1);
  return distance(after) < distance(before) ? after : before;
}

function lowerBound(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
