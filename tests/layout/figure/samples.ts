import type { FigureInput, FigureWords } from "../../../src/layout/figure/figure";
import type { Measure } from "../../../src/layout/font";
import type { SceneInput } from "../../../src/layout/scene";
import type { TimelineEvent } from "../../../src/model/dataset";
import { datasetOf, type EventParts, utc } from "../../model/samples";
import { inputOf, type Sample } from "../samples";

export const measure: Measure = (text, { size }) => text.length * size * 0.55;

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
  },
  signed: (value: number) => value.toFixed(1),
  warmth: (value: number) =>
    ["tense", "strained", "neutral", "friendly", "close"][Math.round(value) + 2] ?? "",
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
  sample: Omit<Sample, "seed">,
  change: Partial<FigureInput> = {},
): FigureInput & { readonly events: readonly TimelineEvent[] } {
  const { indexes, sideCounts, levels, domain, width, height }: SceneInput = inputOf({
    ...sample,
    seed: 1,
  });
  return {
    indexes,
    sideCounts,
    levels,
    domain,
    width,
    height,
    events: datasetOf(sample.events as EventParts[]).events,
    eras: ERAS,
    hasGhost: false,
    series: [],
    words: WORDS,
    measure,
    ...change,
  };
}
