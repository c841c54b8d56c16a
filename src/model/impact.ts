import { HALF_LIFE_YEARS, WEIGHTS } from "./decay";
import { type Ms, YEAR } from "./time";

/** The least weight of the mean that an event is held against, so that the first, thin years do not win. */
const LEAST_WEIGHT = 16;

/** Events in lanes, sorted by time, as columns: when each began, its importance (1 to 5), its effect (−3 to 3). */
export interface Inputs {
  readonly count: number;
  readonly time: (i: number) => Ms;
  readonly lane: (i: number) => number;
  readonly importance: (i: number) => number;
  readonly effect: (i: number) => number;
}

/**
 * How far each event moved the warmth of its lane: the running mean with it less the mean without it, as an
 * amount. One pass, O(n).
 */
export function impactsOf(inputs: Inputs, lanes: number): Float32Array {
  const last = new Float64Array(lanes).fill(Number.NaN);
  const [sums, weights] = [new Float64Array(lanes), new Float64Array(lanes)];
  const impacts = new Float32Array(inputs.count);
  for (let i = 0; i < inputs.count; i++) {
    const [time, lane, effect] = [inputs.time(i), inputs.lane(i), inputs.effect(i)];
    const passed = time - (last[lane] ?? time);
    const keep = passed > 0 ? 2 ** -(passed / (HALF_LIFE_YEARS * YEAR)) : 1;
    const sum = (sums[lane] ?? 0) * keep;
    const weight = (weights[lane] ?? 0) * keep;
    const own = WEIGHTS[inputs.importance(i)] ?? 0;
    last[lane] = time;
    sums[lane] = sum + own * effect;
    weights[lane] = weight + own;
    const least = Math.max(LEAST_WEIGHT, weight);
    impacts[i] = Math.abs((sum + own * effect) / (least + own) - sum / least);
  }
  return impacts;
}
