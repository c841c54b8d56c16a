import { describe, expect, it } from "vitest";
import { hitTest } from "../../src/layout/hit";
import { boxOfName, namesInView } from "../../src/layout/name/inView";
import { layOut, marksOf, placeOf, presenceIn, type Scene } from "../../src/layout/scene";
import { utc } from "../model/samples";
import { everyScene, inputOf } from "./samples";

const REACH = 8;
const CROWD = Array.from({ length: 300 }, (_, i) => ({
  date: `1990-05-${String(1 + (i % 28)).padStart(2, "0")}`,
  importance: 1,
  effects: { "russia-china": i % 2 ? 1 : -1 },
}));

const scene = layOut(
  inputOf({
    events: [
      { date: "1955-05-05", importance: 5, effects: { "russia-china": 3 } },
      { date: "1960/1970", importance: 5, effects: { "russia-china": -3 } },
      ...CROWD,
      { date: "2009-05-05", importance: 1, effects: { "china-west": 1 } },
    ],
    domain: [utc("1950-01-01"), utc("2010-01-01")],
    width: 1200,
    height: 900,
  }),
);
const eventAt = (x: number, y: number, any: Scene = scene) => {
  const hit = hitTest(any, x, y, REACH);
  return hit?.kind === "mark" ? hit.mark.event : hit?.kind;
};
const markOf = (event: number) => {
  const mark = marksOf(scene).find((one) => one.event === event);
  if (!mark) throw new Error(`expected a mark of event ${event}`);
  return mark;
};

describe("what lies under the pointer", () => {
  it("is the dot, on it and a little beside it", () => {
    const { x, y } = placeOf(scene, markOf(0));
    expect(eventAt(x, y)).toBe(0);
    expect(eventAt(x - 12, y)).toBe(0);
    expect(eventAt(x - 40, y)).toBeUndefined();
  });

  it("is the event of a name, all over it", () => {
    const names = namesInView(scene);
    expect(names.length).toBeGreaterThan(1);
    for (const at of names) {
      const { left, right, top, bottom } = boxOfName(at);
      expect(eventAt(right - 1, (top + bottom) / 2)).toBe(at.name.event);
      expect(eventAt((left + right) / 2, bottom - 1)).toBe(at.name.event);
    }
  });

  it("is a span anywhere along its bar", () => {
    const mark = markOf(1);
    const { y } = placeOf(scene, mark);
    const [from, to] = [scene.scale.x(mark.from), scene.scale.x(mark.to)];
    expect(to - from).toBeGreaterThan(100);
    expect(eventAt((from + to) / 2, y + 2)).toBe(1);
    expect(eventAt(to - 1, y)).toBe(1);
    expect(eventAt(to + 30, y)).toBeUndefined();
  });

  it("is the calendar unit of what is counted, with the time that it covers", () => {
    const [box] = scene.boxes;
    if (!box) throw new Error("expected a lane");
    const hit = hitTest(scene, scene.scale.x(utc("1990-05-15")), box.zero - 4, REACH);
    expect(hit).toMatchObject({ kind: "bar", lane: 0, y: box.zero });
    if (hit?.kind !== "bar") return;
    expect(hit.domain[0]).toBeLessThanOrEqual(utc("1990-05-01"));
    expect(hit.domain[1]).toBeGreaterThan(utc("1990-05-28"));
    const below = hitTest(scene, scene.scale.x(utc("1990-05-15")), box.zero + 4, REACH);
    expect(below).toEqual(hit);
  });

  it("is nothing where nothing is", () => {
    expect(hitTest(scene, 1100, scene.boxes[2]?.zero ?? 0, REACH)).toBeNull();
    expect(hitTest(scene, scene.scale.x(utc("1990-05-15")), 5, REACH)).toBeNull();
  });

  it("is a dot before a name that lies over it, and a name before a bar", () => {
    const [lane] = scene.plan.lanes;
    const [name] = lane?.names ?? [];
    if (!lane || !name) throw new Error("expected a name");
    const at = { ...name, dx: -20, dy: -7, leader: null };
    const bare = (marks: typeof lane.marks, names: typeof lane.names): Scene => ({
      ...scene,
      plan: { ...scene.plan, lanes: [{ ...lane, marks, names }, ...scene.plan.lanes.slice(1)] },
    });
    const time = utc("1990-05-15");
    const other = { ...name.mark, event: 77, placement: 777, time, level: 0, hasBar: false };
    const own = { ...name.mark, time, level: 0, hasBar: false };
    const [x, y] = [scene.scale.x(time), scene.boxes[0]?.zero ?? 0];
    const named = [{ ...at, time, mark: own }];
    // The name of one lies over the dot of another.
    expect(eventAt(x, y, bare([own, other], named))).toBe(77);
    expect(eventAt(x + 30, y - 3, bare([], named))).toBe(own.event);
    expect(eventAt(x, y - 3, bare([], []))).toBe("bar");
  });

  it("is, on the middle of any dot that is drawn, a dot that covers that point", () => {
    everyScene((any) => {
      for (const mark of marksOf(any)) {
        if (presenceIn(any, mark) < 0.1) continue;
        const { x, y } = placeOf(any, mark);
        const hit = hitTest(any, x, y, REACH);
        const found = hit?.kind === "mark" ? placeOf(any, hit.mark) : null;
        expect(Math.hypot((found?.x ?? -99) - x, (found?.y ?? -99) - y)).toBeLessThanOrEqual(
          found?.r ?? 0,
        );
      }
    });
  });
});
