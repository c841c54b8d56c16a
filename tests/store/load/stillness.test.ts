import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type Stillness, watchStillness } from "../../../src/store/load/stillness";

let page: EventTarget;
let idle: () => void;
let watched: Stillness;

beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  vi.stubGlobal("requestIdleCallback", (callback: () => void) => {
    idle = callback;
  });
  watched = watchStillness(page);
});

afterEach(() => {
  vi.useRealTimers();
});

/** Whether the page is called still by now. */
async function isStill(ms = 0): Promise<boolean> {
  const resolved = vi.fn();
  watched.untilStill().then(resolved);
  await vi.advanceTimersByTimeAsync(ms);
  return resolved.mock.calls.length > 0;
}

it("waits until the page has once been idle", async () => {
  expect(await isStill(3_000)).toBe(false);
  idle();
  expect(await isStill()).toBe(true);
});

it.each(["pointermove", "pointerdown", "touchmove", "wheel", "keydown"])(
  "waits while a gesture goes on: %s",
  async (type) => {
    idle();
    expect(await isStill()).toBe(true);
    for (let i = 0; i < 20; i++) {
      page.dispatchEvent(new Event(type));
      expect(await isStill(100)).toBe(false);
    }
    expect(await isStill(400)).toBe(true);
  },
);

it("hears nothing once it has ended", async () => {
  idle();
  watched.end();
  page.dispatchEvent(new Event("wheel"));
  expect(await isStill()).toBe(true);
});

it("waits a moment in a browser that does not say when it is idle", async () => {
  vi.stubGlobal("requestIdleCallback", undefined);
  watched = watchStillness(page);
  expect(await isStill()).toBe(false);
  expect(await isStill(1_000)).toBe(true);
});
