import type { TimelineEvent } from "../model/dataset";
import type { Font } from "./font";
import { SMALL } from "./sizes";

/** How strongly a name is set. */
export type Weight = "strong" | "plain" | "faint";

/** What the chart calls an event. */
export function labelOf({ label, title }: TimelineEvent): string {
  if (label) return label;
  return title.length > 32 ? `${title.slice(0, 31).trimEnd()}…` : title;
}

/** Bold for what no account omits, faint for colour. */
export function weightOf({ importance = 3 }: TimelineEvent): Weight {
  return importance >= 4 ? "strong" : importance >= 3 ? "plain" : "faint";
}

const FONTS: Record<Weight, Font> = {
  strong: { size: SMALL, weight: 650 },
  plain: { size: SMALL, weight: 400 },
  faint: { size: SMALL, weight: 400 },
};

/** How a name of a weight is set. */
export function nameFont(weight: Weight): Font {
  return FONTS[weight];
}
