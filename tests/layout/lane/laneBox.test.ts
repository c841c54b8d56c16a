import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  commonPitch,
  halfNeed,
  type LaneNeeds,
  laneBox,
  levelOut,
  levelY,
  mixBoxes,
  packedBox,
} from "../../../src/layout/lane/laneBox";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyNeeds: fc.Arbitrary<LaneNeeds> = fc
  .record({
    levels: fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })),
    warmth: fc.tuple(fc.double({ min: 0, max: 1.9, noNaN: true }), share),
    share: fc.double({ min: 0.14, max: 0.86, noNaN: true }),
    evenness: share,
  })
  .map(({ levels, warmth, ...rest }) => ({
    up: halfNeed(levels[0], warmth[0]),
    down: halfNeed(levels[1], warmth[1]),
    ...rest,
  }));
const anyLanes = fc.array(anyNeeds, { minLength: 1, maxLength: 12 });
const anyHeight = fc.double({ min: 60, max: 600, noNaN: true });
const FONT = 12;

describe("the height of a level", () => {
  const box = laneBox([40, 240], { up: 5, down: 5, share: 0.5, evenness: 1 }, 18, FONT);

  it("is linear as far as warmth reaches, and pulled in beyond", () => {
    const steps = [0, 0.5, 1, 1.5, 2].map((value) => levelOut(box, value));
    expect(steps).toEqual([0, 18, 36, 54, 72]);
    expect(levelOut(box, 3)).toBe(90);
  });

  it("is above the zero line for cooperation and as far below it for conflict", () => {
    for (const value of [0.3, 1, 2, 3]) {
      expect(levelY(box, value)).toBeLessThan(box.zero);
      expect(levelY(box, -value) - box.zero).toBeCloseTo(box.zero - levelY(box, value), 9);
    }
    expect(levelY(box, 0)).toBe(box.zero);
  });
});

describe("the boxes of lanes", () => {
  it("hold all that stands in them, at any height", () => {
    fc.assert(
      fc.property(anyLanes, anyHeight, (needs, height) => {
        const common = commonPitch(needs, height, FONT);
        for (const need of needs) {
          const box = laneBox([50, 50 + height], need, common, FONT);
          expect(box.zero).toBeGreaterThan(box.top);
          expect(box.zero).toBeLessThan(box.bottom);
          // Letters of a name fit between the outermost mark and the edge.
          expect(box.zero - need.up * box.up).toBeGreaterThanOrEqual(box.top - need.up);
          expect(box.zero + need.down * box.down).toBeLessThanOrEqual(box.bottom + need.down);
        }
      }),
    );
  });

  it("have one pitch where their halves are compared, so that areas are", () => {
    fc.assert(
      fc.property(anyLanes, anyHeight, (needs, height) => {
        const common = commonPitch(needs, height, FONT);
        for (const need of needs) {
          const { up, down } = laneBox([0, height], { ...need, evenness: 1 }, common, FONT);
          expect(up).toBeCloseTo(common, 9);
          expect(down).toBeCloseTo(common, 9);
        }
        const fullest = needs.find(
          ({ up, down }) => up + down === Math.max(...needs.map((n) => n.up + n.down)),
        );
        const free = height - 2 * (6.4 + 0.55 * FONT);
        if (fullest) expect(common * (fullest.up + fullest.down)).toBeCloseTo(free, 6);
      }),
    );
  });

  it("give a half that holds nothing little room, and let the other one grow", () => {
    const need = { up: halfNeed(0, 0), down: halfNeed(3, 1.5), share: 0.14, evenness: 0 };
    const box = laneBox([0, 200], need, 10, FONT);
    expect(box.zero).toBeCloseTo(28, 6);
    expect(box.down).toBeGreaterThan(25);
  });

  it("need for a half what its outermost level and its warmth reach to", () => {
    expect([0, 1, 2, 3].map((level) => halfNeed(level, 0))).toEqual([0.9, 2.5, 4.9, 5]);
    expect(halfNeed(1, 1.8)).toBeCloseTo(4, 9);
  });

  it("change without a jump on their way to others", () => {
    const [from, to] = [0.3, 0.6].map((part) =>
      laneBox([0, 200], { up: 5, down: 3, share: part, evenness: 0 }, 10, FONT),
    );
    if (!from || !to) throw new Error("expected two boxes");
    expect(mixBoxes(from, to, 0)).toEqual(from);
    expect(mixBoxes(from, to, 1)).toEqual(to);
    expect(mixBoxes(from, to, 0.5).zero).toBeCloseTo((from.zero + to.zero) / 2, 9);
  });
});

describe("a lane without effects", () => {
  it("has its rows a pitch apart above its line, the last of them inside", () => {
    const box = packedBox([20, 180], 6, FONT);
    const rows = [1, 2, 3, 4, 5, 6].map((row) => levelY(box, row));
    rows.slice(1).forEach((y, i) => {
      expect((rows[i] ?? 0) - y).toBeCloseTo(box.up, 9);
    });
    expect(rows.at(-1)).toBeGreaterThan(20 + FONT / 2);
    expect(box.zero).toBeLessThan(180);
  });
});
