import { describe, expect, it } from "vitest";
import type { Mark } from "../../src/layout/mark";
import { paintStem } from "../../src/marks/stem";
import { heightsOf, MARK, type Painted, recorder, THEME, widthsOf } from "./canvas";

const ZERO = 120;

/** The stem of a dot at 100, 50 over a zero line at 120. */
function stem(change: Partial<Mark> = {}, presence = 1, y = 50): Painted[] {
  const { context, painted } = recorder();
  paintStem(context, { ...MARK, ...change }, { x: 100, y }, presence, ZERO, THEME);
  expect(context.globalAlpha).toBe(1);
  return painted;
}

describe("a stem", () => {
  it("leads from the zero line to the dot, below its middle, in the colour of its side", () => {
    for (const [level, y, colour] of [
      [2, 50, "warm"],
      [-2, 170, "cold"],
    ] as const) {
      const [line, ...more] = stem({ level }, 1, y);
      if (!line) throw new Error("expected a stem");
      expect(more).toEqual([]);
      expect(line.colour).toBe(colour);
      expect(heightsOf(line).sort((a, b) => a - b)).toEqual([y, ZERO].sort((a, b) => a - b));
      const [left = 0, right = 0] = widthsOf(line);
      expect((left + right) / 2).toBeCloseTo(100);
      expect(right - left).toBe(1);
    }
  });

  it("is faint, and comes with its dot", () => {
    expect(stem()[0]?.alpha).toBe(0.32);
    expect(stem({}, 0.5)[0]?.alpha).toBe(0.16);
  });

  it("is all there and wider where the event is named or a turning point", () => {
    for (const change of [{ isNamed: true }, { isTurn: true }]) {
      const [line] = stem(change, 0.5);
      expect(line?.alpha).toBe(1);
      expect(line?.shape[0]?.args[2]).toBe(1.3);
    }
  });

  it("is not there for what stands on the zero line", () => {
    expect(stem({ level: 0 }, 1, ZERO)).toEqual([]);
  });
});
