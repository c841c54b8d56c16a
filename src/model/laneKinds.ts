/** What the lanes can stand for. */
export const LANE_KINDS = ["relations", "countries", "topics", "groups"] as const;
export type LaneKind = (typeof LANE_KINDS)[number];
