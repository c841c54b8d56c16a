/**
 * The oldest browsers that the app runs in, by what it needs most: `:has()` (Firefox), lists that are turned round
 * without a change (Chrome, Edge), container queries (Safari).
 */
export const TARGETS = { chrome: 110, edge: 110, firefox: 121, safari: 16 } as const;
