import { describe, expect, it } from "vitest";
import { curvesOf } from "../../src/layout/curve";
import { timeScale } from "../../src/layout/scale";
import type { Series } from "../../src/model/series";
import { utc } from "../model/samples";

const series = (values: [number, number][]): Series => ({
  id: "trade",
  name: "Trade",
  unit: "$bn",
  source: { title: "A source" },
  values,
});

const scale = timeScale([utc("2000-01-01"), utc("2010-01-01")], 1000);

describe("the curve of a series", () => {
  it("rises from zero at the foot of the strip to the greatest figure at its head", () => {
    const [curve = []] = curvesOf(
      series([
        [2000, 0],
        [2001, 50],
        [2002, 100],
      ]),
      scale,
      60,
      5,
    );
    expect(curve.map(({ y }) => y)).toEqual([55, 30, 5]);
  });

  it("has the figure of a year in the middle of the year", () => {
    const [curve = []] = curvesOf(series([[2001, 1]]), scale, 60, 5);
    expect(curve[0]?.x).toBeGreaterThan(scale.x(utc("2001-06-25")));
    expect(curve[0]?.x).toBeLessThan(scale.x(utc("2001-07-08")));
  });

  it("breaks where a year is missing", () => {
    const curves = curvesOf(
      series([
        [2000, 1],
        [2001, 2],
        [2004, 3],
      ]),
      scale,
      60,
      5,
    );
    expect(curves.map((curve) => curve.length)).toEqual([2, 1]);
  });

  it("stays in its strip, also with figures below zero or all of them zero", () => {
    for (const values of [
      [
        [2000, -5],
        [2001, 5],
      ],
      [
        [2000, 0],
        [2001, 0],
      ],
    ] as [number, number][][]) {
      for (const { y } of curvesOf(series(values), scale, 60, 5).flat()) {
        expect(y).toBeGreaterThanOrEqual(5);
        expect(y).toBeLessThanOrEqual(55);
      }
    }
  });
});
