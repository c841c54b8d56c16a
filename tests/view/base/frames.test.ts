// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { setDomain } from "../../../src/store/store";
import { framesOf } from "../../../src/view/base/frames";
import { timelineOf } from "../timeline";

const FRAME = 20;
const YEAR = 365 * 86_400_000;

beforeEach(() => {
  vi.useFakeTimers({
    toFake: [
      "requestAnimationFrame",
      "cancelAnimationFrame",
      "setTimeout",
      "clearTimeout",
      "performance",
    ],
  });
  return () => vi.useRealTimers();
});

function watch() {
  const { store } = timelineOf();
  const frames = framesOf(store);
  const told = vi.fn();
  frames.subscribe(told);
  const move = (years: number) => {
    const [start, end] = store.getState().domain;
    setDomain(store, [start + years * YEAR, end - years * YEAR]);
  };
  return { store, frames, told, move };
}

describe("frames", () => {
  it("show many changes at once, and the last of them", () => {
    const { store, frames, told, move } = watch();
    for (let i = 0; i < 5; i++) move(1);
    expect(told).not.toHaveBeenCalled();
    vi.advanceTimersByTime(FRAME);
    expect(told).toHaveBeenCalledTimes(1);
    expect(frames.current()).toBe(store.getState());
  });

  it("rest at once after a single change", () => {
    const { store, frames, move } = watch();
    vi.advanceTimersByTime(1000);
    move(1);
    vi.advanceTimersByTime(FRAME);
    expect(frames.settled()).toBe(store.getState());
  });

  it("rest only when a movement has ended, at where it ended", () => {
    const { store, frames, told, move } = watch();
    vi.advanceTimersByTime(1000);
    for (let i = 0; i < 10; i++) {
      move(1);
      vi.advanceTimersByTime(FRAME);
      if (i > 0) expect(frames.settled()).not.toBe(frames.current());
    }
    told.mockClear();
    vi.advanceTimersByTime(400);
    expect(told).toHaveBeenCalledTimes(1);
    expect(frames.settled()).toBe(store.getState());
  });

  it("are the same for every part of a page, and tell no one who has left", () => {
    const { store, frames, move } = watch();
    expect(framesOf(store)).toBe(frames);
    const left = vi.fn();
    frames.subscribe(left)();
    move(1);
    vi.advanceTimersByTime(FRAME);
    expect(left).not.toHaveBeenCalled();
  });
});
