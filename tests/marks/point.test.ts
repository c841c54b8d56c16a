import { describe, expect, it } from "vitest";
import { paintPoint } from "../../src/marks/point";
import { IS_APPROXIMATE, IS_UNCERTAIN } from "../../src/model/columns";
import { heightsOf, inColour, namesOf, type Painted, recorder, THEME } from "./canvas";

function point(level = 2, flags = 0): Painted[] {
  const { context, painted } = recorder();
  paintPoint(context, { x: 100, y: 50, r: 5 }, level, flags, THEME);
  return painted;
}

describe("a dot", () => {
  it("has the colour of its side: cooperation, conflict, or neither", () => {
    const fills = (level: number) =>
      point(level).filter(({ by, colour }) => by === "fill" && colour !== "paper");
    for (const level of [1, 2, 3])
      expect(fills(level).map(({ colour }) => colour)).toEqual(["warm"]);
    for (const level of [-1, -2, -3])
      expect(fills(level).map(({ colour }) => colour)).toEqual(["cold"]);
    expect(fills(0).map(({ colour }) => colour)).toEqual(["neutral"]);
  });

  it("is a disc, and a diamond where the event pulls both ways, so that colour is not the only sign", () => {
    expect(point(1).flatMap(namesOf)).toContain("arc");
    expect(new Set(point(0).flatMap(namesOf))).toEqual(new Set(["moveTo", "lineTo", "closePath"]));
  });

  it("has a diamond a little larger than a disc, so that both look alike", () => {
    const [diamond] = inColour(point(0), "neutral");
    expect(diamond && [Math.min(...heightsOf(diamond)), Math.max(...heightsOf(diamond))]).toEqual([
      44, 56,
    ]);
  });

  it("is hollow where its date is approximate or uncertain: no fill but paper, and a rim inside of it", () => {
    for (const flags of [IS_APPROXIMATE, IS_UNCERTAIN, IS_APPROXIMATE | IS_UNCERTAIN]) {
      const painted = point(2, flags);
      const fills = painted.filter(({ by }) => by === "fill").map(({ colour }) => colour);
      expect(fills).toEqual(["paper"]);
      const [rim, ...more] = inColour(painted, "warm");
      expect(more).toEqual([]);
      expect(rim).toMatchObject({ by: "stroke", line: 1.5 });
      expect(rim?.shape[0]?.args.slice(0, 3)).toEqual([100, 50, 4.25]);
    }
  });

  it("stands at its place, with a px of paper around it", () => {
    const [paper, dot] = point();
    expect(paper).toMatchObject({ by: "stroke", colour: "paper", line: 2 });
    for (const one of [paper, dot]) expect(one?.shape[0]?.args.slice(0, 3)).toEqual([100, 50, 5]);
  });
});
