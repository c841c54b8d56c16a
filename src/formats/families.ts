import type { Family } from "./row";

/** The families of formats, each loaded when a file may be one of its own. A new format is a candidate of one of them. */
export const FAMILIES: readonly Family[] = [
  {
    name: "calendar",
    mayBe: (start) => /\bBEGIN:V(?:CALENDAR|EVENT)\b/i.test(start),
    load: async () => (await import("./calendar/candidates")).calendarCandidates,
  },
];
