import type { Domain, Ms } from "./time";
import { type Warmth, warmthAt } from "./warmth";

/** A point at which warmth turns, or at which a view begins or ends. */
export interface Turn {
  readonly time: Ms;
  readonly value: number;
}

/** Places at which a view is looked at. */
const SAMPLES = 400;
/** A rise or fall that is worth a word; twice as much where there would be too many. */
const NOTABLE = 0.6;
/** As many points are said at most. */
const MOST = 7;

/**
 * The shape of a lane's warmth over a domain as its beginning, its turns and its end: where it has risen or fallen by
 * a notable amount since the last turn.
 */
export function shapeOf(warmth: Warmth, lane: number, [start, end]: Domain): Turn[] {
  const samples = Array.from({ length: SAMPLES + 1 }, (_, i) => {
    const time = start + ((end - start) * i) / SAMPLES;
    return { time, value: warmthAt(warmth, lane, time) };
  });
  for (let least = NOTABLE; ; least *= 1.25) {
    const turns = turnsOf(samples, least);
    if (turns.length <= MOST) return turns;
  }
}

/** The extremes between which a curve moves by at least `least`, with its first and last point. */
function turnsOf(samples: readonly Turn[], least: number): Turn[] {
  const [first] = samples;
  const last = samples.at(-1);
  if (!first || !last) return [];
  const turns: Turn[] = [first];
  // The last extreme upwards and downwards; both until it is known which way the curve goes.
  let [high, low]: [Turn | null, Turn | null] = [first, first];
  for (const point of samples) {
    if (high && point.value > high.value) high = point;
    if (low && point.value < low.value) low = point;
    const turn = turnAt(point, high, low, least);
    if (!turn) continue;
    if (turn !== first) turns.push(turn);
    [high, low] = turn === low ? [point, null] : [null, point];
  }
  return last === turns.at(-1) ? turns : [...turns, last];
}

/** The extreme from which a curve has come back far enough to say that it has turned. */
function turnAt(point: Turn, high: Turn | null, low: Turn | null, least: number): Turn | null {
  if (low && point.value - low.value >= least) return low;
  return high && high.value - point.value >= least ? high : null;
}
