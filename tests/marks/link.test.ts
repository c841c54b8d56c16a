import { describe, expect, it } from "vitest";
import { paintLink } from "../../src/marks/link";
import { recorder, THEME } from "./canvas";

describe("a link", () => {
  it("rises above both of its ends, whichever is higher", () => {
    for (const [from, to] of [
      [80, 60],
      [60, 80],
    ] as const) {
      const { context, painted } = recorder();
      paintLink(context, { from: { x: 10, y: from }, to: { x: 200, y: to } }, THEME);
      const curve = painted[0]?.shape.find(({ name }) => name === "quadraticCurveTo");
      const [x = 0, y = 0, ...end] = curve?.args ?? [];
      expect(x).toBe(105);
      expect(y).toBeLessThan(60 - 12);
      expect(end).toEqual([200, to]);
    }
  });

  it("ends in an arrow at the later event, just short of its dot", () => {
    const { context, painted } = recorder();
    paintLink(context, { from: { x: 10, y: 80 }, to: { x: 200, y: 60 } }, THEME);
    const [arc, arrow] = painted;
    expect(arc).toMatchObject({ by: "stroke" });
    expect(arrow).toMatchObject({ by: "fill" });
    for (const { args } of arrow?.shape ?? []) {
      const distance = Math.hypot((args[0] ?? 0) - 200, (args[1] ?? 0) - 60);
      expect(distance).toBeLessThan(20);
      expect(distance).toBeGreaterThan(5);
    }
  });
});
