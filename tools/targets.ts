/**
 * The oldest browsers that the app runs in, each by the feature that decides: `:has()` (Firefox), `toReversed`
 * and the like (Chrome, Edge), container queries (Safari).
 */
export const TARGETS = { chrome: 110, edge: 110, firefox: 121, safari: 16 } as const;
