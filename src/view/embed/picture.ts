import type { Px } from "../../layout/scale";

/** Eras above the lanes, axis and overview below them; px. */
const AROUND: Px = 137;
const HIGHEST: Px = 640;

/** The height that suits a picture of so many lanes; lanes are higher where a column is wide and has the room. */
export function pictureHeight(width: Px, lanes: number): Px {
  const lane = width < 800 ? 124 : 134;
  return Math.min(HIGHEST, AROUND + Math.max(1, lanes) * lane);
}
