import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baseOrder, countInView, orderOf, topRanked } from "../../src/layout/order";
import type { Domain } from "../../src/model/time";
import { anyEvents, columnsOf, utc } from "../model/samples";
import { anyDomain, anyPackedSample, inputOf, orderAll, type Placed, placedOf } from "./samples";

/** A span is in view with any part of it, anything else with its mark. */
const isInView = ({ start, end, anchor, isSpan }: Placed, [from, to]: Domain) =>
  isSpan ? end > from && start < to : anchor >= from && anchor < to;
const byRank = (a: Placed, b: Placed) => b.rank - a.rank;

describe("the most important events of a view", () => {
  it("are those that sorting all of them would give, long spans included", () => {
    const most = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(
        anyEvents(1, 200),
        anyDomain,
        most,
        fc.boolean(),
        (events, domain, n, spansOnly) => {
          const { order } = orderAll(columnsOf(events));
          const all = placedOf(order);
          order.lanes.forEach((lane, i) => {
            const mine = all.filter((p) => p.lane === i && (p.isSpan || !spansOnly));
            const expected = mine
              .filter((p) => isInView(p, domain))
              .sort(byRank)
              .slice(0, n);
            const found = topRanked(order, lane, domain, n, spansOnly);
            expect(found.map((p) => all[p]?.rank)).toEqual(expected.map(({ rank }) => rank));
            expect(new Set(found).size).toBe(found.length);
            for (const p of found)
              expect(mine.some((q) => q === all[p] && isInView(q, domain))).toBe(true);
          });
        },
      ),
    );
  });

  it("include a span that began long before the view and ends long after it", () => {
    const events = [
      { date: "1950/2020", importance: 5, effects: { "russia-china": 1 } },
      ...Array.from({ length: 500 }, (_, i) => ({
        date: `1985-01-${String(1 + (i % 28)).padStart(2, "0")}`,
        importance: 1,
        effects: { "russia-china": 1 },
      })),
    ];
    const { order } = orderAll(columnsOf(events));
    const domain: Domain = [utc("1985-01-05"), utc("1985-01-12")];
    const [first] = order.lanes.flatMap((lane) => topRanked(order, lane, domain, 1));
    expect(placedOf(order)[first ?? -1]?.event).toBe(0);
  });
});

describe("the number of events in a view", () => {
  it("is that of the events that stand in it and of the spans under way at its start", () => {
    fc.assert(
      fc.property(anyEvents(1, 200), anyDomain, (events, domain) => {
        const { order } = orderAll(columnsOf(events));
        const all = placedOf(order);
        const [from, to] = domain;
        order.lanes.forEach((lane, i) => {
          const counted = all.filter(({ anchor, end, isSpan, lane }) => {
            const isUnderWay = isSpan && anchor < from && end > from;
            return lane === i && (isUnderWay || (anchor >= from && anchor < to));
          });
          expect(countInView(lane, domain)).toBe(counted.length);
        });
      }),
    );
  });

  it("does not count a span that ends where the view begins", () => {
    const events = [{ date: "1999/2000", effects: { "russia-china": 1 } }, { date: "2010" }];
    const { order } = orderAll(columnsOf(events));
    const count = (from: string) =>
      order.lanes.map((lane) => countInView(lane, [utc(from), utc("2005-01-01")]))[0];
    expect(count("2000-12-31")).toBe(1);
    expect(count("2001-01-01")).toBe(0);
  });
});

describe("the order of what a filter leaves", () => {
  it("holds exactly the events that pass, each in its lane and at its level", () => {
    fc.assert(
      fc.property(anyEvents(1, 80), fc.infiniteStream(fc.boolean()), (events, stream) => {
        const columns = columnsOf(events);
        const mask = Uint8Array.from({ length: columns.count }, () => Number(stream.next().value));
        const order = orderOf(baseOrder(columns), mask);
        const expected = placedOf(order).filter(({ event }) => mask[event]);
        const found = order.lanes.flatMap(({ rows }, lane) =>
          rows.flatMap(({ level, placements }) =>
            [...placements].map((placement) => ({ placement, lane, level })),
          ),
        );
        expect(found).toHaveLength(expected.length);
        expect(found).toEqual(
          expect.arrayContaining(
            expected.map(({ placement, lane, level }) => ({ placement, lane, level })),
          ),
        );
        for (const { rows } of order.lanes)
          for (const { anchors } of rows)
            expect([...anchors]).toEqual([...anchors].sort((a, b) => a - b));
      }),
    );
  });
});

describe("rows of a lane without effects", () => {
  it("are six at most, above the zero line", () => {
    fc.assert(
      fc.property(anyPackedSample, (sample) => {
        for (const { level } of placedOf(inputOf(sample).order)) {
          expect(level).toBeGreaterThanOrEqual(1);
          expect(level).toBeLessThanOrEqual(6);
        }
      }),
    );
  });

  it("hold spans that last at the same time apart while there are rows left", () => {
    const dates = ["1950/1990", "1955/1985", "1960/1980", "1985-06/1990"];
    const { order } = orderAll(columnsOf(dates.map((date) => ({ date, group: "a" }))));
    const levels = placedOf(order).map(({ level }) => level);
    expect(new Set(levels.slice(0, 3)).size).toBe(3);
    expect(levels[3]).not.toBe(levels[0]);
  });

  it("do not change when a filter takes other events away", () => {
    fc.assert(
      fc.property(anyPackedSample, (sample) => {
        const { columns } = inputOf(sample).order;
        const base = baseOrder(columns);
        const half = orderOf(
          base,
          Uint8Array.from({ length: columns.count }, (_, i) => i % 2),
        );
        const levelOf = new Map(
          placedOf(orderAll(columns).order).map((p) => [p.placement, p.level]),
        );
        for (const { rows } of half.lanes)
          for (const { level, placements } of rows)
            for (const p of placements) expect(levelOf.get(p)).toBe(level);
      }),
      { numRuns: 50 },
    );
  });
});
