/** What a quiz or a hand-out leaves for others to find. */
export const HIDDEN = ["dates", "titles"] as const;
export type Hidden = (typeof HIDDEN)[number];
