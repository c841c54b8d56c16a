/** What the lanes can stand for. */
export const LANE_KINDS = ["relations", "countries", "topics"] as const;
export type LaneKind = (typeof LANE_KINDS)[number];
