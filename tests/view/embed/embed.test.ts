// @vitest-environment happy-dom
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { select, setDomain, setFilter } from "../../../src/store/store";
import { update } from "../../../src/store/update";
import { toAddress } from "../../../src/store/url/url";
import { stopMotion } from "../../../src/view/base/animate";
import { neededHeight } from "../../../src/view/embed/autoHeight";
import { runCommand } from "../../../src/view/embed/commands";
import { readChildId, sendHeight } from "../../../src/view/embed/height";
import { createHeightLimiter } from "../../../src/view/embed/heightLimiter";
import { pictureHeight } from "../../../src/view/embed/picture";
import { receiveMessages } from "../../../src/view/embed/receive";
import { sendChanges } from "../../../src/view/embed/report";
import { idsIn, timelineOf, WORLD } from "../timeline";

const host = { postMessage: vi.fn() };

beforeEach(() => {
  host.postMessage.mockClear();
  vi.spyOn(window, "parent", "get").mockReturnValue(host as unknown as Window & typeof globalThis);
});
afterEach(() => {
  stopMotion();
  vi.useRealTimers();
});

const posted = () => host.postMessage.mock.calls.map(([message]) => message);
const sent = () => posted().map((message) => message["strategic-triangle"]);

function receive(message: unknown, source: unknown = host): void {
  const event = new MessageEvent("message", { data: { "strategic-triangle": message } });
  Object.defineProperty(event, "source", { value: source });
  window.dispatchEvent(event);
}

describe("a height", () => {
  it("is said in every dialect, to whoever the host is", () => {
    sendHeight(520, "slot");
    expect(posted()).toEqual([
      { "strategic-triangle": { type: "height", height: 520 } },
      { "datawrapper-height": { "strategic-triangle": 520 } },
      JSON.stringify({ src: window.location.href, context: "iframe.resize", height: 520 }),
      { sentinel: "amp", type: "embed-size", height: 520 },
      "pymxPYMxslotxPYMxheightxPYMx520",
    ]);
    for (const [, target] of host.postMessage.mock.calls) expect(target).toBe("*");
  });

  it("is said to pym only where pym has named the frame", () => {
    sendHeight(520, readChildId("?initialWidth=700"));
    expect(posted().some((message) => String(message).startsWith("pym"))).toBe(false);
    expect(readChildId("?childId=slot-7")).toBe("slot-7");
    expect(readChildId(`?childId=${"x".repeat(5000)}`)).toBeNull();
  });

  it("is said to nobody where there is no host", () => {
    vi.spyOn(window, "parent", "get").mockReturnValue(window as Window & typeof globalThis);
    sendHeight(520, "slot");
    expect(host.postMessage).not.toHaveBeenCalled();
  });

  it("is whole and enough for all parts, by less than a pixel too much", () => {
    const px = fc.double({ min: 0, max: 2000, noNaN: true });
    fc.assert(
      fc.property(px, px, px, px, (above, picture, opened, below) => {
        const height = neededHeight({ above, picture, opened, below });
        const sum = above + picture + opened + below;
        expect(Number.isInteger(height)).toBe(true);
        expect(height - sum).toBeGreaterThan(-0.011);
        expect(height - sum).toBeLessThan(1);
      }),
    );
  });

  it("of a picture grows with its lanes, and has an end", () => {
    for (let width = 1; width <= 2560; width += 7) {
      expect(pictureHeight(width, 3)).toBeGreaterThan(400);
      expect(pictureHeight(width, 4)).toBeGreaterThanOrEqual(pictureHeight(width, 3));
      const one = pictureHeight(width, 3);
      expect(pictureHeight(width, 3, true)).toBeGreaterThan(1.5 * one);
      expect(pictureHeight(width, 3, true)).toBeLessThan(2 * one);
      expect(pictureHeight(width, 12)).toBeLessThanOrEqual(900);
    }
  });
});

