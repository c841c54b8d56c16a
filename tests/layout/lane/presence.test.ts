import { describe, expect, it } from "vitest";
import {
  dateUnit,
  hasBar,
  leastNamed,
  presence,
  roomPerEvent,
  smooth,
  stepBack,
} from "../../../src/layout/lane/presence";
import { YEAR } from "../../../src/model/time";

const rounded = (values: readonly number[]) => values.map((value) => Number(value.toFixed(3)));

describe("a smooth step", () => {
  it("is flat at both ends and steepest in its middle", () => {
    expect(rounded([3, 4, 5.25, 6.5, 7.75, 9, 12].map((x) => smooth(4, 9, x)))).toEqual([
      0, 0, 0.156, 0.5, 0.844, 1, 1,
    ]);
  });
});

describe("the form of an event", () => {
  it("is a dot where there is room on average and around it", () => {
    expect(presence(4, 99)).toBe(0);
    expect(presence(99, 4.5)).toBe(0);
    expect(presence(9, 8)).toBe(1);
    expect(rounded([presence(6.5, 99), presence(99, 6.25), presence(6.5, 6.25)])).toEqual([
      0.5, 0.5, 0.25,
    ]);
  });

  it("takes its room from all time and the events of a lane", () => {
    const extent = [0, 100 * YEAR] as const;
    expect(roomPerEvent(extent, YEAR / 10, 300, 3)).toBeCloseTo(10, 9);
    expect(roomPerEvent(extent, YEAR / 10, 0, 0)).toBeCloseTo(1000, 9);
  });

  it("lets the silhouette step back from 14 to 60 px per event", () => {
    expect([14, 60].map(stepBack)).toEqual([0, 1]);
    expect(rounded([stepBack(37), stepBack(20)])).toEqual([0.5, 0.047]);
  });

  it("names the less important and says dates more finely as it comes near", () => {
    const at = [1.9, 4.9, 5, 25, 26, 59, 60];
    expect(at.map(leastNamed)).toEqual([5, 5, 4, 4, 3, 3, 1]);
    expect(at.map((room) => dateUnit(room, YEAR))).toEqual([
      "year",
      "year",
      "month",
      "month",
      "day",
      "day",
      "day",
    ]);
    // A day alone would not say its year.
    expect(at.map((room) => dateUnit(room, 10 * YEAR)).includes("day")).toBe(false);
  });

  it("is a bar without a name for what matters or is wide enough", () => {
    expect(hasBar(4.9, 5, 900)).toBe(false);
    expect([hasBar(12, 4, 14), hasBar(12, 4, 13.9), hasBar(12, 3, 90)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([hasBar(26, 1, 8), hasBar(26, 5, 7.9)]).toEqual([true, false]);
  });
});
