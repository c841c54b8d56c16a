import type { FigureInput, FigureWords } from "../../../src/layout/figure/figure";
import type { PlanInput } from "../../../src/layout/input";
import type { TimelineEvent } from "../../../src/model/dataset";
import { labelOf } from "../../../src/model/label";
import { datasetOf, type EventParts, utc } from "../../model/samples";
import { inputOf, measure, type Sample } from "../samples";

export { measure };

export const WORDS: FigureWords = {
  title: "Russia, China and the West",
  lead: ["1949 to 2026 · All 3 events", "Only events with: Russia"],
  foot: ["Source: somebody", "https://example.org/timeline/?with=RUS"],
  legend: {
    warm: "closer",
    cold: "apart",
    mixed: "both",
    span: "lasted",
    vague: "not exact",
    count: "how many",
    area: "warmth",
    ghost: "of all",
    band: "how sure",
  },
  warmth: (value) =>
    ["tense", "strained", "neutral", "friendly", "close"][Math.round(value) + 2] ?? "",
  signed: (value) => value.toFixed(1),
  tick: (time) => String(new Date(time).getUTCFullYear()),
  series: ({ name }) => `${name}: 0–5 of something. Source: somebody`,
  context: (time) => String(new Date(time).getUTCFullYear()),
};

const ERAS = [
  { name: "Alliance", domain: [utc("1950-01-01"), utc("1960-01-01")] as const },
  { name: "Split", domain: [utc("1960-01-01"), utc("1990-01-01")] as const },
];

/** What a figure of these events is laid out from. */
export function figureInput(
  sample: Omit<Sample, "seed" | "style" | "header" | "margin">,
  change: Partial<FigureInput> = {},
): FigureInput & { readonly events: readonly TimelineEvent[] } {
  const { indexes, sideCounts, warmth, ghost, domain, width, height }: PlanInput = inputOf(sample);
  const { events } = datasetOf(sample.events as EventParts[]);
  const labels = events.map(labelOf);
  return {
    indexes,
    sideCounts,
    warmth,
    ghost,
    domain,
    width,
    height,
    selected: null,
    pinned: [],
    hasBand: false,
    events,
    names: { label: (event) => labels[event] ?? "", date: () => "1950" },
    eras: ERAS,
    series: [],
    words: WORDS,
    measure,
    ...change,
  };
}
