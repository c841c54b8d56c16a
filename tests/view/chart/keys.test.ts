// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { stopMotion } from "../../../src/view/base/animate";
import { keyInChart } from "../../../src/view/chart/keys";
import { timelineOf, WORLD } from "../timeline";

const key = (name: string, more: KeyboardEventInit = {}) =>
  new KeyboardEvent("keydown", { key: name, ...more });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["requestAnimationFrame", "cancelAnimationFrame", "performance"] });
});
afterEach(() => {
  stopMotion();
  vi.useRealTimers();
});

const wait = (time: number) => vi.advanceTimersByTime(time);

describe("keys in the chart", () => {
  it("are steps through the events, moves of the view, or nothing", () => {
    const { store } = timelineOf();
    expect(keyInChart(store, key("ArrowRight"))).toBe("next");
    expect(keyInChart(store, key("ArrowUp"))).toBe("up");
    expect(keyInChart(store, key("Home"))).toBe("first");
    expect(keyInChart(store, key("End"))).toBe("last");
    expect(keyInChart(store, key("+"))).toBeNull();
    for (const name of ["a", "Enter", "Tab", "Escape", "1"])
      expect(keyInChart(store, key(name)), name).toBeUndefined();
  });

  it("with ctrl, alt or ⌘ are left to the browser", () => {
    const { store } = timelineOf(WORLD, "?time=1960..1965");
    const { domain } = store.getState();
    for (const more of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }])
      for (const name of ["+", "-", "0", "ArrowLeft", "Home", "PageDown"])
        expect(keyInChart(store, key(name, more)), name).toBeUndefined();
    wait(1000);
    expect(store.getState().domain).toBe(domain);
  });

  it("zoom as well without shift, and by the minus sign", () => {
    const { store } = timelineOf(WORLD, "?time=1955..1965");
    const length = () => store.getState().domain[1] - store.getState().domain[0];
    const before = length();
    keyInChart(store, key("="));
    wait(1000);
    expect(length()).toBeCloseTo(before / 1.6, -3);
    keyInChart(store, key("−"));
    wait(1000);
    expect(length()).toBeCloseTo(before, -3);
  });
});
