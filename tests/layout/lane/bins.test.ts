import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOut, type Scene } from "../../../src/layout/scene";
import { DAY } from "../../../src/model/time";
import { type EventParts, utc } from "../../model/samples";
import {
  anyPackedSample,
  anySample,
  everyScene,
  inputOf,
  type Placed,
  placedOf,
  type Sample,
} from "../samples";

/** The counted bins that an event could be counted in. */
function cellsOf({ clusters }: Scene, { lane, level, anchor }: Placed) {
  return clusters.filter((cluster) => {
    const [from, to] = cluster.domain;
    return cluster.lane === lane && cluster.level === level && anchor >= from && anchor < to;
  });
}

/** Events with many spans, most of them under way at once. */
const manySpans: fc.Arbitrary<Sample> = fc
  .tuple(
    anySample,
    fc.array(
      fc.tuple(fc.integer({ min: 1950, max: 1985 }), fc.nat(40), fc.integer({ min: -3, max: 3 })),
      { minLength: 45, maxLength: 120, size: "max" },
    ),
  )
  .map(([sample, spans]) => ({
    ...sample,
    events: [
      ...sample.events,
      ...spans.map(([year, length, effect]) => ({
        date: `${year}-04-05/${year + length}-04-12`,
        importance: 1 + (length % 5),
        effects: { "russia-china": effect },
      })),
    ],
  }));

const samples = fc.oneof(anySample, anyPackedSample, manySpans);

describe("an event in view", () => {
  it("is drawn or counted: none hides silently, and none is counted twice", () => {
    everyScene((scene, { indexes, domain: [from, to] }) => {
      const drawn = scene.marks.map(({ placement }) => placement);
      expect(new Set(drawn).size).toBe(drawn.length);
      const isDrawn = new Set(drawn);
      for (const placed of placedOf(indexes)) {
        if (placed.anchor < from || placed.anchor >= to) continue;
        const times = Number(isDrawn.has(placed.placement)) + cellsOf(scene, placed).length;
        if (!isDrawn.has(placed.placement)) expect(times).toBe(1);
      }
    }, samples);
  });

  it("is one of as many as its count says", () => {
    everyScene((scene, { indexes }) => {
      const isDrawn = new Set(scene.marks.map(({ placement }) => placement));
      const counted = new Map(scene.clusters.map((cluster) => [cluster, 0]));
      for (const placed of placedOf(indexes)) {
        if (isDrawn.has(placed.placement)) continue;
        for (const bin of cellsOf(scene, placed)) counted.set(bin, (counted.get(bin) ?? 0) + 1);
      }
      for (const [cluster, count] of counted) expect(cluster.count).toBe(count);
    }, samples);
  });

  it("is among those told as hidden if it is a span under way that is neither drawn nor counted", () => {
    everyScene((scene, { indexes, domain: [from] }) => {
      const isDrawn = new Set(scene.marks.map(({ placement }) => placement));
      scene.lanes.forEach(({ hidden }, i) => {
        const undrawn = placedOf(indexes).filter(
          ({ lane, anchor, end, isSpan, placement }) =>
            lane === i && isSpan && anchor < from && end > from && !isDrawn.has(placement),
        );
        const lost = undrawn.filter((placed) => cellsOf(scene, placed).length === 0);
        expect(hidden).toBeGreaterThanOrEqual(lost.length);
        expect(hidden).toBeLessThanOrEqual(undrawn.length);
      });
    }, samples);
  });

  it("is not told as hidden when it is drawn because it is named", () => {
    // More spans of the first level than can be drawn, all of them before the only one of the second.
    const many = Array.from({ length: 60 }, () => ({
      date: "1950/1990",
      importance: 5,
      effects: { "russia-china": 3 },
    }));
    const named = { date: "1950/1991", importance: 1, effects: { "russia-china": -1 } };
    const scene = layOut(
      inputOf({
        events: [...many, named],
        domain: [utc("1970-01-01"), utc("1980-01-01")],
        width: 1000,
        height: 900,
        seed: 1,
      }),
    );
    expect(scene.labels.length).toBeGreaterThan(1);
    expect(scene.marks.length + (scene.lanes[0]?.hidden ?? 0)).toBe(61);
  });
});

