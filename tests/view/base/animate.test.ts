// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { flyTo, glide, stopMotion } from "../../../src/view/base/animate";
import { dataOf, timelineOf, WORLD } from "../timeline";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["requestAnimationFrame", "cancelAnimationFrame", "performance"] });
});
afterEach(() => {
  stopMotion();
  vi.useRealTimers();
});

const wait = (time: number) => vi.advanceTimersByTime(time);

describe("a flight", () => {
  it("ends exactly where it was sent, and looks even on the way", () => {
    const { store } = timelineOf();
    const target = [Date.UTC(1955, 0, 1), Date.UTC(1956, 0, 1)] as const;
    flyTo(store, target);
    const lengths: number[] = [];
    for (let i = 0; i < 30; i++) {
      const [start, end] = store.getState().domain;
      lengths.push(end - start);
      wait(16);
    }
    expect(store.getState().domain).toEqual(target);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    expect(new Set(lengths).size).toBeGreaterThan(10);
  });

  it("gives way to the reader at once", () => {
    const { store } = timelineOf();
    flyTo(store, [Date.UTC(1955, 0, 1), Date.UTC(1956, 0, 1)]);
    wait(100);
    stopMotion();
    const { domain } = store.getState();
    wait(1000);
    expect(store.getState().domain).toBe(domain);
  });

  it("is a jump where less motion is asked for", () => {
    vi.spyOn(window, "matchMedia").mockReturnValue({ matches: true } as MediaQueryList);
    const { store } = timelineOf();
    const target = [Date.UTC(1955, 0, 1), Date.UTC(1956, 0, 1)] as const;
    flyTo(store, target);
    expect(store.getState().domain).toEqual(target);
    glide(store, 3);
    wait(500);
    expect(store.getState().domain).toEqual(target);
  });
});

describe("a glide", () => {
  it("slows down and comes to rest", () => {
    const { store } = timelineOf(WORLD, "?time=1955..1957");
    const start = () => store.getState().domain[0];
    glide(store, 2);
    wait(100);
    const early = start();
    wait(100);
    const later = start();
    wait(5000);
    const rest = start();
    expect(later).toBeGreaterThan(early);
    wait(1000);
    expect(start()).toBe(rest);
  });

  it("ends at the end of all time", () => {
    const { store } = timelineOf(WORLD, "?time=1971..latest");
    glide(store, 50);
    wait(3000);
    expect(store.getState().domain[1]).toBe(dataOf({ ...timelineOf(), store }).columns.extent[1]);
  });

  it("does not begin for a drag that was let go at rest", () => {
    const { store } = timelineOf(WORLD, "?time=1955..1957");
    const { domain } = store.getState();
    glide(store, 0.1);
    wait(500);
    expect(store.getState().domain).toBe(domain);
  });
});
