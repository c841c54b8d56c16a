// @vitest-environment happy-dom
import { act, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { words as en } from "../../../src/i18n/en/summary";
import { words as ru } from "../../../src/i18n/ru/summary";
import { words as zh } from "../../../src/i18n/zh/summary";
import { setLanes } from "../../../src/store/settings";
import { setActive, setDomain, setFilter } from "../../../src/store/store";
import { Summary } from "../../../src/view/summary/Summary";
import { whenSettled } from "../../../src/view/summary/whenSettled";
import { show, timelineOf, WORLD } from "../timeline";

afterEach(() => {
  vi.useRealTimers();
});

const description = () => document.getElementById("summary")?.textContent;
const announced = () => screen.getByRole("status").textContent;

/** Shows a summary with its words loaded and a fake clock. */
async function showSummary(search = "") {
  vi.useFakeTimers();
  const timeline = show(<Summary />, timelineOf(WORLD, search));
  await act(async () => {
    await vi.dynamicImportSettled();
  });
  return timeline;
}
const wait = (time: number) => act(() => vi.advanceTimersByTime(time));

describe("the summary", () => {
  it("describes what is in view, and announces nothing of its own accord", async () => {
    await showSummary();
    expect(description()).toBe(
      "All 3 events, 1950 to 1972; Aland–Bland: 1 event, neutral, steady; Bland–The C: 1 event, neutral, steady; Aland–The C: 2 events, neutral, steady; Aland–Bland: neutral in 1950, rising to close by 1950, falling to neutral by 1972; Bland–The C: neutral in 1950, falling to strained by 1960, rising to neutral by 1972; Aland–The C: neutral in 1950, falling to strained by 1950, rising to neutral by 1972; Most important: A and B sign a treaty; B and C quarrel; A talks with C",
    );
    wait(5000);
    expect(announced()).toBe("");
  });

  it("follows filter and period once they have settled", async () => {
    const { store } = await showSummary();
    act(() => setFilter(store, { topics: ["war"] }));
    wait(499);
    expect(announced()).toBe("");
    wait(1);
    expect(announced()).toMatch(/^All 2 events, 1950 to 1972; Aland–Bland: no event/);
    act(() => setDomain(store, [Date.UTC(1972, 0), Date.UTC(1973, 0)]));
    wait(1000);
    expect(announced()).toMatch(/^1 of 2 events, /);
    expect(description()).toContain(announced());
  });

  it("tells of both periods that are compared, and of the lanes that are shown", async () => {
    const { store } = await showSummary("?time=1970..1972&compare=1950..1952");
    expect(description()).toMatch(/^1 of 3 events, .*; Compared with: 1 of 3 events, .*1950/);
    act(() => setLanes(store, "topics"));
    wait(1000);
    expect(announced()).toMatch(/; War: 1 event.*; Compared with: .*; War: no event/);
  });

  it("says nothing of a period that follows the keyboard from event to event", async () => {
    const { store } = await showSummary("?time=1950");
    act(() => {
      setDomain(store, [Date.UTC(1960, 0), Date.UTC(1961, 0)]);
      setActive(store, 1);
    });
    wait(2000);
    expect(announced()).toBe("");
    expect(description()).toMatch(/^1 of 3 events/);
    act(() => setDomain(store, [Date.UTC(1960, 3), Date.UTC(1960, 9)]));
    wait(2000);
    expect(announced()).toMatch(/^1 of 3 events/);
  });
});

describe("what runs once nothing changes", () => {
  it("waits while something goes on, and runs at most once a second", () => {
    vi.useFakeTimers();
    const run = vi.fn();
    const announcement = whenSettled(run);
    for (let i = 0; i < 40; i++) {
      announcement.wait();
      vi.advanceTimersByTime(100);
    }
    expect(run).toHaveBeenCalledTimes(0);
    vi.advanceTimersByTime(500);
    expect(run).toHaveBeenCalledTimes(1);
    announcement.wait();
    vi.advanceTimersByTime(800);
    expect(run).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(300);
    expect(run).toHaveBeenCalledTimes(2);
    announcement.wait();
    announcement.stop();
    vi.advanceTimersByTime(3000);
    expect(run).toHaveBeenCalledTimes(2);
  });
});

describe("the words of the summary", () => {
  it("count as each language does", () => {
    expect([0, 1, 2].map((n) => en.lane("X", n))).toEqual([
      "X: no event",
      "X: 1 event",
      "X: 2 events",
    ]);
    expect([0, 1, 2, 5, 21].map((n) => ru.lane("X", n))).toEqual([
      "X: нет событий",
      "X: 1 событие",
      "X: 2 события",
      "X: 5 событий",
      "X: 21 событие",
    ]);
    expect(ru.inView(24, 621, "1969 г.")).toBe("24 из 621 события, 1969 г.");
    expect(zh.lane("X", 3)).toBe("X：3个事件");
    expect(en.inView(24, 1612, "1969")).toBe("24 of 1,612 events, 1969");
  });

  it("say that nothing is left", () => {
    expect(en.inView(0, 0, "1969")).toBe("No event, 1969");
    expect(ru.inView(0, 0, "1969 г.")).toBe("Ни одного события, 1969 г.");
    expect(zh.inView(0, 0, "1969年")).toBe("1969年，没有事件");
  });
});
