import { describe, expect, it } from "vitest";
import type { Sign } from "../../../src/layout/figure/legend";
import { paintKey } from "../../../src/marks/figure/legend";
import { namesOf, type Painted, recorder, THEME } from "../canvas";

/** What a sign of the legend paints, without the paper that sets it off. */
function sign(sign: Sign): Painted[] {
  const { context, painted } = recorder();
  paintKey(context, { sign, x: 20, y: 50 }, THEME);
  return painted.filter(({ colour }) => colour !== "paper");
}

const coloursOf = (painted: readonly Painted[]) => new Set(painted.map(({ colour }) => colour));

describe("the legend", () => {
  it("explains each side by a dot in its colour, and what pulls both ways by a diamond", () => {
    expect(coloursOf(sign("warm"))).toEqual(new Set(["warm"]));
    expect(coloursOf(sign("cold"))).toEqual(new Set(["cold"]));
    expect(coloursOf(sign("mixed"))).toEqual(new Set(["neutral"]));
    expect(sign("warm").flatMap(namesOf)).toContain("arc");
    expect(sign("mixed").flatMap(namesOf)).not.toContain("arc");
  });

  it("has a bar for a span, a hollow dot for a vague date, and a box with a count", () => {
    expect(sign("span").flatMap(namesOf)).toContain("roundRect");
    expect(sign("vague").map(({ by }) => by)).toEqual(["stroke"]);
    expect(sign("count").flatMap(({ text }) => text ?? [])).toEqual(["9"]);
  });

  it("has both sides of the area, and the line of all events", () => {
    expect(sign("area").map(({ colour }) => colour)).toEqual(["warm", "cold"]);
    expect(sign("ghost")).toMatchObject([{ by: "stroke", colour: "muted", dash: [] }]);
  });
});
