import { extremes, halfOf } from "../lane/profile";
import type { Px } from "../scale";
import type { Candidate } from "./candidates";
import type { Field } from "./field";
import type { Box, Distances } from "./obstacles";
import type { Anchor, Position } from "./positions";

/** Whether a name is inside of its lane, and of all time. */
export function isInLane(box: Box, { left, right, top, bottom }: Field): boolean {
  return box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
}

/** Whether a name keeps these distances from all that others own. */
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

/** How far a name that a line leads to keeps from dots: the line touches its mark, so that no other is nearer. */
const LED = [4.5, 2] as const;
const led = new Map<Distances, Distances>();

function ledBy(distances: Distances): Distances {
  const known = led.get(distances) ?? { ...distances, dot: LED, reserved: LED };
  led.set(distances, known);
  return known;
}

/** What the line from a dot out to its name may not cross. */
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
/** An event moves the silhouette from its own time on: left of it the step is not there yet; px. */
const BEFORE: Px = 3;

/** What a name may lie on. */
export type Ground = "paper" | "area";

/** What a name lies on: clear paper, or the silhouette that it is wholly inside of; null where it would cut its edge. */
export function groundOf(box: Box, { x, sign }: Anchor, field: Field): Ground | null {
  if (field.isPacked) return box.bottom <= field.zero - CLEARANCE ? "paper" : null;
  const { profile, zero } = field;
  // Marks move apart within the step, so that a name passes over all that lies between it and its mark.
  const [from, to] = [Math.min(box.left, x), Math.max(box.right, x - BEFORE)];
  const inner = sign > 0 ? zero - box.bottom : box.top - zero;
  const outer = sign > 0 ? zero - box.top : box.bottom - zero;
  const { bars, most, least } = extremes(profile, halfOf(sign), from, to);
  if (inner < bars + CLEARANCE) return null;
  if (inner >= most) return "paper";
  return field.isBackdrop && outer <= least && box.right <= field.end ? "area" : null;
}
