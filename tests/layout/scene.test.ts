import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlacedLabel } from "../../src/layout/labels";
import { topRanked } from "../../src/layout/order";
import { layOut, type Scene, type SceneInput } from "../../src/layout/scene";
import { anyPackedSample, anySample, inputOf, type Placed, placedOf, type Sample } from "./samples";

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

/** Everything that a name must not lie on: dots, diamonds, counted cells. */
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

const samples = fc.oneof(
  { weight: 3, arbitrary: anySample },
  { weight: 1, arbitrary: anyPackedSample },
);

/** Checks a property of the scenes of random events, in random views, from 320 to 2560 px. */
function everyScene(check: (scene: Scene, input: SceneInput, sample: Sample) => void): void {
  fc.assert(
    fc.property(samples, (sample) => {
      const input = inputOf(sample);
      check(layOut(input), input, sample);
    }),
    { numRuns: 150 },
  );
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

/** Free space that is kept between two names of one line, and to the edges; px. */
const GAP = 8;
const EDGE = 3;

/** Whether a name of a more important event takes the place from `x` on in the line at `top`. */
function isTaken(
  scene: Scene,
  all: readonly Placed[],
  own: Placed,
  top: number,
  x: number,
  width: number,
) {
  return scene.labels.some((label) => {
    const isNear = x < label.x + label.width + GAP && x + width > label.x - GAP;
    return label.top === top && isNear && (all[label.placement]?.rank ?? 0) >= own.rank;
  });
}

/** Whether an event has something to show in the view: its dot, or a part of its span. */
function isShown(
  { anchor, start, end, isSpan }: Placed,
  { domain: [from, to] }: SceneInput,
): boolean {
  if (isSpan) return end > from && start < to;
  return anchor >= from && anchor <= to;
}

describe("the events that are named", () => {
  it("are the most important: one goes without a name only where more important ones took every place", () => {
    everyScene((scene, input, { width }) => {
      const all = placedOf(input.order);
      const named = new Set(scene.labels.map(({ placement }) => placement));
      input.order.lanes.forEach((lane, i) => {
        const top = topRanked(input.order, lane, input.domain, Math.ceil(width / 8));
        for (const p of top) {
          const own = all[p];
          const wide = own && input.labelWidth(own.event);
          if (!own || !wide || named.has(p) || !isShown(own, input)) continue;
          if (wide + 2 * EDGE > width) continue;
          const x = Math.max(0, scene.scale.x(own.anchor));
          const r = radius(scene, input, own);
          const inside = (left: number) => Math.min(width - wide - EDGE, Math.max(EDGE, left));
          const strips = scene.lanes[i]?.box.strips.filter(({ levels }) =>
            levels.includes(own.level),
          );
          expect(strips?.length).toBeGreaterThan(0);
          for (const strip of strips ?? [])
            for (const left of [inside(x - r), inside(x + r - wide)])
              expect(isTaken(scene, all, own, strip.top, left, wide), `${p} at ${left}`).toBe(true);
        }
      });
    });
  });

  it("include the most important one of each lane, if its name fits the width at all", () => {
    everyScene((scene, input, { width }) => {
      const named = new Set(scene.labels.map(({ placement }) => placement));
      input.order.lanes.forEach((_, i) => {
        const [first] = placedOf(input.order)
          .filter((p) => p.lane === i && isShown(p, input))
          .sort((a, b) => b.rank - a.rank);
        if (!first || input.labelWidth(first.event) + 2 * EDGE > width) return;
        expect(named.has(first.placement)).toBe(true);
      });
    });
  });

  it("are still named at 320 px, and more of them where there is more room", () => {
    const events = Array.from({ length: 60 }, (_, i) => ({
      date: String(1950 + i),
      importance: 1 + (i % 5),
      effects: { "russia-china": (i % 7) - 3 },
    }));
    const at = (width: number) => {
      const input = inputOf({
        events,
        domain: [-631152000000, 1262304000000],
        width,
        height: 700,
        seed: 1,
      });
      return layOut({ ...input, labelWidth: () => 90 }).labels.length;
    };
    expect(at(320)).toBeGreaterThan(3);
    expect(at(1280)).toBeGreaterThan(2 * at(320));
  });
});

/** The radius of a mark, which a scene tells only for those it draws: a view of the event alone does. */
function radius(_: Scene, input: SceneInput, own: Placed): number {
  const half = (own.end - own.start) / 2 + 7 * 86_400_000;
  const alone = layOut({ ...input, domain: [own.anchor - half, own.anchor + half] });
  return alone.marks.find(({ placement }) => placement === own.placement)?.r ?? Number.NaN;
}

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