describe("a limiter", () => {
  it("lets a height pass once, and again after another", () => {
    const limiter = createHeightLimiter();
    expect([500, 500, 501, 500].map((height) => limiter.admits(height, 700))).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  it("ends every chase of a host that changes heights and a few widths", () => {
    const change = fc.record({
      height: fc.integer({ min: 1, max: 5000 }),
      width: fc.constantFrom(700, 685, 900),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 100, maxLength: 300 }), (changes) => {
        const limiter = createHeightLimiter();
        const admitted = changes.filter(({ height, width }) => limiter.admits(height, width));
        expect(admitted.length).toBeLessThanOrEqual(3 * 12);
        limiter.renew();
        expect(limiter.admits(6001, 700)).toBe(true);
      }),
    );
  });

  it("never silences a frame that is dragged wider", () => {
    const limiter = createHeightLimiter();
    for (let width = 320; width < 1200; width++) expect(limiter.admits(width, width)).toBe(true);
  });
});

describe("messages of the host", () => {
  it("steer the view", async () => {
    vi.useFakeTimers({ toFake: ["requestAnimationFrame", "cancelAnimationFrame", "performance"] });
    const timeline = timelineOf();
    const { store } = timeline;
    expect(await runCommand(timeline, { type: "view", from: "1955", to: "1959" })).toBeNull();
    vi.advanceTimersByTime(1000);
    expect(store.getState().domain).toEqual([Date.UTC(1955, 0), Date.UTC(1960, 0)]);
    expect(await runCommand(timeline, { type: "view" })).toBeNull();
    vi.advanceTimersByTime(1000);
    expect(store.getState().domain).toEqual(store.getState().data?.columns.extent);
    expect(await runCommand(timeline, { type: "select", event: "quarrel" })).toBeNull();
    expect(idsIn(timeline).selected).toBe("quarrel");
    expect(await runCommand(timeline, { type: "select", event: null })).toBeNull();
    expect(idsIn(timeline).selected).toBeNull();
    expect(await runCommand(timeline, { type: "filter", with: ["a"] })).toBeNull();
    expect(await runCommand(timeline, { type: "filter", topics: ["war"] })).toBeNull();
    expect(store.getState().filter).toEqual({
      with: ["a"],
      match: "any",
      topics: ["war"],
      query: "",
      accounts: false,
      only: [],
    });
    expect(await runCommand(timeline, { type: "filter", accounts: true })).toBeNull();
    expect(store.getState().filter).toMatchObject({ with: ["a"], accounts: true });
    expect(await runCommand(timeline, { type: "lanes", lanes: "countries" })).toBeNull();
    expect(await runCommand(timeline, { type: "lanes", relations: ["a-b"] })).toBeNull();
    expect(store.getState()).toMatchObject({ lanes: "countries", relations: ["a-b"] });
    expect(await runCommand(timeline, { type: "theme", theme: "dark" })).toBeNull();
    expect(store.getState().theme).toBe("dark");
  });

  it("compare a period with the one in view, and end that", async () => {
    const timeline = timelineOf(WORLD, "?time=1965..1970");
    const address = () => toAddress(timeline.store.getState());
    expect(await runCommand(timeline, { type: "compare", from: "1952", to: "1957" })).toBeNull();
    expect(address()).toMatchObject({
      time: { from: "1965", to: "1970" },
      compare: { from: "1952", to: "1957" },
    });
    expect(await runCommand(timeline, { type: "compare" })).toBeNull();
    expect(address().compare).toBeNull();
  });

  it("that are wrong change nothing and are told what is wrong", async () => {
    const timeline = timelineOf();
    const before = timeline.store.getState();
    for (const [message, fault] of [
      [null, /^message: expected/],
      [
        { type: "navigateTo", url: "/" },
        /^type: expected ping, view, compare, select.*got "navigateTo"$/,
      ],
      [{ type: "view", from: "soon" }, /expected dates such as 1969/],
      [{ type: "view", from: "1972", to: "1969" }, /the first before the last/],
      [{ type: "view", from: "x".repeat(100) }, /^from: expected a date of at most 12/],
      [
        { type: "compare", from: "1972", to: "1969" },
        /the first before the last, got "1972..1969"/,
      ],
      [{ type: "select", event: "nothing" }, /^event: expected the id of an event, got "nothing"$/],
      [{ type: "select", event: "a\nb" }, /^event: expected an id/],
      [{ type: "filter", with: "a" }, /^with: expected a list of ids, got "a"$/],
      [{ type: "filter", with: Array(101).fill("a") }, /^with: expected at most 100 ids/],
      [{ type: "filter", query: "x".repeat(201) }, /^query: expected a text of at most 200/],
      [
        { type: "lanes", lanes: "rows" },
        /^lanes: expected relations, countries, topics, groups, got "rows"$/,
      ],
      [{ type: "lanes", relations: "a-b" }, /^relations: expected a list of ids/],
      [{ type: "theme", theme: "pink" }, /^theme: expected light, dark or auto, got "pink"$/],
      [{ type: "lang", lang: "tlh" }, /^lang: expected en, ru, zh/],
    ] as const)
      expect(await runCommand(timeline, message)).toMatch(fault);
    expect(timeline.store.getState()).toBe(before);
  });

  it("never throw and never fail to be bounded, whatever they are", async () => {
    const timeline = timelineOf();
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (message) => {
        const fault = await runCommand(timeline, message);
        expect((fault ?? "").length).toBeLessThan(300);
      }),
    );
  });

  it("are heard from the host alone, the last of each kind, however many come", async () => {
    vi.useFakeTimers();
    const timeline = timelineOf();
    const onPing = vi.fn();
    const stop = receiveMessages(timeline, onPing);
    // The events were there before.
    expect(sent()).toEqual([{ type: "ready", version: 1 }]);
    host.postMessage.mockClear();
    receive({ type: "select", event: "talks" }, { postMessage: () => {} });
    for (let i = 0; i < 10_000; i++) {
      receive({ type: "ping" });
      receive({ type: `unknown-${i}` });
      receive({ type: "select", event: `no-${i}` });
    }
    receive({ type: "select", event: "treaty" });
    await vi.advanceTimersByTimeAsync(100);
    await expect.poll(() => idsIn(timeline).selected).toBe("treaty");
    expect(onPing).toHaveBeenCalledTimes(1);
    expect(sent()).toEqual([
      { type: "ready", version: 1 },
      { type: "error", about: "", message: expect.stringContaining("unknown-9999") },
    ]);
    stop();
    receive({ type: "ping" });
    await vi.advanceTimersByTimeAsync(100);
    expect(onPing).toHaveBeenCalledTimes(1);
  });

  it("wait until the events are there", async () => {
    vi.useFakeTimers();
    const timeline = timelineOf();
    const { store } = timeline;
    update(store, { status: "loading" });
    const onPing = vi.fn();
    const stop = receiveMessages(timeline, onPing);
    receive({ type: "ping" });
    receive({ type: "select", event: "treaty" });
    await vi.advanceTimersByTimeAsync(1000);
    expect(posted()).toEqual([]);
    update(store, { status: "ready" });
    expect(sent()).toEqual([{ type: "ready", version: 1 }]);
    expect(onPing).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(100);
    await expect.poll(() => idsIn(timeline).selected).toBe("treaty");
    stop();
  });
});

