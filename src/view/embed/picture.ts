import type { Px } from "../../layout/scale";

/** Eras above the lanes, axis and overview below them; px. */
const AROUND: Px = 137;
const HIGHEST: Px = 640;
/** The height that two pictures share, and the height that each can do without if there are two; px. */
const SHARED: Px = 160;
/** The smallest height of a lane that shows more than its shape; px. */
const LOWEST_LANE: Px = 60;

/** The height of a picture by its number of lanes; each is higher if there are fewer or the column is wider. */
export function pictureHeight(width: Px, lanes: number, isComparing = false): Px {
  const lane = width < 800 ? 124 : 134;
  const most = Math.max(HIGHEST, AROUND + lanes * LOWEST_LANE);
  const one = Math.min(most, AROUND + Math.max(1, lanes) * lane);
  return isComparing ? 2 * one - SHARED : one;
}
