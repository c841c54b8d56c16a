import { describe, expect, it } from "vitest";
import { shapeOf } from "../../src/model/shape";
import { STEPS, type Warmth } from "../../src/model/warmth";

/** A warmth that runs straight from point to point of a time from 0 to 100. */
function through(...points: readonly (readonly [time: number, value: number])[]): Warmth {
  const at = (time: number) => {
    const next = points.findIndex(([end]) => end >= time);
    const [a, b] = [points[Math.max(0, next - 1)] ?? [0, 0], points[next] ?? [100, 0]];
    return a[0] === b[0] ? a[1] : a[1] + ((b[1] - a[1]) * (time - a[0])) / (b[0] - a[0]);
  };
  const values = Float32Array.from({ length: STEPS + 1 }, (_, i) => at((100 * i) / STEPS));
  return { extent: [0, 100], values: [values] };
}

const shape = (warmth: Warmth, domain: readonly [number, number] = [0, 100]) =>
  shapeOf(warmth, 0, domain).map(({ time, value }) => [Math.round(time), Number(value.toFixed(1))]);

describe("the shape of warmth", () => {
  it("is its beginning, its turns and its end", () => {
    const warmth = through([0, 0], [20, 2], [50, -1.5], [100, 1]);
    expect(shape(warmth)).toEqual([
      [0, 0],
      [20, 2],
      [50, -1.5],
      [100, 1],
    ]);
  });

  it("leaves out what is too small for a word", () => {
    const warmth = through([0, 1], [30, 1.3], [40, 1.1], [60, 1.4], [100, 1.2]);
    expect(shape(warmth)).toEqual([
      [0, 1],
      [100, 1.2],
    ]);
  });

  it("is that of the view alone", () => {
    const warmth = through([0, 0], [20, 2], [50, -1.5], [100, 1]);
    expect(shape(warmth, [20, 50])).toEqual([
      [20, 2],
      [50, -1.5],
    ]);
  });

  it("says no more than seven points, the strongest ones", () => {
    const zigzag = Array.from({ length: 21 }, (_, i) => [5 * i, i % 2 ? 0.7 : 0] as const);
    expect(shape(through(...zigzag)).length).toBeLessThanOrEqual(7);
    const strong = zigzag.map(([t, v]) => [t, t === 50 ? 3 : v] as const);
    expect(shape(through(...strong))).toContainEqual([50, 3]);
  });
});
