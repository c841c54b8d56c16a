import type { Px } from "../../layout/scale";

/** Eras above the lanes, axis and overview below them; px. */
const AROUND: Px = 137;
const HIGHEST: Px = 640;

/** The height of a picture with a number of lanes; lanes are higher in a wide column. */
export function pictureHeight(width: Px, lanes: number): Px {
  const lane = width < 800 ? 124 : 134;
  return Math.min(HIGHEST, AROUND + Math.max(1, lanes) * lane);
}
