import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hitTest } from "../../src/layout/hit";
import { layOut } from "../../src/layout/scene";
import { utc } from "../model/samples";
import { everyScene, inputOf } from "./samples";

const REACH = 8;

const scene = layOut(
  inputOf({
    events: [
      { date: "1955-05-05", importance: 5, effects: { "russia-china": 2 } },
      { date: "1960/1965", importance: 4, effects: { "russia-china": -2 } },
      ...Array.from({ length: 40 }, () => ({
        date: "1990-05-05",
        importance: 1,
        effects: { "russia-china": 1 },
      })),
    ],
    domain: [utc("1950-01-01"), utc("2010-01-01")],
    width: 1200,
    height: 900,
    seed: 1,
  }),
);
const eventAt = (x: number, y: number) => {
  const hit = hitTest(scene, x, y, REACH);
  return hit?.kind === "mark" ? hit.mark.event : hit?.kind;
};

describe("what lies under the pointer", () => {
  const dot = scene.marks.find(({ event }) => event === 0);
  const span = scene.marks.find(({ event }) => event === 1);

  it("is the dot, on it and a little beside it", () => {
    const [x, y] = [dot?.x ?? 0, dot?.y ?? 0];
    expect(eventAt(x, y)).toBe(0);
    expect(eventAt(x - 10, y)).toBe(0);
    expect(eventAt(x - 40, y)).toBeUndefined();
  });

  it("is the event of a name", () => {
    for (const { placement, x, top, width, height } of scene.labels) {
      const mark = scene.marks.find((m) => m.placement === placement);
      expect(eventAt(x + width - 1, top + height / 2)).toBe(mark?.event);
    }
  });

  it("is a span anywhere along its bar", () => {
    const [from, to, y] = [span?.from ?? 0, span?.to ?? 0, span?.y ?? 0];
    expect(to - from).toBeGreaterThan(50);
    expect(eventAt((from + to) / 2, y + 2)).toBe(1);
    expect(eventAt(to - 1, y)).toBe(1);
    expect(eventAt(to + 30, y)).toBeUndefined();
  });

  it("is a count where marks are counted", () => {
    const [cluster] = scene.clusters;
    const hit = hitTest(scene, (cluster?.from ?? 0) + 2, cluster?.y ?? 0, REACH);
    expect(hit).toMatchObject({ kind: "cluster", cluster: { level: 1 } });
  });

  it("is nothing where nothing is", () => {
    expect(hitTest(scene, 1100, scene.lanes[2]?.box.zero ?? 0, REACH)).toBeNull();
  });

  it("is, on the middle of any mark, a mark that covers that point", () => {
    everyScene((any) => {
      for (const { x, y } of any.marks) {
        const hit = hitTest(any, x, y, REACH);
        const found = hit?.kind === "mark" ? hit.mark : null;
        expect(Math.hypot((found?.x ?? -99) - x, (found?.y ?? -99) - y)).toBeLessThanOrEqual(
          found?.r ?? 0,
        );
      }
    });
  });

  it("is, of two dots in reach, the nearer one", () => {
    const off = fc.integer({ min: -6, max: 6 });
    const marks = scene.marks.slice(0, 1);
    const [one] = marks;
    if (!one) throw new Error("no mark");
    const two = { ...one, event: 99, x: one.x + 30 };
    fc.assert(
      fc.property(off, off, (dx, dy) => {
        const pair = { ...scene, marks: [one, two], labels: [], clusters: [] };
        expect(hitTest(pair, one.x + dx, one.y + dy, 30)).toMatchObject({
          mark: { event: one.event },
        });
        expect(hitTest(pair, two.x + dx, two.y + dy, 30)).toMatchObject({ mark: { event: 99 } });
      }),
    );
  });

  it("is, of two equally near, the later one, which is painted on top", () => {
    const [one] = scene.marks;
    const [bin] = scene.clusters;
    if (!one || !bin) throw new Error("expected a mark and a cluster");
    const bare = { ...scene, marks: [], labels: [], clusters: [] };
    const over = { ...one, event: 99 };
    const beside = { ...one, event: 98, x: one.x + 20 };
    const at = (marks: typeof scene.marks, x: number) => hitTest({ ...bare, marks }, x, one.y, 30);
    expect(at([one, over], one.x)).toMatchObject({ mark: { event: 99 } });
    expect(at([over, one], one.x)).toMatchObject({ mark: { event: one.event } });
    expect(at([one, beside], one.x + 10)).toMatchObject({ mark: { event: 98 } });
    const clusters = [bin, { ...bin, count: 99 }];
    expect(hitTest({ ...bare, clusters }, bin.from + 1, bin.y, 8)).toMatchObject({
      cluster: { count: 99 },
    });
  });

  it("is a dot before a name that lies over it, a name before a count, and a count before a bar", () => {
    const [one] = scene.marks;
    const [bin] = scene.clusters;
    if (!one || !bin) throw new Error("expected a mark and a cluster");
    const [x, y] = [500, 200];
    const dot = { ...one, placement: 1, event: 1, x, y, r: 4, from: x, to: x + 1 };
    const far = { ...one, placement: 2, event: 2, x: 40, y, from: 40, to: 900 };
    const label = { placement: 3, x: x - 20, top: y - 7, width: 60, height: 14, hasLeader: false };
    const named = { ...dot, placement: 3, event: 3, y: y - 90 };
    const cluster = { ...bin, from: x - 9, to: x + 9, y, height: 10 };
    const parts = { ...scene, marks: [far, named, dot], labels: [label], clusters: [cluster] };
    expect(hitTest(parts, x, y, REACH)).toMatchObject({ mark: { event: 1 } });
    const noDot = { ...parts, marks: [far, named] };
    expect(hitTest(noDot, x, y, REACH)).toMatchObject({ mark: { event: 3 } });
    const noName = { ...noDot, labels: [] };
    expect(hitTest(noName, x, y, REACH)).toMatchObject({ kind: "cluster" });
    const noCount = { ...noName, clusters: [] };
    expect(hitTest(noCount, x, y, REACH)).toMatchObject({ mark: { event: 2 } });
  });
});
