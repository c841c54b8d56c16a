import { describe, expect, it } from "vitest";
import { layOut, marksOf, placeOf, presenceIn, sceneOf } from "../../src/layout/scene";
import { DAY } from "../../src/model/time";
import { utc } from "../model/samples";
import { everyScene, inputOf } from "./samples";

describe("the marks of a scene", () => {
  it("stand at their time, on their side of the zero line, and further out the stronger they are", () => {
    everyScene((scene) => {
      for (const mark of marksOf(scene)) {
        const { x, y } = placeOf(scene, mark);
        const zero = scene.boxes[mark.lane]?.zero ?? Number.NaN;
        expect(x).toBe(scene.scale.x(mark.time));
        expect(Math.sign(zero - y)).toBe(Math.sign(mark.level));
      }
    });
  });

  it("are there once each, those with a name last, on top", () => {
    everyScene(({ plan }) => {
      for (const { marks, names } of plan.lanes) {
        const placements = marks.map(({ placement }) => placement);
        expect(new Set(placements).size).toBe(placements.length);
        const named = marks.map(({ isNamed }) => isNamed);
        expect(named).toEqual([...named].sort((a, b) => Number(a) - Number(b)));
        expect(marks.filter(({ isNamed }) => isNamed)).toHaveLength(names.length);
      }
    });
  });

  it("grow in their place as they come, from a third of their size on", () => {
    everyScene((scene) => {
      const [first, next] = scene.plan.tiling.msPerPx;
      const { domain, width } = scene.scale;
      const wayAt = (msPerPx: number) =>
        sceneOf(scene.plan, [domain[0], domain[0] + width * msPerPx], width, 0);
      const [before, after] = [wayAt(first), wayAt(next)];
      for (const mark of marksOf(scene)) {
        expect(presenceIn(before, mark)).toBeCloseTo(mark.presence[0], 9);
        expect(presenceIn(after, mark)).toBeCloseTo(mark.presence[1], 9);
        expect(mark.presence[1]).toBeGreaterThanOrEqual(mark.presence[0]);
        expect(placeOf(after, mark).y).toBe(placeOf(before, mark).y);
        expect(placeOf(before, mark).r).toBeGreaterThanOrEqual(0.3 * mark.radius);
        expect(placeOf(before, mark).r).toBeLessThanOrEqual(mark.radius + 1e-9);
      }
    });
  });

  it("are the larger the more important they are, and largest where they turn a relation", () => {
    const effects = [1, 1, 1, 1, 1, 3];
    const scene = layOut(
      inputOf({
        events: effects.map((effect, i) => ({
          date: `${1950 + 5 * i}-05-05`,
          importance: Math.min(5, i + 1),
          effects: { "russia-china": effect },
        })),
        domain: [utc("1950-01-01"), utc("1980-01-01")],
        width: 800,
        height: 600,
      }),
    );
    const byTime = marksOf(scene).sort((a, b) => a.time - b.time);
    expect(byTime.map(({ radius }) => radius)).toEqual([2, 2.3, 2.9, 3.7, 4.5, 5.2]);
  });

  it("step outwards where they would lie on each other, at most twice", () => {
    const day = utc("1969-03-02");
    const scene = layOut(
      inputOf({
        events: [
          ...Array.from({ length: 5 }, () => ({
            date: "1969-03-02",
            importance: 3,
            effects: { "russia-china": -2 },
          })),
          { date: "1950/2000", effects: { "russia-west": 1 } },
        ],
        domain: [day - 3 * DAY, day + 4 * DAY],
        width: 30,
        height: 600,
      }),
    );
    const outs = marksOf(scene).flatMap(({ lane, out }) => (lane === 0 ? out : []));
    expect([...outs].sort((a, b) => a - b)).toEqual([0, 5.5, 11, 11, 11]);
  });
});

describe("a view", () => {
  it("is the same for the same data, domain and size, whatever was shown before", () => {
    everyScene((scene, input, sample) => {
      const [start, end] = input.domain;
      layOut({ ...input, domain: [start, start + (end - start) / 3], width: 333 });
      const again = layOut(inputOf(sample));
      expect(again.plan).toEqual(scene.plan);
      expect(again.boxes).toEqual(scene.boxes);
    });
  });

  it("keeps an event at its level, whatever the domain", () => {
    everyScene((scene, input) => {
      const [start, end] = input.domain;
      const closer = layOut({ ...input, domain: [start, start + (end - start) / 4] });
      const levels = new Map(marksOf(scene).map(({ placement, level }) => [placement, level]));
      for (const { placement, level } of marksOf(closer))
        expect(levels.get(placement) ?? level).toBe(level);
    });
  });

  it("names the event that is open in each of its lanes", () => {
    const events = [
      { date: "1960-05-05", importance: 1, effects: { "russia-china": 1, "china-west": -1 } },
      ...Array.from({ length: 60 }, (_, i) => ({
        date: `${1950 + i}-05-05`,
        importance: 5,
        effects: { "russia-china": i % 2 ? 1 : -1, "china-west": i % 2 ? 1 : -1 },
      })),
    ];
    const input = inputOf({
      events,
      domain: [utc("1949-01-01"), utc("2027-01-01")],
      width: 900,
      height: 700,
    });
    const own = Array.from(input.indexes.columns.importance).indexOf(1);
    const lanesOf = (selected: number | null) =>
      layOut({ ...input, selected }).plan.lanes.flatMap(({ names }, lane) =>
        names.some(({ event }) => event === own) ? [lane] : [],
      );
    expect(lanesOf(null)).toEqual([]);
    expect(lanesOf(own)).toEqual([0, 1]);
  });
});
