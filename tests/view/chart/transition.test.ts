import { describe, expect, it } from "vitest";
import { planOf } from "../../../src/layout/plan";
import { sceneOf } from "../../../src/layout/scene";
import { createTransition } from "../../../src/view/chart/transition";
import { inputOf } from "../../layout/samples";
import { utc } from "../../model/samples";

const SAMPLE = {
  events: Array.from({ length: 40 }, (_, i) => ({
    date: `${1950 + i}-05-05`,
    importance: 1 + (i % 5),
    effects: { "russia-china": i < 20 ? 2 : -2 },
  })),
  width: 800,
  height: 400,
};
const far = inputOf({ ...SAMPLE, domain: [utc("1950-01-01"), utc("1990-01-01")] });
const near = inputOf({ ...SAMPLE, domain: [utc("1950-06-01"), utc("1956-01-01")] });
const [first, next] = [planOf(far), planOf(near)];
const scene = (boxes = next.lanes.map(({ box }) => box)) =>
  sceneOf(next, near.domain, near.width, 0, boxes);

describe("the way from one plan to the next", () => {
  it("is none for the first one, nor where motion is reduced", () => {
    const transition = createTransition();
    transition.show(first, 0, false);
    expect(transition.isMoving(1)).toBe(false);
    expect(transition.boxes(1)).toEqual(first.lanes.map(({ box }) => box));
    transition.show(next, 1000, true);
    expect(transition.isMoving(1001)).toBe(false);
    expect(transition.boxes(1001)).toEqual(next.lanes.map(({ box }) => box));
    expect(transition.names(scene(), 1001).every(({ strength }) => strength === 1)).toBe(true);
  });

  it("lets the lanes glide to their new places within 200 ms", () => {
    const transition = createTransition();
    transition.show(first, 0, false);
    transition.show(next, 1000, false);
    const zero = (now: number) => transition.boxes(now)?.[0]?.zero ?? Number.NaN;
    const [from, to] = [first.lanes[0]?.box.zero ?? 0, next.lanes[0]?.box.zero ?? 0];
    expect(from).not.toBe(to);
    expect(zero(1000)).toBeCloseTo(from, 9);
    const share = [1020, 1100, 1180].map((now) => (zero(now) - from) / (to - from));
    expect(share).toEqual([...share].sort((a, b) => a - b));
    expect(zero(1200)).toBe(to);
    expect([1199, 1200].map(transition.isMoving)).toEqual([true, false]);
  });

  it("fades names that come and go within 120 ms, and leaves the others alone", () => {
    const transition = createTransition();
    transition.show(first, 0, false);
    transition.show(next, 1000, false);
    const start = transition.names(scene(), 1000);
    expect(start.some(({ strength }) => strength === 0)).toBe(true);
    const half = transition.names(scene(), 1060).map(({ strength }) => strength);
    expect(new Set(half)).toEqual(new Set([0.5, ...(half.includes(1) ? [1] : [])]));
    const end = transition.names(scene(), 1120);
    expect(end.every(({ strength }) => strength === 1)).toBe(true);
    expect(end.length).toBeLessThanOrEqual(start.length);
  });

  it("does not begin again while the same plan is shown", () => {
    const transition = createTransition();
    transition.show(first, 0, false);
    transition.show(next, 1000, false);
    transition.show(next, 1150, false);
    expect(transition.isMoving(1200)).toBe(false);
  });
});
