import { type Figure, type FigureWords, layOutFigure } from "../layout/figure/figure";
import type { Measure } from "../layout/font";
import { levelsOf } from "../layout/lane/laneIndex";
import { labelOf, type Weight, weightOf } from "../layout/names";
import type { Px } from "../layout/scale";
import type { Columns } from "../model/columns";
import { type Filter, filterMask, isFiltering } from "../model/filter";
import type { Series } from "../model/series";
import type { Domain } from "../model/time";
import { type Warmth, warmthOf } from "../model/warmth";
import { type Data, toFiltered } from "./data";

/** A view to make a figure of. */
export interface FigureView {
  readonly data: Data;
  readonly filter: Filter;
  readonly domain: Domain;
  /** Series that stand below the lanes. */
  readonly series?: readonly Series[];
}

/** A figure with everything else that its painter reads. */
export interface FigureToPaint {
  readonly figure: Figure;
  readonly columns: Columns;
  readonly warmth: Warmth;
  readonly ghost: Warmth | null;
  readonly hasWarmth: boolean;
  readonly names: { text(placement: number): string; weight(placement: number): Weight };
}

/** Lays out the figure of a view. Needs no page, so tests and tools can call it, too. */
export function toFigure(
  { data, filter, domain, series = [] }: FigureView,
  size: { readonly width: Px; readonly height: Px },
  words: FigureWords,
  measure: Measure,
): FigureToPaint {
  const { columns, base, dataset } = data;
  const { events } = dataset;
  const mask = filterMask(filter, data.searchable);
  const hasGhost = isFiltering(filter);
  const [first, last] = columns.extent;
  const eras = data.eras.map(({ era: { name }, date }) => {
    return { name, domain: [Math.max(first, date.start), Math.min(last, date.end)] as const };
  });
  const levels = levelsOf(base);
  const filtered = toFiltered(data, mask);
  const eventOf = (placement: number) => events[columns.placements.event[placement] ?? -1];
  return {
    figure: layOutFigure({
      ...filtered,
      ...size,
      levels,
      domain,
      events,
      eras,
      hasGhost,
      series,
      words,
      measure,
    }),
    columns,
    warmth: warmthOf(columns, hasGhost ? mask : null),
    ghost: hasGhost ? warmthOf(columns, null) : null,
    hasWarmth: base.hasEffects,
    names: {
      text: (placement) => {
        const event = eventOf(placement);
        return event ? labelOf(event) : "";
      },
      weight: (placement) => {
        const event = eventOf(placement);
        return event ? weightOf(event) : "plain";
      },
    },
  };
}
