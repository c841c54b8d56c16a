import { describe, expect, it } from "vitest";
import { densityOf } from "../../src/layout/lane/density";
import { timeScale } from "../../src/layout/scale";
import { type OverviewLane, paintOverview } from "../../src/marks/overview";
import { type Warmth, warmthOf } from "../../src/model/warmth";
import { indexAll } from "../layout/samples";
import { columnsOf, type EventParts, utc } from "../model/samples";
import { heightsOf, inColour, type Painted, recorder, THEME, widthsOf } from "./canvas";

const DOMAIN = [utc("1950-01-01"), utc("2010-01-01")] as const;
const SCALE = timeScale(DOMAIN, 600);
const event = (date: string, effect: number): EventParts => ({
  date,
  importance: 5,
  effects: { "russia-china": effect },
});

/** The lanes of these events; behind them those of `all`. */
function lanesOf(events: readonly EventParts[], all?: readonly EventParts[]): OverviewLane[] {
  const densities = (list: readonly EventParts[]) =>
    indexAll(columnsOf(list)).indexes.lanes.map((lane) => densityOf(lane, SCALE, 10));
  const ghosts = all ? densities(all) : [];
  return densities(events).map((density, i) => ({ density, ghost: ghosts[i] ?? null }));
}

function paint(lanes: readonly OverviewLane[], warmth: Warmth | null, height: number): Painted[] {
  const { context, painted } = recorder();
  paintOverview(context, lanes, warmth, SCALE, { height, column: 10 }, THEME);
  expect(context.globalAlpha).toBe(1);
  return painted;
}

describe("the overview of relations", () => {
  const EVENTS = [event("1955-05-05", 3), event("1990-05-05", -3)];
  const painted = paint(lanesOf(EVENTS), warmthOf(columnsOf(EVENTS), null), 60);
  const deepest = (one: Painted, zero: number) =>
    Math.max(...heightsOf(one).map((y) => Math.abs(y - zero)));

  it("has a silhouette on both sides of each lane's zero line, in the strong fill of its side", () => {
    const [warm] = inColour(painted, "warm-deep");
    const [cold] = inColour(painted, "cold-deep");
    if (!warm || !cold) throw new Error("expected two silhouettes");
    expect(Math.min(...heightsOf(warm))).toBeLessThan(5);
    expect(Math.max(...heightsOf(warm))).toBe(10);
    expect(Math.min(...heightsOf(cold))).toBe(10);
    expect(Math.max(...heightsOf(cold))).toBeGreaterThan(15);
  });

  it("stays in its lane and ends with the picture", () => {
    for (const colour of ["warm-deep", "cold-deep"]) {
      const lanes = inColour(painted, colour);
      expect(lanes).toHaveLength(3);
      lanes.forEach((one, lane) => {
        expect(deepest(one, 10 + 20 * lane)).toBeLessThan(10);
        expect(Math.max(...widthsOf(one))).toBe(600);
      });
    }
  });

  it("is full at a warmth of 1.8, and no higher beyond", () => {
    const highest = (value: number) => {
      const values = [0, 1, 2].map(() => new Float32Array(1025).fill(value));
      const [warm] = inColour(paint(lanesOf(EVENTS), { extent: DOMAIN, values }, 60), "warm-deep");
      return warm ? deepest(warm, 10) : 0;
    };
    expect(highest(1.8)).toBeCloseTo(9);
    expect(highest(3)).toBeCloseTo(9);
    expect(highest(0.9)).toBeCloseTo(4.5);
  });

  it("has the zero lines on top", () => {
    const lines = inColour(painted, "ink");
    expect(lines.map(({ shape: [line] }) => line?.args)).toEqual([
      [0, 10, 600, 1],
      [0, 30, 600, 1],
      [0, 50, 600, 1],
    ]);
    expect(painted.at(-1)).toBe(lines.at(-1));
  });
});

describe("the overview of other lanes", () => {
  const GROUPED = (date: string): EventParts => ({ date, group: "one" });
  const bars = (painted: readonly Painted[], colour: string) =>
    inColour(painted, colour).map(({ shape: [bar] }) => bar?.args ?? []);

  it("has a bar for each column with events, on the floor of its lane", () => {
    const painted = paint(lanesOf([GROUPED("1955-05-05")]), null, 60);
    const [bar = [], ...more] = bars(painted, "warm");
    expect(more).toEqual([]);
    expect(bar[0]).toBe(50);
    expect((bar[1] ?? 0) + (bar[3] ?? 0)).toBe(59);
  });

  it("has bars as high as the root of their counts, so that one event stands out beside many", () => {
    const many = Array.from({ length: 9 }, () => GROUPED("1970-05-05"));
    const painted = paint(lanesOf([GROUPED("1955-05-05"), ...many]), null, 62);
    expect(bars(painted, "warm").map(([, , , height]) => height)).toEqual([20, 60]);
  });

  it("has all events behind those that a filter leaves, both at the same measure", () => {
    const all = Array.from({ length: 4 }, () => GROUPED("1970-05-05"));
    const painted = paint(lanesOf(all.slice(0, 1), all), null, 62);
    expect(painted.map(({ colour }) => colour)).toEqual(["", "muted", "warm", "ink"]);
    expect(bars(painted, "muted").map(([, , , height]) => height)).toEqual([60]);
    expect(bars(painted, "warm").map(([, , , height]) => height)).toEqual([30]);
  });
});
