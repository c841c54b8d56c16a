import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baseIndexes, laneIndexes } from "../../../src/layout/lane/laneIndex";
import { anyEvents, columnsOf } from "../../model/samples";
import { anyPackedSample, indexAll, inputOf, placedOf } from "../samples";

describe("the index of what a filter leaves", () => {
  it("holds exactly the events that pass, each in its lane and on its side", () => {
    fc.assert(
      fc.property(anyEvents(1, 80), fc.infiniteStream(fc.boolean()), (events, stream) => {
        const columns = columnsOf(events);
        const mask = Uint8Array.from({ length: columns.count }, () => Number(stream.next().value));
        const indexes = laneIndexes(baseIndexes(columns), mask);
        const expected = placedOf(indexes).filter(({ event }) => mask[event]);
        const found = indexes.lanes.flatMap(({ sides }, lane) =>
          sides.flatMap(({ sign, classes }) =>
            classes.flatMap(({ placements }) =>
              [...placements].map((placement) => ({ placement, lane, sign })),
            ),
          ),
        );
        expect(found).toHaveLength(expected.length);
        expect(found).toEqual(
          expect.arrayContaining(
            expected.map(({ placement, lane, level }) => {
              return { placement, lane, sign: Math.sign(level) };
            }),
          ),
        );
        for (const { sides } of indexes.lanes)
          for (const { anchors } of sides)
            expect([...anchors]).toEqual([...anchors].sort((a, b) => a - b));
      }),
    );
  });
});

describe("rows of a lane without effects", () => {
  it("are six at most, above the zero line", () => {
    fc.assert(
      fc.property(anyPackedSample, (sample) => {
        for (const { level } of placedOf(inputOf(sample).indexes)) {
          expect(level).toBeGreaterThanOrEqual(1);
          expect(level).toBeLessThanOrEqual(6);
        }
      }),
    );
  });

  it("hold spans that last at the same time apart while there are rows left", () => {
    const dates = ["1950/1990", "1955/1985", "1960/1980", "1985-06/1990"];
    const { indexes } = indexAll(columnsOf(dates.map((date) => ({ date, group: "a" }))));
    const levels = placedOf(indexes).map(({ level }) => level);
    expect(new Set(levels.slice(0, 3)).size).toBe(3);
    expect(levels[3]).not.toBe(levels[0]);
  });

  it("do not change when a filter takes other events away", () => {
    fc.assert(
      fc.property(anyPackedSample, (sample) => {
        const { columns } = inputOf(sample).indexes;
        const base = baseIndexes(columns);
        const half = laneIndexes(
          base,
          Uint8Array.from({ length: columns.count }, (_, i) => i % 2),
        );
        const levelOf = new Map(
          placedOf(indexAll(columns).indexes).map((p) => [p.placement, p.level]),
        );
        for (const { placement, level } of placedOf(half))
          expect(level).toBe(levelOf.get(placement));
      }),
      { numRuns: 50 },
    );
  });
});
