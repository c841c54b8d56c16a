import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countInView, topEvents } from "../../../src/layout/lane/topEvents";
import type { Domain } from "../../../src/model/time";
import { anyEvents, columnsOf, utc } from "../../model/samples";
import { anyDomain, indexAll, type Placed, placedOf } from "../samples";

/** A day is in view with its mark, anything longer with any part of it. */
const isInView = ({ start, end, anchor, isSpan, isWide }: Placed, [from, to]: Domain) =>
  isSpan || isWide ? end > from && start < to : anchor >= from && anchor < to;
const PARTS = {
  inside: ({ isWide, anchor }: Placed, [from, to]: Domain) =>
    !isWide || (anchor >= from && anchor < to),
  spans: ({ isSpan }: Placed) => isSpan,
  edges: ({ isWide, anchor }: Placed, [from, to]: Domain) =>
    isWide && (anchor < from || anchor >= to),
} as const;
const byRank = (a: Placed, b: Placed) => b.rank - a.rank;

describe("the most important events of a view", () => {
  it("are those that sorting all of them would give, long spans included", () => {
    const most = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(
        anyEvents(1, 200),
        anyDomain,
        most,
        fc.constantFrom("inside", "spans", "edges"),
        (events, domain, n, part) => {
          const { indexes } = indexAll(columnsOf(events));
          const all = placedOf(indexes);
          indexes.lanes.forEach((lane, i) => {
            const mine = all.filter((p) => p.lane === i && PARTS[part](p, domain));
            const expected = mine
              .filter((p) => isInView(p, domain))
              .sort(byRank)
              .slice(0, n);
            const found = topEvents(indexes, lane, domain, n, part);
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
    const { indexes } = indexAll(columnsOf(events));
    const domain: Domain = [utc("1985-01-05"), utc("1985-01-12")];
    const [first] = indexes.lanes.flatMap((lane) => topEvents(indexes, lane, domain, 1));
    expect(placedOf(indexes)[first ?? -1]?.event).toBe(0);
  });
});

describe("the number of events in a view", () => {
  it("is that of the days that stand in it and of all that is longer and reaches in", () => {
    fc.assert(
      fc.property(anyEvents(1, 200), anyDomain, (events, domain) => {
        const { indexes } = indexAll(columnsOf(events));
        const all = placedOf(indexes);
        indexes.lanes.forEach((lane, i) => {
          const counted = all.filter((p) => p.lane === i && isInView(p, domain));
          expect(countInView(lane, domain)).toBe(counted.length);
        });
      }),
    );
  });

  it("does not count a span that ends where the view begins", () => {
    const events = [{ date: "1999/2000", effects: { "russia-china": 1 } }, { date: "2010" }];
    const { indexes } = indexAll(columnsOf(events));
    const count = (from: string) =>
      indexes.lanes.map((lane) => countInView(lane, [utc(from), utc("2005-01-01")]))[0];
    expect(count("2000-12-31")).toBe(1);
    expect(count("2001-01-01")).toBe(0);
  });
});
