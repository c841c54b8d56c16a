import { describe, expect, it } from "vitest";
import type { PlacedLabel } from "../../src/layout/labels";
import { layOut, type Scene } from "../../src/layout/scene";
import { type EventParts, utc } from "../model/samples";
import { everyScene, inputOf, placedOf } from "./samples";

/** A box in the picture; px. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const boxOf = ({ x, top, width, height }: PlacedLabel): Box => ({
  left: x,
  right: x + width,
  top,
  bottom: top + height,
});

/** Boxes that touch do not overlap; rounding may let them seem to by a hair. */
function overlap(a: Box, b: Box): boolean {
  const e = 1e-6;
  return (
    a.left < b.right - e && b.left < a.right - e && a.top < b.bottom - e && b.top < a.bottom - e
  );
}

/** Everything that a name must not lie on: dots, diamonds, counted bins. */
function obstacles({ marks, clusters }: Scene): Box[] {
  return [
    ...marks.map(({ x, y, r, level }) => {
      const reach = level === 0 ? 1.2 * r : r;
      return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
    }),
    ...clusters.map(({ from, to, y, height }) => ({
      left: from,
      right: to,
      top: y - height / 2,
      bottom: y + height / 2,
    })),
  ];
}

describe("the names in a view", () => {
  it("never overlap each other", () => {
    everyScene(({ labels }) => {
      const boxes = labels.map(boxOf);
      boxes.forEach((a, i) => {
        for (const b of boxes.slice(i + 1)) expect(overlap(a, b)).toBe(false);
      });
    });
  });

  it("never lie on a mark or a count, not even on their own", () => {
    everyScene((scene) => {
      const others = obstacles(scene);
      for (const label of scene.labels) {
        const hit = others.find((other) => overlap(boxOf(label), other));
        expect(hit, JSON.stringify(label)).toBeUndefined();
      }
    });
  });

  it("are never cut by an edge, and stay in their lane", () => {
    everyScene(({ labels, lanes, marks }, _, { width }) => {
      for (const label of labels) {
        const { left, right, top, bottom } = boxOf(label);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
        const lane = marks.find(({ placement }) => placement === label.placement)?.lane ?? -1;
        expect(top).toBeGreaterThanOrEqual((lanes[lane]?.box.top ?? Number.NaN) - 1e-6);
        expect(bottom).toBeLessThanOrEqual((lanes[lane]?.box.bottom ?? Number.NaN) + 1e-6);
      }
    });
  });

  it("are as many as there are named marks", () => {
    everyScene(({ labels, marks }) => {
      const named = marks.filter(({ isNamed }) => isNamed).map(({ placement }) => placement);
      expect(new Set(named)).toEqual(new Set(labels.map(({ placement }) => placement)));
      expect(named).toHaveLength(labels.length);
    });
  });
});

describe("the marks of a view", () => {
  it("are in the order in which they are painted: in each lane those with a name last, on top", () => {
    everyScene(({ marks, lanes }) => {
      lanes.forEach((_, lane) => {
        const named = marks.filter((mark) => mark.lane === lane).map(({ isNamed }) => isNamed);
        expect(named).toEqual([...named].sort((a, b) => Number(a) - Number(b)));
      });
    });
  });

  it("are the larger the more important they are", () => {
    const input = inputOf({
      events: [1, 2, 3, 4, 5].map((importance) => ({
        date: `${1950 + 5 * importance}-05-05`,
        importance,
        effects: { "russia-china": 1 },
      })),
      domain: [utc("1950-01-01"), utc("1980-01-01")],
      width: 800,
      height: 600,
      seed: 1,
    });
    const byTime = [...layOut(input).marks].sort((a, b) => a.x - b.x);
    expect(byTime.map(({ r }) => r)).toEqual([2.2, 2.7, 3.3, 4.4, 5]);
  });
});

describe("a view", () => {
  it("is the same for the same data, domain and size, whatever was shown before", () => {
    everyScene((scene, input, sample) => {
      const [start, end] = input.domain;
      layOut({ ...input, domain: [start, start + (end - start) / 3], width: 333 });
      layOut({ ...input, height: input.height * 2 });
      const { scale: _, ...again } = layOut(inputOf(sample));
      const { scale: __, ...first } = scene;
      expect(again).toEqual(first);
    });
  });

  it("keeps an event in its row, whatever the domain", () => {
    everyScene((scene, input) => {
      const [start, end] = input.domain;
      const closer = layOut({ ...input, domain: [start, start + (end - start) / 4] });
      const levels = new Map(scene.marks.map(({ placement, level }) => [placement, level]));
      for (const { placement, level } of closer.marks)
        expect(levels.get(placement) ?? level).toBe(level);
    });
  });
});

describe("a date known only to the month", () => {
  const month = { date: "1969-03", title: "March", effects: { "russia-china": -2 } };
  const others = Array.from({ length: 300 }, (_, i) => ({
    date: `1969-03-${String(1 + (i % 28)).padStart(2, "0")}`,
    title: "Another",
    importance: 1,
    effects: { "russia-china": -2 },
  }));
  const view = (from: string, to: string, events: readonly EventParts[]) => {
    const input = inputOf({
      events,
      domain: [utc(from), utc(to)],
      width: 800,
      height: 600,
      seed: 1,
    });
    const scene = layOut(input);
    const event = placedOf(input.indexes).find(({ isWide }) => isWide)?.event;
    const mark = scene.marks.find((other) => other.event === event);
    return { mark, count: scene.lanes[0]?.count, labels: scene.labels };
  };

  it.each([
    ["1969-03-02", "1969-03-09"],
    ["1969-03-24", "1969-03-31"],
    ["1969-02-22", "1969-03-02"],
  ])("is drawn, named and counted from %s to %s, though its middle is not there", (from, to) => {
    const { mark, count, labels } = view(from, to, [month]);
    expect(count).toBe(1);
    expect(mark && mark.from < 800 && mark.to > 0).toBe(true);
    expect(labels).toHaveLength(1);
    expect(view(from, to, [month, ...others]).mark?.isNamed).toBe(true);
  });

  it("is not there before it begins, nor after its end", () => {
    for (const [from, to] of [
      ["1969-02-20", "1969-03-01"],
      ["1969-04-01", "1969-04-09"],
    ] as const)
      expect(view(from, to, [month])).toMatchObject({ mark: undefined, count: 0, labels: [] });
  });
});

describe("a bar", () => {
  it("reaches out of the plot on both sides, but not without end", () => {
    const century = { date: "19XX", effects: { "russia-china": 1 } };
    const input = inputOf({
      events: [century],
      domain: [utc("1969-03-02"), utc("1969-03-09")],
      width: 800,
      height: 600,
      seed: 1,
    });
    const [bar] = layOut(input).marks;
    expect(bar?.from).toBeLessThan(-1000);
    expect(bar?.from).toBeGreaterThan(-10_000);
    expect(bar?.to).toBeGreaterThan(1800);
    expect(bar?.to).toBeLessThan(10_000);
  });
});
