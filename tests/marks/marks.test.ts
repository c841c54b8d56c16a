import { describe, expect, it } from "vitest";
import type { Cluster, Mark } from "../../src/layout/scene";
import { paintClusters, shortCount } from "../../src/marks/cluster";
import { paintLink } from "../../src/marks/link";
import { paintPoint } from "../../src/marks/point";
import { paintSpan } from "../../src/marks/span";
import { IS_APPROXIMATE, IS_OPEN, IS_SPAN, IS_UNCERTAIN } from "../../src/model/columns";
import { heightsOf, inColour, type Painted, recorder, THEME } from "./canvas";

const MARK: Mark = {
  placement: 0,
  event: 0,
  lane: 0,
  level: 2,
  x: 100,
  y: 50,
  r: 5,
  from: 100,
  to: 101,
  isNamed: false,
};

function point(change: Partial<Mark>, flags = 0): Painted[] {
  const { context, painted } = recorder();
  paintPoint(context, { ...MARK, ...change }, flags, THEME);
  return painted;
}

function span(change: Partial<Mark>, flags: number): Painted[] {
  const { context, painted } = recorder();
  paintSpan(context, { ...MARK, ...change }, flags, THEME);
  return painted;
}

const names = ({ shape }: Painted) => shape.map(({ name }) => name);

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
    expect(point({ level: 1 }).flatMap(names)).toContain("arc");
    expect(point({ level: 0 }).flatMap(names)).not.toContain("arc");
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

describe("a bar", () => {
  it("is as long as its span, in the colour of its side", () => {
    const painted = span({ from: 100, to: 180, level: -1 }, IS_SPAN);
    expect(painted.map(({ colour }) => colour)).toEqual(["cold"]);
    expect(painted[0]?.shape[0]?.args).toMatchObject({ 0: 100, 2: 80 });
  });

  it("ends in an arrow where the span is still going on", () => {
    const tip = (flags: number) =>
      span({ from: 100, to: 180 }, flags).filter((one) => names(one).includes("lineTo"));
    expect(tip(IS_SPAN)).toEqual([]);
    const [arrow] = tip(IS_SPAN | IS_OPEN);
    expect(Math.max(...(arrow?.shape.map(({ args }) => args[0] ?? 0) ?? []))).toBeGreaterThan(180);
    expect(arrow?.colour).toBe("warm");
  });

  it("is dashed where the date is approximate or uncertain", () => {
    for (const flag of [IS_APPROXIMATE, IS_UNCERTAIN]) {
      const painted = span({ from: 100, to: 180 }, IS_SPAN | flag);
      expect(painted).toMatchObject([{ by: "stroke", isDashed: true }]);
    }
  });

  it("shows a month or a year as wide as it is, as an outline where a span is full", () => {
    expect(span({ from: 100, to: 180 }, 0)).toMatchObject([{ by: "stroke", isDashed: false }]);
    expect(span({ from: 100, to: 180 }, IS_SPAN)).toMatchObject([{ by: "fill" }]);
  });

  it("is left out where it would not be wider than its dot", () => {
    expect(span({ from: 100, to: 102 }, 0)).toEqual([]);
    expect(span({ from: 100, to: 102 }, IS_SPAN)).toEqual([]);
  });
});

describe("a count", () => {
  const CLUSTER: Cluster = {
    lane: 0,
    level: -1,
    from: 40,
    to: 70,
    y: 90,
    height: 10,
    count: 1234,
    countX: 55,
    domain: [0, 1],
  };
  const paint = (change: Partial<Cluster>) => {
    const { context, painted } = recorder();
    paintClusters(context, [{ ...CLUSTER, ...change }], THEME);
    return painted;
  };

  it("is written, short, where there is room for it", () => {
    const [text] = paint({}).filter(({ by }) => by === "text");
    expect(text).toMatchObject({ text: "1.2k", colour: "ink", alpha: 1 });
    expect(text?.shape[0]?.args[0]).toBe(55);
  });

  it("is left out where an edge of the plot leaves no room for it", () => {
    expect(paint({ countX: null }).filter(({ by }) => by === "text")).toEqual([]);
  });

  it("has the colour of its side, the stronger the more it counts", () => {
    const colour = (count: number, level: number) =>
      paint({ count, level }).filter(({ by, colour: own }) => by === "fill" && own !== "paper")[0];
    expect(colour(10, 1)?.colour).toBe("warm");
    expect(colour(10, -1)?.colour).toBe("cold");
    expect(colour(100, 1)?.alpha).toBeGreaterThan(colour(10, 1)?.alpha ?? 1);
    expect(colour(1e9, 1)?.alpha).toBeLessThan(0.7);
  });

  it("stays in its bin and row", () => {
    for (const one of paint({}).filter(({ by }) => by === "fill")) {
      const heights = heightsOf(one);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(85);
      expect(Math.max(...heights)).toBeLessThanOrEqual(95);
    }
  });

  it("has at most four characters", () => {
    const given: [number, string][] = [
      [4, "4"],
      [940, "940"],
      [999, "999"],
      [1000, "1k"],
      [9400, "9.4k"],
      [9949, "9.9k"],
      [9950, "10k"],
      [94_000, "94k"],
      [940_000, "940k"],
      [999_999, "1M"],
      [1_200_000, "1.2M"],
    ];
    for (const [count, text] of given) expect(shortCount(count)).toBe(text);
    for (let count = 1; count < 2e8; count = Math.ceil(count * 1.07))
      expect(shortCount(count).length, String(count)).toBeLessThanOrEqual(4);
  });
});

describe("a link", () => {
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
