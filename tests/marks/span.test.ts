import { describe, expect, it } from "vitest";
import { paintSpan, type SpanPlace } from "../../src/marks/span";
import { IS_APPROXIMATE, IS_OPEN, IS_SPAN, IS_UNCERTAIN } from "../../src/model/columns";
import { heightsOf, namesOf, type Painted, recorder, THEME, widthsOf } from "./canvas";

const PLACE: SpanPlace = { from: 100, to: 180, y: 50, level: 2, isNamed: true };

function span(change: Partial<SpanPlace>, flags: number): Painted[] {
  const { context, painted } = recorder();
  paintSpan(context, { ...PLACE, ...change }, flags, THEME);
  expect(context.globalAlpha).toBe(1);
  return painted;
}

const isArrow = (one: Painted) => namesOf(one).includes("lineTo");

describe("the bar of a span", () => {
  it("is as long as its span, in the colour of its side", () => {
    const painted = span({ level: -1 }, IS_SPAN);
    expect(painted.map(({ by, colour }) => [by, colour])).toEqual([["fill", "cold"]]);
    expect(painted.flatMap(widthsOf)).toEqual([100, 180]);
    expect(span({ level: 0 }, IS_SPAN)[0]?.colour).toBe("neutral");
  });

  it("lies at the height of its dot, and steps back where it has no name", () => {
    const [named] = span({}, IS_SPAN);
    const [unnamed] = span({ isNamed: false }, IS_SPAN);
    expect(named && heightsOf(named)).toEqual([48.25, 51.75]);
    expect(unnamed && heightsOf(unnamed)).toEqual([48.75, 51.25]);
    expect([named?.alpha, unnamed?.alpha]).toEqual([1, 0.55]);
  });

  it("ends in an arrow where the span is still going on", () => {
    expect(span({}, IS_SPAN).filter(isArrow)).toEqual([]);
    const [arrow] = span({}, IS_SPAN | IS_OPEN).filter(isArrow);
    expect(Math.max(...(arrow ? widthsOf(arrow) : []))).toBeGreaterThan(180);
    expect(arrow?.colour).toBe("warm");
    const heights = arrow ? heightsOf(arrow) : [];
    expect((Math.min(...heights) + Math.max(...heights)) / 2).toBe(50);
  });

  it("is dashed where the date is approximate or uncertain, and leaves no dashes behind", () => {
    for (const flag of [IS_APPROXIMATE, IS_UNCERTAIN]) {
      expect(span({}, IS_SPAN | flag)).toMatchObject([{ by: "stroke", dash: [4, 3], line: 1.5 }]);
      const { context, painted } = recorder();
      paintSpan(context, PLACE, IS_SPAN | flag, THEME);
      context.stroke();
      expect(painted.at(-1)?.dash).toEqual([]);
    }
  });

  it("shows a month or a year as wide as it is, as an outline where a span is full", () => {
    expect(span({}, 0)).toMatchObject([{ by: "stroke", dash: [], line: 1 }]);
    expect(span({}, 0).flatMap(widthsOf)).toEqual([100, 180]);
    expect(span({}, IS_SPAN)).toMatchObject([{ by: "fill" }]);
  });
});
