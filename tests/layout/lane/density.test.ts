import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { densityOf } from "../../../src/layout/lane/density";
import { timeScale } from "../../../src/layout/scale";
import { anyEvents, columnsOf, utc } from "../../model/samples";
import { anyDomain, indexAll, placedOf } from "../samples";

const sum = (counts: Float64Array) => counts.reduce((all, count) => all + count, 0);

describe("the density of a lane", () => {
  const column = fc.integer({ min: 1, max: 12 });

  it("adds up to the events in the domain, cooperation above and conflict below", () => {
    fc.assert(
      fc.property(
        anyEvents(1),
        anyDomain,
        column,
        fc.integer({ min: 20, max: 400 }),
        (events, [start, end], wide, columns) => {
          // Off the hour, because a column may end a hair beside the end of the domain.
          const domain = [start + 12_345, end + 12_345] as const;
          const { indexes } = indexAll(columnsOf(events));
          const scale = timeScale(domain, wide * columns);
          indexes.lanes.forEach((lane, i) => {
            const { up, down } = densityOf(lane, scale, wide);
            const inView = placedOf(indexes).filter(
              (p) => p.lane === i && p.anchor >= domain[0] && p.anchor < domain[1],
            );
            expect(sum(up)).toBe(inView.filter(({ level }) => level >= 0).length);
            expect(sum(down)).toBe(inView.filter(({ level }) => level < 0).length);
          });
        },
      ),
    );
  });

  it("counts each event in the column where it stands, and knows the fullest one", () => {
    const years = [1950, 1950, 1950, 1955, 1955];
    const events = years.map((year) => ({
      date: `${year}-03-05`,
      effects: { "russia-china": -1 },
    }));
    const { indexes } = indexAll(columnsOf(events));
    const scale = timeScale([utc("1950-01-01"), utc("1960-01-01")], 100);
    const [density] = indexes.lanes.map((lane) => densityOf(lane, scale, 10));
    expect([...(density?.down ?? [])]).toEqual([3, 0, 0, 0, 0, 2, 0, 0, 0, 0]);
    expect(density?.most).toBe(3);
  });
});
