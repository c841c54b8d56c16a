import type { Px } from "../../layout/scale";

/** How high a sheet stands: its head, half of its parent, or all of it. */
export type Height = "peek" | "half" | "full";

export const HEIGHTS: readonly Height[] = ["peek", "half", "full"];

/** The heights in px. */
export type SnapPoints = Readonly<Record<Height, Px>>;

/** How far ahead a throw carries; ms. */
const CARRY = 160;

/**
 * Where a sheet settles when it is released at a height with a speed (px per ms, positive upwards): at the
 * height nearest to where the throw carries it, or closed if that is below half of the lowest one.
 */
export function snap(height: Px, speed: number, points: SnapPoints): Height | "closed" {
  const aim = height + speed * CARRY;
  if (aim < points.peek / 2) return "closed";
  const far = (height: Height) => Math.abs(points[height] - aim);
  return HEIGHTS.reduce((best, height) => (far(height) < far(best) ? height : best));
}

/** The next height up or down, or the same one at the end. */
export function nextHeight(from: Height, by: 1 | -1): Height {
  return HEIGHTS[HEIGHTS.indexOf(from) + by] ?? from;
}
