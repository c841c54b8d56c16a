import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Candidate, placeLabels } from "../../src/layout/labels";
import { laneBox } from "../../src/layout/lane/lanes";

const WIDTH = 800;
/** Room for a tier beside each row, and for one tier only. */
const ROOMY = laneBox(0, 300, { up: 3, down: 3 }, 0.5);
const LOW = laneBox(0, 90, { up: 3, down: 3 }, 0.5);

const mark = (placement: number, x: number, change: Partial<Candidate> = {}): Candidate => ({
  placement,
  level: 1,
  x,
  r: 4,
  width: 100,
  ...change,
});

describe("a name", () => {
  it("begins or ends at its mark", () => {
    const [label] = placeLabels([mark(0, 400)], ROOMY, WIDTH);
    expect(label?.x).toBe(396);
    const beside = placeLabels([mark(0, 450), mark(1, 400)], LOW, WIDTH);
    expect(beside.map(({ x, width }) => [x, x + width])).toEqual([
      [446, 546],
      [304, 404],
    ]);
  });

  it("is moved inwards at an edge of the plot, so that it is never cut", () => {
    for (const x of [-500, 0, 2, 798, 800, 2000]) {
      const [label] = placeLabels([mark(0, x)], ROOMY, WIDTH);
      expect(label?.x).toBeGreaterThanOrEqual(0);
      expect((label?.x ?? 0) + 100).toBeLessThanOrEqual(WIDTH);
    }
  });

  it("that is wider than the plot is not written", () => {
    expect(placeLabels([mark(0, 100, { width: 900 })], ROOMY, WIDTH)).toEqual([]);
  });

  it("gives way to those before it, and to no others", () => {
    const crowd = Array.from({ length: 30 }, (_, i) => mark(i, 400));
    const placed = placeLabels(crowd, LOW, WIDTH).map(({ placement }) => placement);
    expect(placed.length).toBeGreaterThan(0);
    expect(placed).toEqual(placed.map((_, i) => i));
  });

  it("stands beside its mark's row without a line, and is led to it from further away", () => {
    const [beside] = placeLabels([mark(0, 400, { level: 3 })], ROOMY, WIDTH);
    expect(beside?.hasLeader).toBe(false);
    const [away] = placeLabels([mark(0, 400, { level: 3 })], LOW, WIDTH);
    expect(away?.hasLeader).toBe(true);
  });

  it("stands on its own side of the zero line", () => {
    for (const level of [-3, -2, -1, 1, 2, 3]) {
      const [label] = placeLabels([mark(0, 400, { level })], ROOMY, WIDTH);
      expect(Math.sign(ROOMY.zero - (label?.top ?? 0) - 7), `${level}`).toBe(Math.sign(level));
    }
  });

  it("leaves room to the next one in its line", () => {
    const anyMark = fc.record({
      x: fc.integer({ min: -50, max: 850 }),
      width: fc.integer({ min: 10, max: 250 }),
      level: fc.integer({ min: -3, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(anyMark, { maxLength: 40, size: "max" }), (marks) => {
        const placed = placeLabels(
          marks.map(({ x, ...rest }, i) => mark(i, x, rest)),
          ROOMY,
          WIDTH,
        );
        const sorted = [...placed].sort((a, b) => a.top - b.top || a.x - b.x);
        sorted.forEach(({ top, x, width }, i) => {
          const next = sorted[i + 1];
          if (next?.top === top) expect(next.x - x - width).toBeGreaterThan(4);
        });
      }),
    );
  });
});
