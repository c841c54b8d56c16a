import type { Trend } from "../../model/summary";
import { formats } from "./formats";

// Screen readers often skip a dash.
const spoken = (range: string) => range.replace(/\s?–\s?/u, " to ");
const events = (n: number) => `${formats.number(n)} ${n === 1 ? "event" : "events"}`;

/** The summary of the picture, in English. */
export const words = {
  inView: (n: number, total: number, range: string) =>
    n === total
      ? `${n === 0 ? "No event" : n === 1 ? "One event" : `All ${events(total)}`}, ${spoken(range)}`
      : `${formats.number(n)} of ${events(total)}, ${spoken(range)}`,
  lane: (name: string, n: number) => `${name}: ${n === 0 ? "no event" : events(n)}`,
  trends: { rising: "rising", falling: "falling", steady: "steady" } as Record<Trend, string>,
  relation: (lane: string, warmth: string, trend: string) => `${lane}, ${warmth}, ${trend}`,
  /** The course of a relation: where it begins, then each rise and fall. */
  shape: (lane: string, course: readonly string[]) => `${lane}: ${course.join(", ")}`,
  from: (warmth: string, date: string) => `${warmth} in ${date}`,
  rising: (warmth: string, date: string) => `rising to ${warmth} by ${date}`,
  falling: (warmth: string, date: string) => `falling to ${warmth} by ${date}`,
  level: (warmth: string, date: string) => `still ${warmth} in ${date}`,
  /** The summary of the period that is compared with the one in view. */
  compared: (text: string) => `Compared with: ${text}`,
  foremost: (titles: readonly string[]) => `Most important: ${titles.join("; ")}`,
  join: (parts: readonly string[]) => parts.join("; "),
};

export type SummaryWords = typeof words;
