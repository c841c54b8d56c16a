import { describe, expect, it } from "vitest";
import { laneBox, warmthY } from "../../src/layout/lane/lanes";
import { timeScale } from "../../src/layout/scale";
import { paintArea, paintGhost } from "../../src/marks/area";
import { warmthAt, warmthOf } from "../../src/model/warmth";
import { columnsOf, utc } from "../model/samples";
import { heightsOf, inColour, namesOf, recorder, THEME } from "./canvas";

const WARMTH = warmthOf(
  columnsOf([
    { date: "1955-05-05", importance: 5, effects: { "russia-china": 3 } },
    { date: "1990-05-05", importance: 5, effects: { "russia-china": -3 } },
  ]),
  null,
);
const BOX = laneBox(0, 300, { up: 3, down: 3 }, 0.5);
const SCALE = timeScale([utc("1950-01-01"), utc("2010-01-01")], 600);

function painted(paint: typeof paintArea) {
  const { context, painted } = recorder();
  paint(context, WARMTH, 0, BOX, SCALE, THEME);
  return painted;
}

describe("the area of warmth", () => {
  it("fills the warm times above the line and the cold ones below", () => {
    const [warm, cold] = ["warm", "cold"].map((colour) =>
      inColour(painted(paintArea), colour).flatMap(heightsOf),
    );
    expect(Math.min(...(warm ?? []))).toBeLessThan(BOX.zero - 5);
    expect(Math.max(...(warm ?? []))).toBe(BOX.zero);
    expect(Math.max(...(cold ?? []))).toBeGreaterThan(BOX.zero + 5);
    expect(Math.min(...(cold ?? []))).toBe(BOX.zero);
  });

  it("steps back behind marks and names: a tint of a sixth of the colour", () => {
    expect(painted(paintArea).map(({ alpha }) => alpha)).toEqual([0.16, 0.16]);
  });

  it("is one closed outline a side, from edge to edge, that follows the warmth", () => {
    const [{ shape = [] } = {}] = inColour(painted(paintArea), "warm");
    const names = shape.map(({ name }) => name);
    expect(names.filter((name) => name === "moveTo")).toHaveLength(1);
    expect([names[0], names.at(-1)]).toEqual(["moveTo", "closePath"]);
    const xs = shape.flatMap(({ args: [x] }) => (x === undefined ? [] : [x]));
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(xs.at(-1)).toBeGreaterThanOrEqual(600);
    for (const { args } of shape) {
      const [x, y = BOX.zero] = args;
      if (x === undefined || y === BOX.zero) continue;
      expect(y).toBeCloseTo(warmthY(BOX, warmthAt(WARMTH, 0, SCALE.time(x))), 6);
    }
  });

  it("leaves a side out that has nothing", () => {
    const { context, painted } = recorder();
    paintArea(context, WARMTH, 1, BOX, SCALE, THEME);
    expect(painted).toEqual([]);
  });
});

describe("the ghost of all events", () => {
  it("is a thin line that fills nothing, without a gap", () => {
    const [line, ...more] = painted(paintGhost);
    expect(more).toEqual([]);
    expect(line).toMatchObject({ by: "stroke", colour: "muted", line: 1 });
    expect(new Set(line && namesOf(line))).toEqual(new Set(["lineTo"]));
  });
});
