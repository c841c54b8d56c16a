/** How an event is linked to another one. */
export const LINK_KINDS = ["leads-to", "responds-to", "part-of"] as const;
