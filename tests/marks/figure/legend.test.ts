import { describe, expect, it } from "vitest";
import type { Sign } from "../../../src/layout/figure/legend";
import { SIGN_WIDTH } from "../../../src/layout/figure/legend";
import { paintKey } from "../../../src/marks/figure/legend";
import { namesOf, type Painted, recorder, THEME, widthsOf } from "../canvas";

const SIGNS: readonly Sign[] = ["warm", "cold", "mixed", "span", "vague", "count", "area", "ghost"];

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

  it("has a bar with its dot for a span, and a hollow dot for a vague date", () => {
    expect(sign("span").flatMap(namesOf)).toEqual(["rect", "arc"]);
    expect(sign("vague").map(({ by }) => by)).toEqual(["stroke"]);
  });

  it("has a few bars on one line for what is counted", () => {
    const ends = sign("count").map(({ shape: [bar] }) => (bar?.args[1] ?? 0) + (bar?.args[3] ?? 0));
    expect(ends.length).toBeGreaterThan(2);
    expect(new Set(ends).size).toBe(1);
  });

  it("has both sides of the silhouette, and the line of all events", () => {
    expect(sign("area").map(({ colour }) => colour)).toEqual(["warm-fill", "cold-fill"]);
    expect(sign("ghost")).toMatchObject([{ by: "stroke", colour: "edge", dash: [] }]);
  });

  it("has signs that leave its words their room", () => {
    for (const one of SIGNS) {
      const reach = sign(one).flatMap(widthsOf);
      expect(Math.min(...reach), one).toBeGreaterThanOrEqual(20);
      expect(Math.max(...reach), one).toBeLessThan(20 + SIGN_WIDTH);
    }
  });
});
