/** The numbers of the index of warmth: see `warmth.ts`. */
export const HALF_LIFE_YEARS = 2.5;
/** Weight of an event by its importance, 1 to 5. */
export const WEIGHTS = [0, 0.5, 1, 2, 4, 8] as const;
/** Weight of the zero that draws a quiet relation to it. */
export const PRIOR = 4;
