import { HALF_LIFE_YEARS, WEIGHTS } from "./decay";
import { type Ms, YEAR } from "./time";

/** The least weight of the mean that an event is held against, so that the first, thin years do not win. */
const LEAST_WEIGHT = 16;

/** An event in a lane: when it began, its importance (1 to 5) and its effect (−3 to 3) there. */
export interface Input {
  readonly time: Ms;
  readonly lane: number;
  readonly importance: number;
  readonly effect: number;
}

/**
 * How far each event moved the warmth of its lane: the running mean with it less the mean without it, as an
 * amount. `inputs` are sorted by time. One pass, O(n).
 */
export function impactsOf(inputs: readonly Input[], lanes: number): Float32Array {
  const last = new Float64Array(lanes).fill(Number.NaN);
  const [sums, weights] = [new Float64Array(lanes), new Float64Array(lanes)];
  return Float32Array.from(inputs, ({ time, lane, importance, effect }) => {
    const passed = time - (last[lane] ?? time);
    const keep = passed > 0 ? 2 ** -(passed / (HALF_LIFE_YEARS * YEAR)) : 1;
    const [sum, weight] = [(sums[lane] ?? 0) * keep, (weights[lane] ?? 0) * keep];
    const own = WEIGHTS[importance] ?? 0;
    last[lane] = time;
    sums[lane] = sum + own * effect;
    weights[lane] = weight + own;
    const least = Math.max(LEAST_WEIGHT, weight);
    return Math.abs((sum + own * effect) / (least + own) - sum / least);
  });
}