describe("what the reader does", () => {
  it("is sent once it has settled, and only what has changed", () => {
    vi.useFakeTimers();
    const timeline = timelineOf();
    const { store } = timeline;
    const stop = sendChanges(timeline);
    for (let year = 1950; year <= 1960; year++)
      setDomain(store, [Date.UTC(year, 0), Date.UTC(year + 5, 0)]);
    vi.advanceTimersByTime(1000);
    expect(sent()).toEqual([{ type: "view", from: "1960", to: "1964" }]);
    host.postMessage.mockClear();
    select(store, 0);
    setFilter(store, { topics: ["war"] });
    vi.advanceTimersByTime(1000);
    expect(sent()).toEqual([
      { type: "select", event: "treaty" },
      {
        type: "filter",
        with: [],
        match: "any",
        topics: ["war"],
        query: "",
        accounts: false,
        only: [],
      },
    ]);
    host.postMessage.mockClear();
    update(store, { compared: [Date.UTC(1950, 0), Date.UTC(1955, 0)] });
    vi.advanceTimersByTime(1000);
    expect(sent()).toEqual([{ type: "compare", from: "1950", to: "1954" }]);
    host.postMessage.mockClear();
    update(store, { active: 1, pointer: 0 });
    vi.advanceTimersByTime(1000);
    expect(posted()).toEqual([]);
    stop();
  });
});