describe("bins", () => {
  it("count the same events while panning, away from the edges of both views", () => {
    // A bin of this view is 2^33 ms, about a hundred days, and 24 px wide.
    const [bin, width] = [2 ** 33, 648];
    const view = (events: readonly EventParts[], from: number) => {
      const domain = [from, from + (width / 24) * bin] as const;
      const input = inputOf({ events, domain, width, height: 700, seed: 1 });
      // Names pick out marks by what else is in view: without names, only bins decide.
      return layOut({ ...input, labelWidth: () => Number.POSITIVE_INFINITY });
    };
    const event = fc.record({
      date: fc.constantFrom("1981-01", "1981-04", "1981-05", "1982-08"),
      effects: fc.record({ "russia-china": fc.integer({ min: -1, max: 1 }) }),
    });
    const crowd = fc.array(event, { minLength: 60, maxLength: 150, size: "max" });
    const first = Math.floor(utc("1979-01-01") / bin) * bin;
    fc.assert(
      fc.property(crowd, fc.integer({ min: 1, max: 5 * bin }), (events, by) => {
        const [before, after] = [view(events, first), view(events, first + by)];
        const shared = [after.scale.domain[0], before.scale.domain[1]] as const;
        const found = countsIn(before, shared);
        expect(found.length).toBeGreaterThan(0);
        expect(countsIn(after, shared)).toEqual(found);
      }),
    );
  });

  it("keep their bounds while zooming a little", () => {
    const events = Array.from({ length: 300 }, (_, i) => ({
      date: new Date(utc("1980-01-01") + i * 3 * DAY).toISOString().slice(0, 10),
      effects: { "russia-china": 1 },
    }));
    const view = (share: number) => {
      const domain = [utc("1979-01-01"), utc("1979-01-01") + share * 27 * 2 ** 33] as const;
      const input = inputOf({ events, domain, width: 648, height: 700, seed: 1 });
      return layOut({ ...input, labelWidth: () => Number.POSITIVE_INFINITY });
    };
    const shared = view(0.8).scale.domain;
    const found = countsIn(view(1), shared);
    expect(found.length).toBeGreaterThan(5);
    for (const share of [0.97, 0.9, 0.8]) expect(countsIn(view(share), shared)).toEqual(found);
  });

  it("count all that they hold where an edge of the view cuts them", () => {
    const events = Array.from({ length: 200 }, (_, i) => ({
      date: new Date(utc("1980-01-01") + i * DAY).toISOString().slice(0, 10),
      effects: { "russia-china": 1 },
    }));
    const domain = [utc("1980-03-20"), utc("1985-01-01")] as const;
    const input = inputOf({ events, domain, width: 640, height: 700, seed: 1 });
    const { clusters } = layOut({ ...input, labelWidth: () => Number.POSITIVE_INFINITY });
    const [first] = clusters;
    expect(first?.from).toBeLessThan(0);
    const [from, to] = first?.domain ?? domain;
    const held = placedOf(input.indexes).filter(({ anchor }) => anchor >= from && anchor < to);
    expect(first?.count).toBe(held.length);
  });

  it("write their counts where no edge of the view cuts them", () => {
    const events = Array.from({ length: 900 }, (_, i) => ({
      date: new Date(utc("1980-01-01") + i * 2 * DAY).toISOString().slice(0, 10),
      effects: { "russia-china": 1 },
    }));
    const view = fc.record({
      from: fc.integer({ min: 0, max: 900 }),
      days: fc.integer({ min: 300, max: 900 }),
      width: fc.integer({ min: 300, max: 900 }),
    });
    fc.assert(
      fc.property(view, ({ from, days, width }) => {
        const start = utc("1980-01-01") + from * DAY;
        const domain = [start, start + days * DAY] as const;
        const input = inputOf({ events, domain, width, height: 700, seed: 1 });
        const { clusters } = layOut({ ...input, labelWidth: () => Number.POSITIVE_INFINITY });
        for (const { from, to, countX } of clusters) {
          const isInside = from >= 0 && to <= width;
          if (countX === null) expect(isInside).toBe(false);
          else expect(Math.min(countX, width - countX)).toBeGreaterThanOrEqual(9);
        }
      }),
    );
  });

  it("leave few marks of one row to be drawn, and count more", () => {
    const near = (n: number) =>
      Array.from({ length: n }, () => ({
        date: "1980-05-05",
        importance: 3,
        effects: { "russia-china": 1 },
      }));
    const view = (events: readonly EventParts[]) => {
      const sample = {
        events,
        domain: [utc("1949-01-01"), utc("2020-01-01")] as const,
        width: 800,
      };
      const { labelWidth: _, ...input } = inputOf({ ...sample, height: 700, seed: 1 });
      return layOut({ ...input, labelWidth: () => 10_000 });
    };
    expect(view(near(2)).clusters).toEqual([]);
    expect(view(near(2)).marks).toHaveLength(2);
    expect(view(near(50)).clusters).toMatchObject([{ count: 50 }]);
    expect(view(near(50)).marks).toEqual([]);
  });
});

/** What is counted, by lane, row and time, in bins inside of a stretch. */
function countsIn({ clusters }: Scene, [first, last]: readonly [number, number]) {
  return clusters
    .filter(({ domain: [from, to] }) => from >= first && to <= last)
    .map(({ lane, level, domain, count }) => ({ lane, level, domain, count }));
}
