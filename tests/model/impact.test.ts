import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HALF_LIFE_YEARS, WEIGHTS } from "../../src/model/decay";
import { impactsOf } from "../../src/model/impact";
import { YEAR } from "../../src/model/time";

interface Input {
  readonly time: number;
  readonly lane: number;
  readonly importance: number;
  readonly effect: number;
}

function impacts(list: readonly Input[], lanes: number): Float32Array {
  const of = (key: keyof Input) => (i: number) => list[i]?.[key] ?? 0;
  const inputs = { time: of("time"), lane: of("lane"), importance: of("importance") };
  return impactsOf({ count: list.length, ...inputs, effect: of("effect") }, lanes);
}

const anyInputs: fc.Arbitrary<Input[]> = fc
  .array(
    fc.record({
      time: fc.integer({ min: 0, max: 60 }).map((years) => years * YEAR),
      lane: fc.integer({ min: 0, max: 2 }),
      importance: fc.integer({ min: 1, max: 5 }),
      effect: fc.integer({ min: -3, max: 3 }),
    }),
    { maxLength: 60 },
  )
  .map((list) => list.sort((a, b) => a.time - b.time));

/** Sum and weight of some events in a lane as they count at a time. */
function meanOf(inputs: readonly Input[], time: number) {
  let [sum, weight] = [0, 0];
  for (const { time: then, importance, effect } of inputs) {
    const own = (WEIGHTS[importance] ?? 0) * 2 ** -((time - then) / (HALF_LIFE_YEARS * YEAR));
    [sum, weight] = [sum + own * effect, weight + own];
  }
  return { sum, weight };
}

describe("how far an event moved the warmth of its lane", () => {
  it("is the mean with it less the mean without it, by a look at all events before", () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const found = impacts(inputs, 3);
        inputs.forEach((own, i) => {
          const before = inputs.slice(0, i).filter(({ lane }) => lane === own.lane);
          const { sum, weight } = meanOf(before, own.time);
          const least = Math.max(16, weight);
          const mine = WEIGHTS[own.importance] ?? 0;
          const moved = (sum + mine * own.effect) / (least + mine) - sum / least;
          expect(found[i]).toBeCloseTo(Math.abs(moved), 5);
        });
      }),
    );
  });

  it("is more against the course of things than with it", () => {
    const calm = Array.from({ length: 20 }, (_, i) => {
      return { time: i * YEAR, lane: 0, importance: 4, effect: 2 };
    });
    const last = (effect: number) =>
      impacts([...calm, { time: 20 * YEAR, lane: 0, importance: 4, effect }], 1).at(-1) ?? 0;
    expect(last(-2)).toBeGreaterThan(5 * last(2));
  });
});
