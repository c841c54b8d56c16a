import { describe, expect, it } from "vitest";
import { DASHES, paintCurve } from "../../src/marks/curve";
import { type Painted, recorder, THEME } from "./canvas";

const CURVE = [
  { x: 0, y: 40 },
  { x: 50, y: 10 },
  { x: 90, y: 30 },
];

function paint(index: number): Painted[] {
  const { context, painted } = recorder();
  paintCurve(context, CURVE, index, THEME);
  return painted;
}

describe("the line of a series", () => {
  it("goes through its points", () => {
    const [line, ...more] = paint(0);
    expect(more).toEqual([]);
    expect(line?.by).toBe("stroke");
    expect(line?.shape.map(({ args }) => args)).toEqual(CURVE.map(({ x, y }) => [x, y]));
  });

  it("differs from the others by its dashes, so that colour is not the only sign", () => {
    const dashes = DASHES.map((_, i) =>
      paint(i)
        .map(({ dash }) => dash.join(" "))
        .join(),
    );
    expect(new Set(dashes).size).toBe(8);
    expect(dashes[0]).toBe("");
    expect(dashes[1]).toBe("6 3");
  });

  it("leaves no dashes behind for what is painted next", () => {
    const { context, painted } = recorder();
    paintCurve(context, CURVE, 1, THEME);
    context.stroke();
    expect(painted.at(-1)?.dash).toEqual([]);
  });
});
