import { describe, expect, it } from "vitest";
import type { Mark } from "../../src/layout/scene";
import { paintPoint } from "../../src/marks/point";
import { IS_APPROXIMATE, IS_UNCERTAIN } from "../../src/model/columns";
import { inColour, MARK, namesOf, type Painted, recorder, THEME } from "./canvas";

function point(change: Partial<Mark>, flags = 0): Painted[] {
  const { context, painted } = recorder();
  paintPoint(context, { ...MARK, ...change }, flags, THEME);
  return painted;
}

describe("a dot", () => {
  it("has the colour of its side: cooperation, conflict, or neither", () => {
    const fills = (level: number) =>
      point({ level }).filter(({ by, colour }) => by === "fill" && colour !== "paper");
    for (const level of [1, 2, 3])
      expect(fills(level).map(({ colour }) => colour)).toEqual(["warm"]);
    for (const level of [-1, -2, -3])
      expect(fills(level).map(({ colour }) => colour)).toEqual(["cold"]);
    expect(fills(0).map(({ colour }) => colour)).toEqual(["neutral"]);
  });

  it("is a disc, and a diamond where the event pulls both ways, so that colour is not the only sign", () => {
    expect(point({ level: 1 }).flatMap(namesOf)).toContain("arc");
    expect(point({ level: 0 }).flatMap(namesOf)).not.toContain("arc");
  });

  it("is hollow where its date is approximate or uncertain: no fill but paper, and a rim", () => {
    for (const flags of [IS_APPROXIMATE, IS_UNCERTAIN, IS_APPROXIMATE | IS_UNCERTAIN]) {
      const painted = point({}, flags);
      const fills = painted.filter(({ by }) => by === "fill").map(({ colour }) => colour);
      expect(fills).toEqual(["paper"]);
      expect(inColour(painted, "warm").map(({ by }) => by)).toEqual(["stroke"]);
    }
  });

  it("stands at its place, with a rim of paper", () => {
    const [rim] = point({});
    expect(rim).toMatchObject({ by: "stroke", colour: "paper" });
    expect(rim?.shape[0]?.args.slice(0, 3)).toEqual([100, 50, 5]);
  });
});
