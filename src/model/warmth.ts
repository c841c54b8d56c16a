import { type Columns, IS_SPAN } from "./columns";
import { rowsOf } from "./counted";
import { HALF_LIFE_YEARS, PRIOR, WEIGHTS } from "./decay";
import type { Mask } from "./filter";
import { type Domain, type Ms, YEAR } from "./time";

/** Steps in which warmth is sampled, over the extent. */
export const STEPS = 1024;

/** Warmth of each lane, −3 to 3, at the ends of `STEPS` equal steps of the extent. */
export interface Warmth {
  readonly extent: Domain;
  /** One row of `STEPS + 1` values per lane. */
  readonly values: readonly Float32Array[];
}

/**
 * Warmth: the running, decayed mean of the effects of a relation, our own index.
 *
 *   warmth(t) = Σ wᵢ·eᵢ·2^(−ageᵢ/H) ÷ (P + Σ wᵢ·2^(−ageᵢ/H))
 *
 * over the events begun by t, with effect e, weight w by importance, age 0 while a span lasts and
 * counted from its end after that, half-life H, and a prior P that draws a quiet relation to zero.
 *
 * Made from the events that pass `mask`, from all if it is null; `halfLife` in years.
 */
export function warmthOf(columns: Columns, mask: Mask | null, halfLife = HALF_LIFE_YEARS): Warmth {
  const { extent, lanes } = columns;
  const step = (extent[1] - extent[0]) / STEPS;
  const keep = 2 ** -(step / (halfLife * YEAR));
  const inputs = lanes.map(() => ({
    // What an event adds once (effect × weight, weight), and what a span adds at each step it lasts.
    once: [new Float64Array(STEPS + 2), new Float64Array(STEPS + 2)] as const,
    lasting: [new Float64Array(STEPS + 2), new Float64Array(STEPS + 2)] as const,
  }));
  const { placements, counted } = columns;
  counted?.visit(
    rowsOf(mask ?? new Uint8Array(columns.count).fill(1), counted),
    lanes,
    "warmth",
    (lane, time, effect, _, weight) => {
      const input = inputs[lane];
      const at = stepOf(time, extent[0], step);
      if (input) addAt(input.once, at, [weight * effect, weight], 1);
    },
  );
  const count = countAdded(columns);
  for (let p = 0; p < count; p++) {
    const event = placements.event[p] ?? 0;
    if (mask && !mask[event]) continue;
    const input = inputs[placements.lane[p] ?? 0];
    if (!input) continue;
    const weight = WEIGHTS[columns.importance[event] ?? 3] ?? 0;
    const at = stepOf(columns.start[event] ?? 0, extent[0], step);
    const add = [weight * (placements.effect[p] ?? 0), weight] as const;
    addAt(input.once, at, add, 1);
    if (((columns.flags[event] ?? 0) & IS_SPAN) === 0) continue;
    const until = stepOf(columns.end[event] ?? 0, extent[0], step);
    addAt(input.lasting, at + 1, add, 1);
    addAt(input.lasting, until + 1, add, -1);
  }
  return { extent, values: inputs.map(({ once, lasting }) => runningMean(once, lasting, keep)) };
}

/** How many placements add to it: none without effects, or if all events are counted. */
function countAdded({ counted, hasEffects, placements }: Columns): number {
  return counted || !hasEffects ? 0 : placements.count;
}

type Pair = readonly [Float64Array, Float64Array];

function stepOf(time: Ms, start: Ms, step: Ms): number {
  return Math.min(STEPS, Math.max(0, Math.ceil((time - start) / step)));
}

function addAt(pair: Pair, at: number, add: readonly [number, number], sign: 1 | -1): void {
  for (const i of [0, 1] as const) pair[i][at] = (pair[i][at] ?? 0) + sign * add[i];
}

/** `lasting` holds where spans begin and end to count; what they add makes up for the decay. */
function runningMean(once: Pair, lasting: Pair, keep: number): Float32Array {
  const values = new Float32Array(STEPS + 1);
  let [sum, weight, spanSum, spanWeight] = [0, 0, 0, 0];
  for (let i = 0; i <= STEPS; i++) {
    spanSum += lasting[0][i] ?? 0;
    spanWeight += lasting[1][i] ?? 0;
    sum = sum * keep + (once[0][i] ?? 0) + spanSum * (1 - keep);
    weight = weight * keep + (once[1][i] ?? 0) + spanWeight * (1 - keep);
    values[i] = sum / (weight + PRIOR);
  }
  return values;
}

/** Warmth of a lane at a time, −3 to 3; before the extent 0, after it the last value. */
export function warmthAt({ extent, values }: Warmth, lane: number, time: Ms): number {
  const row = values[lane];
  if (!row || time < extent[0]) return 0;
  const at = Math.min(STEPS, ((time - extent[0]) / (extent[1] - extent[0])) * STEPS);
  const left = row[Math.floor(at)] ?? 0;
  const right = row[Math.ceil(at)] ?? left;
  return left + (right - left) * (at - Math.floor(at));
}

const SAMPLES = 48;

/** The mean warmth of a lane over a stretch of time. */
export function meanWarmth(warmth: Warmth, lane: number, [start, end]: Domain): number {
  let sum = 0;
  for (let i = 0; i < SAMPLES; i++)
    sum += warmthAt(warmth, lane, start + ((i + 0.5) / SAMPLES) * (end - start));
  return sum / SAMPLES;
}

/** The place of a warmth among seven words, 0 (−3, the coldest) to 6; halves go away from zero on both sides. */
export function warmthStep(value: number): number {
  return 3 + Math.sign(value) * Math.min(3, Math.round(Math.abs(value)));
}
