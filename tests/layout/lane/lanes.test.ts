import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type LaneBox,
  type Levels,
  laneBox,
  leastHeight,
  warmthY,
} from "../../../src/layout/lane/lanes";

const TOP = 40;

/** Relations have three levels on both sides; rows of packed groups stand on one side only. */
const anyLevels = fc.oneof(
  fc.constantFrom<Levels>({ up: 3, down: 3 }, { up: 6, down: 0 }),
  fc.record({ up: fc.integer({ min: 0, max: 6 }), down: fc.integer({ min: 0, max: 6 }) }),
);
const anyShare = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.5, 1));
/** Room beyond the least, little of it as likely as much. */
const anyRoom = fc.oneof(
  fc.constant(0),
  fc.double({ min: 0, max: 60, noNaN: true }),
  fc.double({ min: 0, max: 600, noNaN: true }),
);

/** Everything that stands in a lane, as intervals from the top down. */
function partsOf({ rows, labelTiers }: LaneBox): { from: number; to: number }[] {
  const lines = [...rows.values()].map(({ y, height }) => ({
    from: y - height / 2,
    to: y + height / 2,
  }));
  const names = labelTiers.map(({ top, height }) => ({ from: top, to: top + height }));
  return [...lines, ...names].sort((a, b) => a.from - b.from);
}

describe("a lane", () => {
  it("keeps rows and labelTiers apart and inside of itself, at any height and share", () => {
    fc.assert(
      fc.property(anyLevels, anyRoom, anyShare, (levels, room, share) => {
        const height = leastHeight(levels) + room;
        const parts = partsOf(laneBox(TOP, height, levels, share));
        parts.forEach(({ from, to }, i) => {
          expect(from).toBeGreaterThanOrEqual(TOP - 1e-6);
          expect(to).toBeLessThanOrEqual(TOP + height + 1e-6);
          const next = parts[i + 1];
          if (next) expect(next.from).toBeGreaterThanOrEqual(to - 1e-6);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it("has a row and a tier for each of its levels", () => {
    fc.assert(
      fc.property(anyLevels, anyRoom, anyShare, (levels, room, share) => {
        const box = laneBox(TOP, leastHeight(levels) + room, levels, share);
        for (let level = -levels.down; level <= levels.up; level++) {
          expect(box.rows.has(level)).toBe(true);
          if (levels.up + levels.down === 0) continue;
          expect(
            box.labelTiers.some((tier) => tier.levels.includes(level)),
            `${level}`,
          ).toBe(true);
        }
      }),
    );
  });

  it("lets stronger levels lie further from zero: cooperation above, conflict below", () => {
    fc.assert(
      fc.property(anyLevels, anyRoom, anyShare, (levels, room, share) => {
        const { rows, zero } = laneBox(TOP, leastHeight(levels) + room, levels, share);
        const y = (level: number) => rows.get(level)?.y ?? Number.NaN;
        expect(y(0)).toBe(zero);
        for (let level = 1; level <= levels.up; level++)
          expect(y(level)).toBeLessThan(y(level - 1));
        for (let level = 1; level <= levels.down; level++)
          expect(y(-level)).toBeGreaterThan(y(1 - level));
      }),
    );
  });

  it("moves its rows without a jump as the share changes", () => {
    const step = fc.double({ min: 0, max: 0.01, noNaN: true });
    fc.assert(
      fc.property(anyLevels, anyRoom, anyShare, step, (levels, room, share, by) => {
        const height = leastHeight(levels) + room;
        const before = laneBox(TOP, height, levels, share);
        const after = laneBox(TOP, height, levels, Math.min(1, share + by));
        for (const [level, { y }] of before.rows)
          expect(Math.abs((after.rows.get(level)?.y ?? 0) - y)).toBeLessThanOrEqual(
            2 * by * height + 1e-6,
          );
      }),
      { numRuns: 1000 },
    );
  });

  it("gives the upper half what it asks for, as far as the lower one can spare it", () => {
    const at = (share: number) => laneBox(0, 400, { up: 3, down: 3 }, share).zero;
    expect(at(0.5)).toBe(200);
    expect(at(0.6)).toBeCloseTo(240);
    expect(at(1)).toBeLessThan(400 - 3 * 6);
    expect(at(0)).toBeGreaterThan(3 * 6);
  });

  it("has a second tier for names outside of each row as soon as there is room for both", () => {
    const tiersOf = (height: number, level: number) =>
      laneBox(0, height, { up: 3, down: 3 }, 0.5).labelTiers.filter(({ levels }) =>
        levels.includes(level),
      );
    for (const level of [-3, -2, -1, 1, 2, 3]) {
      expect(tiersOf(250, level), `${level} of 250 px`).toHaveLength(1);
      const [inside, outside] = tiersOf(300, level);
      const row = laneBox(0, 300, { up: 3, down: 3 }, 0.5).rows.get(level)?.y ?? 0;
      expect([inside?.top, outside?.top].map((top = row) => Math.sign(row - top - 7))).toEqual([
        -Math.sign(level),
        Math.sign(level),
      ]);
    }
  });

  it("names no levels together where there is room for a tier each", () => {
    const { labelTiers } = laneBox(0, 600, { up: 3, down: 3 }, 0.5);
    for (const { levels } of labelTiers)
      expect(levels.filter((level) => level !== 0)).toHaveLength(1);
    for (const { levels, beside } of labelTiers)
      expect(beside).toEqual(expect.arrayContaining([...levels]));
  });
});

describe("the height of a warmth", () => {
  it("is that of the rows at whole levels, and straight between them", () => {
    const box = laneBox(TOP, 300, { up: 3, down: 3 }, 0.5);
    for (let level = -3; level <= 3; level++)
      expect(warmthY(box, level)).toBe(box.rows.get(level)?.y);
    const y = (level: number) => warmthY(box, level);
    expect(y(1.5)).toBeCloseTo((y(1) + y(2)) / 2);
    expect(y(-0.25)).toBeCloseTo(y(0) + (y(-1) - y(0)) / 4);
  });

  it("rises with the warmth", () => {
    const box = laneBox(TOP, 200, { up: 3, down: 3 }, 0.3);
    const warmth = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(warmth, warmth, (a, b) => {
        fc.pre(a < b);
        expect(warmthY(box, b)).toBeLessThanOrEqual(warmthY(box, a));
      }),
    );
  });
});
