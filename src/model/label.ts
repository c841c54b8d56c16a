import type { TimelineEvent } from "./dataset";

/** The longest title that stands for a label; in characters. */
const MOST = 32;

/** What the picture calls an event: its label, or the beginning of its title. */
export function labelOf({ label, title }: TimelineEvent): string {
  if (label) return label;
  const letters = [...title];
  return letters.length > MOST
    ? `${letters
        .slice(0, MOST - 1)
        .join("")
        .trimEnd()}…`
    : title;
}
