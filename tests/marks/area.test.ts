import { describe, expect, it } from "vitest";
import { type LaneBox, levelY } from "../../src/layout/lane/laneBox";
import { timeScale } from "../../src/layout/scale";
import { paintArea, paintGhost } from "../../src/marks/area";
import { warmthAt, warmthOf } from "../../src/model/warmth";
import { columnsOf, utc } from "../model/samples";
import { heightsOf, inColour, namesOf, recorder, THEME, widthsOf } from "./canvas";

const WARMTH = warmthOf(
  columnsOf([
    { date: "1955-05-05", importance: 5, effects: { "russia-china": 3 } },
    { date: "1990-05-05", importance: 5, effects: { "russia-china": -3 } },
  ]),
  null,
);
const BOX: LaneBox = { top: 0, bottom: 300, zero: 140, up: 20, down: 30, isPacked: false };
const SCALE = timeScale([utc("1950-01-01"), utc("2010-01-01")], 601);

/** The silhouette of a lane, stepped back so far. */
function area(back: number, lane = 0) {
  const { context, painted } = recorder();
  paintArea(context, WARMTH, lane, BOX, SCALE, back, THEME);
  return painted;
}

describe("the silhouette", () => {
  it("fills the warm times above the zero line and the cold ones below", () => {
    const warm = inColour(area(0), "warm-fill").flatMap(heightsOf);
    const cold = inColour(area(0), "cold-fill").flatMap(heightsOf);
    expect(Math.min(...warm)).toBeLessThan(BOX.zero - 20);
    expect(Math.max(...warm)).toBe(BOX.zero);
    expect(Math.max(...cold)).toBeGreaterThan(BOX.zero + 20);
    expect(Math.min(...cold)).toBe(BOX.zero);
  });

  it("is solid from afar, with a strong edge in the full colour on top", () => {
    expect(area(0).map(({ by, colour, alpha }) => [by, colour, alpha])).toEqual([
      ["fill", "warm-fill", 1],
      ["stroke", "warm", 1],
      ["fill", "cold-fill", 1],
      ["stroke", "cold", 1],
    ]);
    expect(inColour(area(0), "warm")[0]?.line).toBe(2);
  });

  it("is a tint with a thin edge from near", () => {
    expect(area(1).map(({ by, colour, alpha }) => [by, colour, alpha])).toEqual([
      ["fill", "warm-tint", 1],
      ["stroke", "warm", 1],
      ["fill", "cold-tint", 1],
      ["stroke", "cold", 1],
    ]);
    expect(inColour(area(1), "warm")[0]?.line).toBe(1.1);
  });

  it("fades from the one to the other: the fill over the tint, the edge thinner and thinner", () => {
    const [tint, fill, edge] = area(0.25);
    expect(tint).toMatchObject({ colour: "warm-tint", alpha: 1 });
    expect(fill).toMatchObject({ colour: "warm-fill", alpha: 0.75 });
    expect(edge?.alpha).toBe(1);
    const lines = [0, 0.25, 0.5, 1].map((back) => inColour(area(back), "cold")[0]?.line ?? 0);
    expect(lines).toEqual([...lines].sort((a, b) => b - a));
  });

  it("reaches as far as the warmth says at every place, and ends with the plot", () => {
    for (const one of area(0)) {
      expect(Math.max(...widthsOf(one))).toBeLessThanOrEqual(SCALE.width);
      for (const { args } of one.shape) {
        const [x = 0, y = BOX.zero] = args;
        if (y !== BOX.zero)
          expect(y).toBeCloseTo(levelY(BOX, warmthAt(WARMTH, 0, SCALE.time(x))), 3);
      }
    }
    expect(Math.max(...inColour(area(0), "cold").flatMap(widthsOf))).toBe(SCALE.width);
  });

  it("has no edge along the zero line", () => {
    for (const one of area(0).filter(({ by }) => by === "stroke"))
      expect(heightsOf(one)).not.toContain(BOX.zero);
  });

  it("leaves a side out that has nothing", () => {
    expect(area(0, 1)).toEqual([]);
    expect(area(1, 1)).toEqual([]);
  });
});

describe("the ghost of all events", () => {
  it("is a thin line that fills nothing, without a gap, from edge to edge of the plot", () => {
    const { context, painted } = recorder();
    paintGhost(context, WARMTH, 0, BOX, SCALE, THEME);
    const [line, ...more] = painted;
    if (!line) throw new Error("expected a line");
    expect(more).toEqual([]);
    expect(line).toMatchObject({ by: "stroke", colour: "edge", line: 1 });
    expect(new Set(namesOf(line))).toEqual(new Set(["lineTo"]));
    expect([Math.min(...widthsOf(line)), Math.max(...widthsOf(line))]).toEqual([0, SCALE.width]);
  });
});
