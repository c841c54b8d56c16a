import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { curvesOf } from "../../src/layout/curve";
import { timeScale } from "../../src/layout/scale";
import type { Problem } from "../../src/model/problem";
import { readSeries, valueAt } from "../../src/model/series";
import { utcDay } from "../../src/model/time";

const series = {
  id: "trade",
  name: "Trade",
  unit: "billion",
  source: { title: "Customs" },
  values: [
    [2016, 10],
    [2017, 20],
    [2019, 40],
  ],
};

const read = (json: unknown) => {
  const problems: Problem[] = [];
  return { series: readSeries(json, problems), problems };
};

describe("figures", () => {
  it("are read one by one, so that a bad one takes no good one along", () => {
    const { series: good, problems } = read({ series: [series, { id: "x" }] });
    expect(good.map(({ id }) => id)).toEqual(["trade"]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.path).toBe("series[1]");
    expect(read("no").problems[0]?.message).toContain("expected a list of series");
  });

  it("have a value for their years and none for a missing one", () => {
    const [trade] = read({ series: [series] }).series;
    if (!trade) throw new Error("expected a series");
    expect(valueAt(trade, utcDay(2017, 11, 31))).toEqual([2017, 20]);
    expect(valueAt(trade, utcDay(2018, 5, 1))).toBeNull();
  });

  it("are drawn from zero up, and a missing year breaks the line", () => {
    const [trade] = read({ series: [series] }).series;
    if (!trade) throw new Error("expected a series");
    const curves = curvesOf(trade, timeScale([utcDay(2016), utcDay(2020)], 400), 100, 0);
    expect(curves.map((curve) => curve.length)).toEqual([2, 1]);
    expect(curves.flat().map(({ y }) => y)).toEqual([75, 50, 0]);
    expect(curves[0]?.[0]?.x).toBeCloseTo(50, 0);
  });

  it("of ours are all good, with source, licence and note", () => {
    const file = new URL("../../public/data/series.json", import.meta.url);
    const { series: ours, problems } = read(JSON.parse(readFileSync(file, "utf8")));
    expect(problems).toEqual([]);
    expect(ours.length).toBeGreaterThanOrEqual(7);
    for (const { source, license, note, values } of ours) {
      expect(source.url && license && note && values.length > 5).toBeTruthy();
    }
  });
});
