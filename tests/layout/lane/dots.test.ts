import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dotsOf } from "../../../src/layout/lane/dots";
import { presence } from "../../../src/layout/lane/presence";
import { DAY } from "../../../src/model/time";
import { anyEvents, columnsOf } from "../../model/samples";
import { anyDomain, indexAll, type Placed, placedOf } from "../samples";

/** How far an event is there as a dot, by a look at each of its neighbours. */
function naivePresence(
  own: Placed,
  all: readonly Placed[],
  importance: Uint8Array,
  msPerPx: number,
  perEvent: number,
): number {
  const reach = 32 * msPerPx;
  const near = all.filter(
    (p) =>
      (importance[p.event] ?? 0) >= (importance[own.event] ?? 0) &&
      p.anchor >= own.anchor - reach &&
      p.anchor < own.anchor + reach,
  );
  return presence(perEvent, 64 / near.length);
}

describe("the dots of a side", () => {
  it("are those that counting each one's neighbours would give", () => {
    const scale = fc.double({ min: 0.05, max: 40, noNaN: true }).map((days) => days * DAY);
    const room = fc.double({ min: 3, max: 30, noNaN: true });
    fc.assert(
      fc.property(anyEvents(1, 150), anyDomain, scale, room, (events, domain, msPerPx, px) => {
        const columns = columnsOf(events);
        const { indexes } = indexAll(columns);
        const scales = [msPerPx, msPerPx / 2 ** 0.25] as const;
        const perEvent = [px, px * 2 ** 0.25] as const;
        indexes.lanes.forEach((lane, i) => {
          for (const side of lane.sides) {
            const all = placedOf(indexes).filter(
              (p) => p.lane === i && Math.sign(p.level) === side.sign,
            );
            const at = (own: Placed, end: 0 | 1) =>
              naivePresence(own, all, columns.importance, scales[end], perEvent[end]);
            const naive = all
              .filter(({ anchor }) => anchor >= domain[0] && anchor < domain[1])
              .map((p) => [p.placement, at(p, 0), at(p, 1)] as const)
              .filter(([, , next]) => next >= 0.02);
            const found = new Map(
              dotsOf(side, domain, scales, perEvent).map((dot) => [dot.placement, dot.presence]),
            );
            const expected = new Map(naive.map(([p, first, next]) => [p, [first, next]]));
            for (const [placement, own] of found) expect(own).toEqual(expected.get(placement));
            // In a crowd of neighbours within 2 px the search may pass over one, but no clear one.
            const clear = naive.filter(([, , next]) => next > 0.6).map(([placement]) => placement);
            expect(clear.filter((placement) => !found.has(placement))).toEqual([]);
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it("are none from afar", () => {
    const { indexes } = indexAll(columnsOf([{ date: "1980", effects: { "russia-china": 1 } }]));
    const [side] = indexes.lanes.flatMap(({ sides }) => sides);
    if (!side) throw new Error("expected a side");
    expect(dotsOf(side, indexes.columns.extent, [DAY, DAY / 2], [2, 3])).toEqual([]);
    expect(dotsOf(side, indexes.columns.extent, [DAY, DAY / 2], [8, 10])).toHaveLength(1);
  });
});
