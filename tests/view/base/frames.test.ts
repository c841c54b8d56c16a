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
  const listener = vi.fn();
  frames.subscribe(listener);
  const move = (years: number) => {
    const [start, end] = store.getState().domain;
    setDomain(store, [start + years * YEAR, end - years * YEAR]);
  };
  return { store, frames, listener, move };
}

describe("frames", () => {
  it("show many changes at once, and the last of them", () => {
    const { store, frames, listener, move } = watch();
    for (let i = 0; i < 5; i++) move(1);
    expect(listener).not.toHaveBeenCalled();
    vi.advanceTimersByTime(FRAME);
    expect(listener).toHaveBeenCalledTimes(1);
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
    const { store, frames, listener, move } = watch();
    vi.advanceTimersByTime(1000);
    for (let i = 0; i < 10; i++) {
      move(1);
      vi.advanceTimersByTime(FRAME);
      if (i > 0) expect(frames.settled()).not.toBe(frames.current());
    }
    listener.mockClear();
    vi.advanceTimersByTime(400);
    expect(listener).toHaveBeenCalledTimes(1);
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
