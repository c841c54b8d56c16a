import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { barHeight, barsOf, strengthOf, takeOut, unitAt } from "../../../src/layout/lane/bars";
import { UNITS } from "../../../src/layout/lane/calendar";
import { DAY, type Ms } from "../../../src/model/time";
import { anyEvents, columnsOf } from "../../model/samples";
import { everyScene, indexAll, placedOf } from "../samples";

const sum = (weights: Iterable<number>) => [...weights].reduce((all, one) => all + one, 0);

describe("the bars of a lane", () => {
  it("hold what is not drawn singly: they and the dots weigh as much as all events", () => {
    everyScene(({ plan }, { indexes }) => {
      const isPacked = !indexes.hasEffects;
      const weightOf = (level: number) => (isPacked ? 1 : Math.abs(level));
      plan.lanes.forEach(({ bars, marks }, lane) => {
        for (const { sign, borders, first, next } of bars) {
          const isIn = (time: Ms) => time >= (borders[0] ?? 0) && time < (borders.at(-1) ?? 0);
          const all = placedOf(indexes).filter(
            (p) => p.lane === lane && Math.sign(p.level) === sign && isIn(p.anchor),
          );
          const drawn = marks.filter((m) => Math.sign(m.level) === sign && isIn(m.time));
          for (const [end, weights] of [first, next].entries()) {
            const singly = sum(drawn.map((m) => weightOf(m.level) * (m.presence[end] ?? 0)));
            const whole = sum(all.map(({ level }) => weightOf(level)));
            expect(sum(weights) + singly).toBeCloseTo(whole, 2);
          }
        }
      });
    });
  });

  it("weigh in each unit what stands in it, by the amounts of effects", () => {
    const events = anyEvents(1, 80);
    fc.assert(
      fc.property(events, fc.constantFrom(DAY, 5 * DAY, 40 * DAY, 200 * DAY), (list, msPerPx) => {
        const { indexes } = indexAll(columnsOf(list));
        const { extent } = indexes.columns;
        const placed = placedOf(indexes);
        indexes.lanes.forEach((lane, i) => {
          for (const side of lane.sides)
            for (const { borders, first } of barsOf(side, extent, [msPerPx, msPerPx / 1.19]))
              first.forEach((weight, k) => {
                const naive = placed
                  .filter((p) => p.lane === i && Math.sign(p.level) === side.sign)
                  .filter((p) => p.anchor >= (borders[k] ?? 0) && p.anchor < (borders[k + 1] ?? 0))
                  .reduce((all, { level }) => all + Math.abs(level), 0);
                expect(weight).toBeCloseTo(naive, 4);
              });
        });
      }),
      { numRuns: 30 },
    );
  });

  it("lose what is taken out in the unit where it stands, and never more than they hold", () => {
    const month = UNITS[2];
    if (!month) throw new Error("expected months");
    const bars = {
      sign: 1,
      unit: month,
      borders: Float64Array.of(0, 10, 20),
      first: Float32Array.of(3, 1),
      next: Float32Array.of(3, 1),
      scale: 1,
    };
    takeOut(bars, [
      { time: 10, weight: 2, presence: [0.25, 1] },
      { time: 9.9, weight: 1, presence: [1, 1] },
      { time: -1, weight: 9, presence: [1, 1] },
      { time: 20, weight: 9, presence: [1, 1] },
    ]);
    expect([...bars.first]).toEqual([2, 0.5]);
    expect([...bars.next]).toEqual([2, 0]);
  });
});

describe("the unit of bars", () => {
  it("is the finest that is 2.1 px wide", () => {
    const name = (px: number, length: Ms) => unitAt(length / px).name;
    expect([name(2.2, DAY), name(2, DAY)]).toEqual(["day", "week"]);
    expect([name(2.2, 30.4 * DAY), name(2, 30.4 * DAY)]).toEqual(["month", "quarter"]);
    expect([name(2.2, 365.25 * DAY), name(2, 365.25 * DAY)]).toEqual(["year", "years"]);
  });

  it("fades into the next one while one zooms: together they are always all there", () => {
    const scale = fc.double({ min: 6, max: 14, noNaN: true }).map((n) => 10 ** n);
    fc.assert(
      fc.property(scale, (msPerPx) => {
        const strengths = UNITS.map((unit) => strengthOf(unit, msPerPx));
        expect(strengths.filter((strength) => strength > 0).length).toBeLessThanOrEqual(2);
        expect(sum(strengths)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe("the height of a bar", () => {
  it("grows with the weight, ever more slowly, up to 18 px", () => {
    const heights = [0, 1, 2, 5, 20, 1000].map((weight) => barHeight(weight, 2.4, 200));
    expect(heights.map((height) => Number(height.toFixed(2)))).toEqual([0, 4.07, 5.87, 10, 17, 18]);
  });

  it("is that of the same density where the unit is wider, and less in a low lane", () => {
    expect(barHeight(4, 4.8, 200)).toBeCloseTo(barHeight(2, 2.4, 200), 9);
    expect(barHeight(2, 1, 200)).toBe(barHeight(2, 2.4, 200));
    expect(barHeight(2, 2.4, 85)).toBeCloseTo(barHeight(2, 2.4, 200) / 2, 9);
    expect(barHeight(0.03, 2.4, 200)).toBe(0);
  });
});
