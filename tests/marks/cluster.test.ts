import { describe, expect, it } from "vitest";
import type { Cluster } from "../../src/layout/scene";
import { paintClusters, shortCount } from "../../src/marks/cluster";
import { heightsOf, recorder, THEME } from "./canvas";

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
