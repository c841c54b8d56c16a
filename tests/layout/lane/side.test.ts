import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countIn, outermostIn, weightIn } from "../../../src/layout/lane/side";
import { anyEvents, columnsOf } from "../../model/samples";
import { anyDomain, anyPackedSample, indexAll, inputOf, placedOf } from "../samples";

describe("a side of a lane", () => {
  it("counts, weighs and measures what stands in a domain as a look at every event would", () => {
    fc.assert(
      fc.property(anyEvents(1, 120), anyDomain, (events, domain) => {
        const { indexes } = indexAll(columnsOf(events));
        indexes.lanes.forEach((lane, i) => {
          for (const side of lane.sides) {
            const mine = placedOf(indexes).filter(
              (p) =>
                p.lane === i &&
                Math.sign(p.level) === side.sign &&
                p.anchor >= domain[0] &&
                p.anchor < domain[1],
            );
            const levels = mine.map(({ level }) => Math.abs(level));
            expect(countIn(side.anchors, domain)).toBe(mine.length);
            expect(weightIn(side, ...domain)).toBe(levels.reduce((all, one) => all + one, 0));
            expect(outermostIn(side, domain)).toBe(Math.max(0, ...levels));
          }
        });
      }),
    );
  });

  it("keeps each importance by itself, and with it all that matter more", () => {
    fc.assert(
      fc.property(anyEvents(1, 120), (events) => {
        const columns = columnsOf(events);
        for (const { sides } of indexAll(columns).indexes.lanes)
          for (const { classes, anchors } of sides) {
            const importanceOf = (p: number) =>
              columns.importance[columns.placements.event[p] ?? 0] ?? 0;
            classes.forEach((own, i) => {
              for (const p of own.placements) expect(importanceOf(p)).toBe(i + 1);
              const above = classes.slice(i).flatMap((one) => [...one.anchors]);
              expect([...own.atLeast]).toEqual(above.sort((a, b) => a - b));
            });
            expect([...(classes[0]?.atLeast ?? [])]).toEqual([...anchors]);
          }
      }),
    );
  });

  it("weighs every event the same where there are no effects", () => {
    fc.assert(
      fc.property(anyPackedSample, (sample) => {
        for (const { sides } of inputOf(sample).indexes.lanes)
          for (const { sums, anchors } of sides) expect(sums.at(-1)).toBe(anchors.length);
      }),
      { numRuns: 30 },
    );
  });
});
