import type { Domain, Ms } from "../model/time";
import type { Px } from "./scale";

/**
 * What is chosen and placed is chosen for a step of the zoom and for whole tiles of time, and kept while the view
 * stays inside: so that nothing changes its place while the picture is moved, and the same view always shows the same.
 */
export interface Tiling {
  /** Quarters of a doubling from all time on. */
  readonly step: number;
  /** The scale at both ends of the step: that at which marks stand closest, and the next step's. */
  readonly msPerPx: readonly [number, number];
  /** The tiles in view with one more on both sides, cut at the ends of all time. */
  readonly domain: Domain;
  /** The tiles in view alone. */
  readonly inView: Domain;
}

/** The width of a tile at the step's closest scale. */
const TILE: Px = 512;
/** Steps in a doubling of the zoom. */
const STEPS = 4;

/** The tiling of a view: `domain` of `extent`, `width` px wide. */
export function tilingOf(domain: Domain, extent: Domain, width: Px): Tiling {
  const all = extent[1] - extent[0];
  const zoom = all / (domain[1] - domain[0]);
  // A zoom that is a whole step but for rounding is that step.
  const step = Math.max(0, Math.floor(STEPS * Math.log2(zoom) + 1e-6));
  const scaleAt = (n: number) => all / 2 ** (n / STEPS) / Math.max(1, width);
  const msPerPx = [scaleAt(step), scaleAt(step + 1)] as const;
  const tile: Ms = TILE * msPerPx[0];
  // As much of a tile again counts as in view, so that a rounding error makes no difference.
  const slack = tile * 1e-9;
  const from = Math.floor((domain[0] + slack) / tile) * tile;
  const to = Math.ceil((domain[1] - slack) / tile) * tile;
  const cut = (start: Ms, end: Ms): Domain => [
    Math.max(extent[0], start),
    Math.min(extent[1], end),
  ];
  return { step, msPerPx, domain: cut(from - tile, to + tile), inView: cut(from, to) };
}

/** Whether two tilings are of the same step and tiles. */
export function isSameTiling(a: Tiling, b: Tiling): boolean {
  return (
    a.step === b.step &&
    a.msPerPx[0] === b.msPerPx[0] &&
    a.inView[0] === b.inView[0] &&
    a.inView[1] === b.inView[1]
  );
}

/** How far a scale lies on the way through its step, 0 … 1; evenly as one zooms. */
export function wayThrough({ msPerPx: [first, next] }: Tiling, msPerPx: number): number {
  return Math.min(1, Math.max(0, Math.log(first / msPerPx) / Math.log(first / next)));
}
