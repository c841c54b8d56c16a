import type { Px } from "../../layout/scale";

/** Eras above the lanes, axis and overview below them; px. */
const AROUND: Px = 137;
const HIGHEST: Px = 640;
/** What two pictures need but once, and what each can do without if there are two; px. */
const SHARED: Px = 160;
/** The least height of a lane that shows more than its shape; px. */
const LOWEST_LANE: Px = 60;

/** The height of a picture with a number of lanes; the fewer there are, and the wider the column, the higher is each. */
export function pictureHeight(width: Px, lanes: number, isComparing = false): Px {
  const lane = width < 800 ? 124 : 134;
  const most = Math.max(HIGHEST, AROUND + lanes * LOWEST_LANE);
  const one = Math.min(most, AROUND + Math.max(1, lanes) * lane);
  return isComparing ? 2 * one - SHARED : one;
}
