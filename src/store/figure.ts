import { type Figure, type FigureWords, layOutFigure } from "../layout/figure/figure";
import type { Measure } from "../layout/font";
import type { NameTexts } from "../layout/name/text";
import type { Px } from "../layout/scale";
import { type Band, bandOf } from "../model/band";
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
  /** The event that is open. */
  readonly selected?: number | null;
  readonly pinned?: readonly number[];
  /** Whether to show how sure the warmth is. */
  readonly hasBand?: boolean;
}

/** A figure with everything else that its painter reads. */
export interface FigureToPaint {
  readonly figure: Figure;
  readonly columns: Columns;
  readonly warmth: Warmth;
  readonly ghost: Warmth | null;
  readonly band: Band | null;
  readonly hasWarmth: boolean;
}

/** Lays out the figure of a view. Needs no page, so tests and tools can call it, too. */
export function toFigure(
  { data, filter, domain, series = [], selected = null, pinned = [], hasBand = false }: FigureView,
  size: { readonly width: Px; readonly height: Px },
  words: FigureWords,
  names: NameTexts,
  measure: Measure,
): FigureToPaint {
  const { columns, base } = data;
  const mask = filterMask(filter, data.searchable);
  const hasGhost = isFiltering(filter);
  const [first, last] = columns.extent;
  const eras = data.eras.map(({ era: { name }, date }) => {
    return { name, domain: [Math.max(first, date.start), Math.min(last, date.end)] as const };
  });
  const warmth = warmthOf(columns, hasGhost ? mask : null);
  const ghost = hasGhost ? warmthOf(columns, null) : null;
  return {
    figure: layOutFigure({
      ...toFiltered(data, mask),
      ...size,
      warmth,
      ghost,
      hasBand,
      domain,
      selected,
      pinned,
      names,
      eras,
      series,
      words,
      measure,
    }),
    columns,
    warmth,
    ghost,
    band: hasBand ? bandOf(columns, hasGhost ? mask : null) : null,
    hasWarmth: base.hasEffects,
  };
}
