/** The kinds of link between events. */
export const LINK_KINDS = ["leads-to", "responds-to", "part-of"] as const;
