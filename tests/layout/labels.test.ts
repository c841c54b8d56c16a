import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Candidate, type PlacedLabel, placeLabels } from "../../src/layout/labels";
import { laneBox } from "../../src/layout/lane/lanes";
import { topEvents } from "../../src/layout/lane/topEvents";
import { layOut, type SceneInput } from "../../src/layout/scene";
import { utc } from "../model/samples";
import { everyScene, inputOf, type Placed, placedOf } from "./samples";

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

/** Free space that is kept between two names of one line, and to the edges; px. */
const GAP = 8;
const EDGE = 3;
/** A name begins or ends at the rim of its dot, which is at most this far from the dot's middle; px. */
const DOT = 6;

/** Whether a name takes a place of a line. */
function isIn(label: PlacedLabel, top: number, x: number, width: number): boolean {
  const room = GAP + DOT;
  return label.top === top && x < label.x + label.width + room && x + width > label.x - room;
}

/** Whether an event has something to show in the view: its dot, or a part of its bar. */
function isShown(
  { anchor, start, end, isSpan, isWide }: Placed,
  { domain: [from, to] }: SceneInput,
): boolean {
  if (isSpan || isWide) return end > from && start < to;
  return anchor >= from && anchor <= to;
}

/** Where the name of an event could stand: along its dot to either side, moved inwards at the edges. */
function placesFor(x: number, wide: number, width: number): number[] {
  const inside = (left: number) => Math.min(width - wide - EDGE, Math.max(EDGE, left));
  const at = Math.min(width, Math.max(0, x));
  return [inside(at), inside(at - wide)];
}

describe("the events that are named", () => {
  it("are the most important: one goes without only where names of more important ones took each place", () => {
    everyScene(({ labels, lanes, scale }, input, { width }) => {
      const all = placedOf(input.indexes);
      const named = new Set(labels.map(({ placement }) => placement));
      const unnamed = input.indexes.lanes
        .flatMap((lane) => [
          ...topEvents(input.indexes, lane, input.domain, Math.ceil(width / 8)),
          ...topEvents(input.indexes, lane, input.domain, 40, "edges"),
        ])
        .flatMap((p) => (named.has(p) ? [] : (all[p] ?? [])))
        .filter((own) => isShown(own, input))
        .filter((own) => input.labelWidth(own.event) + 2 * EDGE <= width);
      for (const own of unnamed) {
        const wide = input.labelWidth(own.event);
        const labelTiers = lanes[own.lane]?.box.labelTiers.filter(({ levels }) =>
          levels.includes(own.level),
        );
        expect(labelTiers?.length).toBeGreaterThan(0);
        const places = placesFor(scale.x(own.anchor), wide, width);
        for (const [top, x] of (labelTiers ?? []).flatMap(({ top }) =>
          places.map((x) => [top, x] as const),
        )) {
          const others = labels.filter((label) => isIn(label, top, x, wide));
          const ranks = others.map(({ placement }) => all[placement]?.rank ?? -1);
          expect(Math.max(-1, ...ranks), `of event ${own.event} at ${x}`).toBeGreaterThanOrEqual(
            own.rank,
          );
        }
      }
    });
  });

  it("include the most important one of each lane, if its name fits the width at all", () => {
    everyScene((scene, input, { width }) => {
      const named = new Set(scene.labels.map(({ placement }) => placement));
      input.indexes.lanes.forEach((_, i) => {
        const [first] = placedOf(input.indexes)
          .filter((p) => p.lane === i && isShown(p, input))
          .sort((a, b) => b.rank - a.rank);
        if (!first || input.labelWidth(first.event) + 2 * EDGE > width) return;
        expect(named.has(first.placement)).toBe(true);
      });
    });
  });

  it("are found among many dates that are only known to the decade", () => {
    // Few of these have their mark in view, although all of them reach into it.
    const decades = Array.from({ length: 200 }, () => ({
      date: "195X",
      importance: 5,
      effects: { "russia-china": 3 },
    }));
    const plain = { date: "1959-12-20", importance: 2, effects: { "russia-china": 1 } };
    const input = inputOf({
      events: [...decades, plain],
      domain: [utc("1959-12-15"), utc("1959-12-28")],
      width: 800,
      height: 700,
      seed: 1,
    });
    const { labels } = layOut(input);
    const plainOne = placedOf(input.indexes).find(({ start }) => start === utc("1959-12-20"));
    expect(labels.map(({ placement }) => placement)).toContain(plainOne?.placement);
    expect(labels.length).toBeGreaterThan(1);
  });

  it("are still some at 320 px, and more of them where there is more room", () => {
    const events = Array.from({ length: 60 }, (_, i) => ({
      date: String(1950 + i),
      importance: 1 + (i % 5),
      effects: { "russia-china": (i % 7) - 3 },
    }));
    const domain = [utc("1950-01-01"), utc("2010-01-01")] as const;
    const at = (width: number) => {
      const input = inputOf({ events, domain, width, height: 700, seed: 1 });
      return layOut({ ...input, labelWidth: () => 90 }).labels.length;
    };
    expect(at(320)).toBeGreaterThan(3);
    expect(at(1280)).toBeGreaterThan(2 * at(320));
  });
});
