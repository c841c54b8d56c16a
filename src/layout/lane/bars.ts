import { bisectLeft, bisectRight } from "d3-array";
import type { Domain, Ms } from "../../model/time";
import type { Px } from "../scale";
import { bordersOf, UNITS, type Unit } from "./calendar";
import { smooth } from "./presence";
import type { Side } from "./side";

/** What is not drawn singly, by a calendar unit, on one side of the zero line. */
export interface Bars {
  readonly sign: number;
  readonly unit: Unit;
  /** Borders of the units. */
  readonly borders: Float64Array;
  /** Weight of each unit at the two ends of the step of the zoom. */
  readonly first: Float32Array;
  readonly next: Float32Array;
  /** What weights are multiplied by, so that the bars of very many events still differ. */
  readonly scale: number;
}

/** A placement that is drawn singly, as far as it is there at the two ends of the step. */
export interface Taken {
  readonly time: Ms;
  readonly weight: number;
  readonly presence: readonly [number, number];
}

/** The least width of a unit that has bars of its own; px. */
const LEAST: Px = 2.1;
/** Two units fade into each other where the finer one is within this share of that width. */
const FADE = 0.1;

/** How strongly a unit's bars are drawn at a scale, 0 … 1: those of the finest unit that is wide enough. */
export function strengthOf(unit: Unit, msPerPx: number): number {
  const wide = (one: Unit | undefined) =>
    one ? smooth(LEAST * (1 - FADE), LEAST * (1 + FADE), one.length / msPerPx) : 0;
  const finer = UNITS[UNITS.indexOf(unit) - 1];
  const own = unit === UNITS.at(-1) ? 1 : wide(unit);
  return own * (1 - wide(finer));
}

/** The unit whose bars are drawn most strongly at a scale. */
export function unitAt(msPerPx: number): Unit {
  const [first] = [...UNITS].sort((a, b) => strengthOf(b, msPerPx) - strengthOf(a, msPerPx));
  return first ?? (UNITS[0] as Unit);
}

/** Weights of all of a side in the units that are drawn within a step. Costs O(units · log n). */
export function barsOf(side: Side, domain: Domain, msPerPx: readonly [number, number]): Bars[] {
  const middle = Math.sqrt(msPerPx[0] * msPerPx[1]);
  const units = UNITS.filter((unit) =>
    [...msPerPx, middle].some((scale) => strengthOf(unit, scale) > 0),
  );
  return units.map((unit) => {
    const borders = bordersOf(unit, domain);
    const scale = scaleOf(side, unit, msPerPx[0]);
    const first = new Float32Array(borders.length - 1);
    let from = bisectLeft(side.anchors, borders[0] ?? 0);
    for (let i = 0; i < first.length; i++) {
      const to = bisectLeft(side.anchors, borders[i + 1] ?? 0, from);
      first[i] = scale * ((side.sums[to] ?? 0) - (side.sums[from] ?? 0));
      from = to;
    }
    return { sign: side.sign, unit, borders, first, next: first.slice(), scale };
  });
}

/** Takes out of bars of one side what is drawn singly. */
export function takeOut({ borders, first, next, scale }: Bars, taken: readonly Taken[]): void {
  for (const { time, weight, presence } of taken) {
    const i = bisectRight(borders, time) - 1;
    if (i < 0 || i >= first.length) continue;
    first[i] = Math.max(0, (first[i] ?? 0) - scale * weight * presence[0]);
    next[i] = Math.max(0, (next[i] ?? 0) - scale * weight * presence[1]);
  }
}

/** Bars are as dense as their weight: a unit this wide shows its weight as it is; px. */
const WIDTH: Px = 2.4;
/** A lane from this height on has bars of full height; px. */
const TALL: Px = 170;
/** What is hardly there any more has no bar. */
const NOTHING = 0.04;

/** The density of the busiest time of what is counted. */
const BUSIEST = 10;

/** Bars of few events show their number; those of more than can be told apart, how many there are beside the busiest. */
function scaleOf({ busiest }: Side, unit: Unit, msPerPx: number): number {
  if (busiest === undefined) return 1;
  const width = unit.length / msPerPx;
  const density = (busiest * unit.length * WIDTH) / Math.max(WIDTH, width);
  return Math.min(1, BUSIEST / density);
}

/** How high a bar of a weight is, in a unit `width` px wide and a lane of a height. */
export function barHeight(weight: number, width: Px, laneHeight: Px): Px {
  const density = (weight * WIDTH) / Math.max(WIDTH, width);
  if (density < NOTHING) return 0;
  return Math.min(1, laneHeight / TALL) * (2 + 16 * (1 - 2 ** (-density / 5)));
}
