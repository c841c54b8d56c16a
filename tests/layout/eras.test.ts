import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { placeEras } from "../../src/layout/eras";
import { timeScale } from "../../src/layout/scale";
import { parseDate } from "../../src/model/date";
import type { Domain } from "../../src/model/time";

const YEAR = 365.25 * 86_400_000;

/** Eras that follow each other, by their lengths in years. */
function follow(years: readonly number[]): Domain[] {
  let end = 0;
  return years.map((length) => {
    const start = end;
    end += length * YEAR;
    return [start, end] as const;
  });
}

describe("the buttons of eras", () => {
  it("are wide enough for a finger, side by side, and in the plot, whatever is in view", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.02, max: 40, noNaN: true }), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 200, max: 2560 }),
        fc.constantFrom(0, 70),
        share,
        share,
        (years, width, margin, a, b) => {
          const eras = follow(years);
          const all = eras.at(-1)?.[1] ?? 0;
          const from = Math.min(a, b) * all;
          const to = Math.max(from + 86_400_000, Math.max(a, b) * all);
          const boxes = placeEras(eras, timeScale([from, to], width), margin);
          let last = 0;
          for (const box of boxes) {
            expect(box.width).toBeGreaterThan(23.9);
            expect(box.from).toBeGreaterThanOrEqual(last - 0.001);
            last = box.from + box.width;
          }
          expect(last).toBeLessThanOrEqual(width + margin + 0.001);
        },
      ),
    );
  });

  it("are those of all our eras in every width, until 2035", () => {
    const { eras: record } = parse(readFileSync("record/timeline.yaml", "utf8")) as {
      eras: { date: string }[];
    };
    for (let year = 2026; year <= 2035; year++) {
      const extent: Domain = [Date.UTC(1949, 0), Date.UTC(year, 11, 31)];
      const eras = record.map(({ date }): Domain => {
        const { start, end } = parseDate(date) ?? { start: 0, end: 0 };
        return [Math.max(start, extent[0]), Math.min(end, extent[1])];
      });
      // A page of 280 px has a plot that is hardly less wide.
      for (let width = 260; width <= 2560; width += 20)
        expect(placeEras(eras, timeScale(extent, width), 0)).toHaveLength(eras.length);
    }
  });

  it("begin where the eras do, and beside that line where a short one needs the room", () => {
    const [before, short, after] = placeEras(
      follow([50, 2, 48]),
      timeScale([0, 100 * YEAR], 1000),
      0,
    );
    expect(before).toMatchObject({ from: 0, line: 0 });
    expect(before?.width).toBeCloseTo(496);
    expect(short?.from).toBeCloseTo(496);
    expect([short?.width, short?.line].map((px) => Math.round(px ?? 0))).toEqual([24, 4]);
    expect(after?.from).toBeCloseTo(520);
  });

  it("are not there for an era that is nearly out of view", () => {
    const scale = timeScale([49 * YEAR, 149 * YEAR], 1000);
    expect(placeEras(follow([50, 100]), scale, 0).map(({ era }) => era)).toEqual([1]);
  });
});
