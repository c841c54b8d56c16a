import { afterEach, expect, it, vi } from "vitest";
import { untilStill } from "../../../src/store/load/untilStill";

/** A browser that has `remaining` ms for the first idle callback, then for the second, and so on. */
function browserWith(remaining: readonly number[]) {
  let asked = 0;
  vi.stubGlobal("requestIdleCallback", (look: IdleRequestCallback) => {
    const left = remaining[asked++];
    if (left !== undefined) look({ didTimeout: false, timeRemaining: () => left });
    return asked;
  });
  return () => asked;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it("waits while pictures follow each other", async () => {
  const asked = browserWith([3, 14, 16, 49, 50]);
  await untilStill();
  expect(asked()).toBe(4);
});

it("waits no longer than 5 s", async () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  const looks: IdleRequestCallback[] = [];
  vi.stubGlobal("requestIdleCallback", (look: IdleRequestCallback) => looks.push(look));
  const still = untilStill();
  const deadline = { didTimeout: true, timeRemaining: () => 0 };
  looks[0]?.(deadline);
  expect(looks).toHaveLength(2);
  vi.advanceTimersByTime(5_000);
  looks[1]?.(deadline);
  await still;
  expect(looks).toHaveLength(2);
});

it("waits a moment in a browser that does not say when it is idle", async () => {
  vi.stubGlobal("requestIdleCallback", undefined);
  await untilStill();
});
