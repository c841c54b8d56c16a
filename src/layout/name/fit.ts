import { extremes, halfOf } from "../lane/profile";
import type { Px } from "../scale";
import type { Candidate } from "./candidates";
import type { Field } from "./field";
import type { Box, Distances } from "./obstacles";
import type { Anchor, Position } from "./positions";

/** Whether a name is within its lane and within all time. */
export function isInLane(box: Box, { left, right, top, bottom }: Field): boolean {
  return box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
}

/** Whether a name keeps these distances from everything that belongs to others. */
export function fits(
  { box, leader }: Position,
  one: Candidate,
  { obstacles }: Field,
  distances: Distances,
): boolean {
  if (leader === null) return obstacles.isFree(box, one.placement, distances);
  return (
    obstacles.isFree(box, one.placement, ledBy(distances)) &&
    obstacles.isFree(leaderBox(one, leader), one.placement, OWN_LINE)
  );
}

/** The distance from dots for a name with a leader: no other mark may be nearer than its own. */
const LED = [4.5, 2] as const;
const led = new Map<Distances, Distances>();

function ledBy(distances: Distances): Distances {
  const known = led.get(distances) ?? { ...distances, dot: LED, reserved: LED };
  led.set(distances, known);
  return known;
}

/** Obstacles for the leader from a dot to its name. */
const OWN_LINE: Distances = {
  name: [3, 0],
  dot: [1, 0],
  small: null,
  stem: null,
  faint: null,
  bar: null,
  reserved: [1, 0],
};

function leaderBox({ anchor: { x, y } }: Candidate, leader: Px): Box {
  return { left: x - 0.5, right: x + 0.5, top: Math.min(y, leader), bottom: Math.max(y, leader) };
}

/** Free height between a name and the bars; px. */
const CLEARANCE: Px = 1;
/** The silhouette steps at the time of an event; left of it the step has not begun; px. */
const BEFORE: Px = 3;

/** The background of a name. */
export type Ground = "paper" | "area";

/** The background of a name: clear paper, or the silhouette if it is wholly inside; null if it would cross the edge. */
export function groundOf(box: Box, { x, sign }: Anchor, field: Field): Ground | null {
  if (field.isPacked) return box.bottom <= field.zero - CLEARANCE ? "paper" : null;
  const { profile, zero } = field;
  // Marks move apart within a zoom step, so a name passes over everything between it and its mark.
  const from = Math.min(box.left, x);
  const to = Math.max(box.right, x - BEFORE);
  const inner = sign > 0 ? zero - box.bottom : box.top - zero;
  const outer = sign > 0 ? zero - box.top : box.bottom - zero;
  const { bars, most, least } = extremes(profile, halfOf(sign), from, to);
  if (inner < bars + CLEARANCE) return null;
  if (inner >= most) return "paper";
  return field.isBackdrop && outer <= least && box.right <= field.end ? "area" : null;
}
