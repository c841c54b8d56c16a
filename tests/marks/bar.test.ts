import { describe, expect, it } from "vitest";
import { type Bars, barHeight, strengthOf } from "../../src/layout/lane/bars";
import { bordersOf, UNITS, type Unit } from "../../src/layout/lane/calendar";
import type { LaneBox } from "../../src/layout/lane/laneBox";
import { timeScale } from "../../src/layout/scale";
import { paintBars } from "../../src/marks/bar";
import { DAY } from "../../src/model/time";
import { utc } from "../model/samples";
import { heightsOf, type Painted, recorder, THEME, widthsOf } from "./canvas";

const BOX: LaneBox = { top: 0, bottom: 200, zero: 90, up: 10, down: 10, isPacked: false };
const DOMAIN = [utc("1990-01-01"), utc("1994-01-01")] as const;
const YEAR = UNITS.find(({ name }) => name === "year") as Unit;
const QUARTER = UNITS.find(({ name }) => name === "quarter") as Unit;

/** Bars of a side, as heavy as this in each unit of the domain. */
function barsOf(sign: number, unit: Unit, weight: number, next = weight): Bars {
  const borders = bordersOf(unit, DOMAIN);
  const all = (one: number) => new Float32Array(borders.length - 1).fill(one);
  return { sign, unit, borders, first: all(weight), next: all(next), scale: 1 };
}

interface View {
  readonly width?: number;
  readonly box?: LaneBox;
  readonly way?: number;
  readonly back?: number;
}

function paint(
  bars: readonly Bars[],
  { width = 12, box = BOX, way = 0, back = 0 }: View = {},
): Painted[] {
  const { context, painted } = recorder();
  paintBars(context, bars, box, timeScale(DOMAIN, width), { way, back }, THEME);
  expect(context.globalAlpha).toBe(1);
  return painted;
}

const heightOf = (one: Painted | undefined) => one?.shape[0]?.args[3] ?? 0;

describe("the bars", () => {
  it("are mirrored at the zero line: cooperation stands on it, conflict hangs from it", () => {
    const [up, down] = [1, -1].map((sign) => paint([barsOf(sign, YEAR, 6)]));
    expect(new Set(up?.map(({ colour }) => colour))).toEqual(new Set(["warm"]));
    expect(new Set(down?.map(({ colour }) => colour))).toEqual(new Set(["cold"]));
    for (const one of up ?? []) expect(Math.max(...heightsOf(one))).toBeCloseTo(BOX.zero);
    for (const one of down ?? []) expect(Math.min(...heightsOf(one))).toBeCloseTo(BOX.zero);
    expect(heightOf(up?.[0])).toBeCloseTo(heightOf(down?.[0]));
  });

  it("are as high as their weight, and in between while the zoom goes on", () => {
    const msPerPx = (DOMAIN[1] - DOMAIN[0]) / 12;
    const width = (365 * DAY) / msPerPx;
    const high = (way: number) => heightOf(paint([barsOf(1, YEAR, 8, 2)], { way })[0]);
    expect(high(0)).toBeCloseTo(barHeight(8, width, 200), 4);
    expect(high(1)).toBeCloseTo(barHeight(2, width, 200), 4);
    expect(high(0.5)).toBeCloseTo(barHeight(5, width, 200), 4);
  });

  it("are lower in a low lane", () => {
    const low = { ...BOX, bottom: 85 };
    const [bar] = paint([barsOf(1, YEAR, 8)], { box: low });
    expect(heightOf(bar)).toBeCloseTo(heightOf(paint([barsOf(1, YEAR, 8)])[0]) / 2);
  });

  it("step back with the silhouette", () => {
    const [far, near] = [0, 1].map((back) => paint([barsOf(1, YEAR, 6)], { back })[0]?.alpha);
    expect([far, near]).toEqual([0.9, expect.closeTo(0.55)]);
  });

  it("fade from one unit into the next: together they are always all there", () => {
    const widths = [12, 20, 31, 33.6, 36];
    const both = widths.map((width) => {
      const alphas = [YEAR, QUARTER].map(
        (unit) => paint([barsOf(1, unit, 6)], { width })[0]?.alpha ?? 0,
      );
      const msPerPx = (DOMAIN[1] - DOMAIN[0]) / width;
      expect(alphas[1]).toBeCloseTo(0.9 * strengthOf(QUARTER, msPerPx));
      return (alphas[0] ?? 0) + (alphas[1] ?? 0);
    });
    for (const sum of both) expect(sum).toBeCloseTo(0.9);
    expect(paint([barsOf(1, QUARTER, 6)], { width: 33.6 })[0]?.alpha).toBeCloseTo(0.45);
  });

  it("are nothing where nothing is left of a unit", () => {
    expect(paint([barsOf(1, YEAR, 0)])).toEqual([]);
    expect(paint([barsOf(0, YEAR, 6)])).toEqual([]);
  });

  it("fill their unit but for some paper, and end with the plot", () => {
    const painted = paint([barsOf(1, YEAR, 6)], { width: 16 });
    const first = painted[0];
    if (!first) throw new Error("expected a bar");
    expect(widthsOf(first)[0]).toBeGreaterThan(0);
    expect(widthsOf(first)[1]).toBeLessThan(4);
    expect(Math.max(...painted.flatMap(widthsOf))).toBeLessThanOrEqual(16);
  });

  it("have one colour where lanes are no relations", () => {
    const painted = paint([barsOf(0, YEAR, 6)], { box: { ...BOX, isPacked: true } });
    expect(new Set(painted.map(({ colour }) => colour))).toEqual(new Set(["warm"]));
    expect(Math.max(...painted.flatMap(heightsOf))).toBeCloseTo(BOX.zero);
  });
});
