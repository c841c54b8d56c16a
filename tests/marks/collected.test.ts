import { describe, expect, it } from "vitest";
import { paintCollected } from "../../src/marks/collected";
import { heightsOf, inColour, recorder, THEME, widthsOf } from "./canvas";

function bookmark(r: number, level = 2) {
  const { context, painted } = recorder();
  paintCollected(context, { x: 100, y: 50, r }, level, THEME);
  return painted;
}

describe("the sign of a collected event", () => {
  it("has the colour of its dot and a rim of ink, so that its shape is seen on either side of the line", () => {
    expect(inColour(bookmark(5, 2), "warm")).toHaveLength(1);
    expect(inColour(bookmark(5, -2), "cold")).toHaveLength(1);
    expect(inColour(bookmark(5, 0), "neutral")).toHaveLength(1);
    expect(inColour(bookmark(5), "ink").map(({ by }) => by)).toEqual(["stroke"]);
  });

  it("covers its dot and little more, and is taller than wide", () => {
    for (const r of [1, 3, 5]) {
      const [sign] = inColour(bookmark(r), "warm");
      if (!sign) throw new Error("expected a sign");
      const [width, height] = [widthsOf(sign), heightsOf(sign)].map(
        (reach) => Math.max(...reach) - Math.min(...reach),
      );
      expect(width).toBeGreaterThanOrEqual(2 * r);
      expect(width).toBeLessThanOrEqual(Math.max(7, 2 * r));
      expect(height).toBeGreaterThan(width ?? 0);
      expect(height).toBeLessThanOrEqual(14);
    }
  });
});
