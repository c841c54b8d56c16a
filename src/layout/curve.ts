import { type Series, yearMiddle } from "../model/series";
import type { Px, Scale } from "./scale";

/** Points of a line without gaps in its years; px. */
export type Curve = readonly { readonly x: Px; readonly y: Px }[];

/**
 * A series as lines over the height of a strip, from zero (or its least figure below it) to its
 * greatest. A missing year breaks the line: what is not known is not drawn.
 */
export function curvesOf(series: Series, scale: Scale, height: Px, pad: Px): Curve[] {
  const figures = series.values.map(([, value]) => value);
  const most = Math.max(...figures);
  // All of our figures are amounts, so that zero is their honest floor.
  const least = Math.min(0, ...figures);
  const y = (value: number) =>
    height - pad - ((value - least) / (most - least || 1)) * (height - 2 * pad);
  const curves: { x: Px; y: Px }[][] = [];
  let last: number | undefined;
  for (const [year, value] of series.values) {
    const point = { x: scale.x(yearMiddle(year)), y: y(value) };
    if (last !== undefined && year === last + 1) curves.at(-1)?.push(point);
    else curves.push([point]);
    last = year;
  }
  return curves;
}
