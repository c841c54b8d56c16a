import { describe, expect, it } from "vitest";
import type { Mark } from "../../src/layout/scene";
import { paintSpan } from "../../src/marks/span";
import { IS_APPROXIMATE, IS_OPEN, IS_SPAN, IS_UNCERTAIN } from "../../src/model/columns";
import { heightsOf, MARK, namesOf, type Painted, recorder, THEME } from "./canvas";

function span(change: Partial<Mark>, flags: number): Painted[] {
  const { context, painted } = recorder();
  paintSpan(context, { ...MARK, ...change }, flags, THEME);
  return painted;
}

describe("a bar", () => {
  it("is as long as its span, in the colour of its side", () => {
    const painted = span({ from: 100, to: 180, level: -1 }, IS_SPAN);
    expect(painted.map(({ colour }) => colour)).toEqual(["cold"]);
    expect(painted[0]?.shape[0]?.args).toMatchObject({ 0: 100, 2: 80 });
  });

  it("is four px high, around the row of its dot", () => {
    const [bar] = span({ from: 100, to: 180 }, IS_SPAN);
    expect(bar && heightsOf(bar)).toEqual([48, 52]);
  });

  it("ends in an arrow where the span is still going on", () => {
    const tip = (flags: number) =>
      span({ from: 100, to: 180 }, flags).filter((one) => namesOf(one).includes("lineTo"));
    expect(tip(IS_SPAN)).toEqual([]);
    const [arrow] = tip(IS_SPAN | IS_OPEN);
    expect(Math.max(...(arrow?.shape.map(({ args }) => args[0] ?? 0) ?? []))).toBeGreaterThan(180);
    expect(arrow?.colour).toBe("warm");
  });

  it("is dashed where the date is approximate or uncertain", () => {
    for (const flag of [IS_APPROXIMATE, IS_UNCERTAIN]) {
      const painted = span({ from: 100, to: 180 }, IS_SPAN | flag);
      expect(painted).toMatchObject([{ by: "stroke", dash: [4, 3] }]);
    }
  });

  it("shows a month or a year as wide as it is, as an outline where a span is full", () => {
    expect(span({ from: 100, to: 180 }, 0)).toMatchObject([{ by: "stroke", dash: [] }]);
    expect(span({ from: 100, to: 180 }, IS_SPAN)).toMatchObject([{ by: "fill" }]);
  });

  it("is left out where it would not be wider than its dot", () => {
    expect(span({ from: 100, to: 102 }, 0)).toEqual([]);
    expect(span({ from: 100, to: 102 }, IS_SPAN)).toEqual([]);
  });
});
