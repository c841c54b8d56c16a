// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { select, setDomain, setFilter, setPointer, visit } from "../../../src/store/store";
import { update } from "../../../src/store/update";
import { syncHistory } from "../../../src/view/base/addressBar";
import { idsIn, timelineOf, WORLD } from "../timeline";

let stop: (() => void) | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  window.history.replaceState(null, "", "/");
});
afterEach(() => {
  stop?.();
  vi.useRealTimers();
});

/** A timeline synced with the address, and spies on how it is written. */
function synced(search = "", isEmbed = false) {
  window.history.replaceState(null, "", `/${search}`);
  const timeline = timelineOf(WORLD, search);
  const push = vi.spyOn(window.history, "pushState");
  const replace = vi.spyOn(window.history, "replaceState");
  stop = syncHistory(timeline.store, isEmbed);
  return { timeline, store: timeline.store, push, replace };
}

const search = () => window.location.search;
const rest = () => vi.advanceTimersByTime(300);
const during = (from: number, to: number) => [Date.UTC(from, 0, 1), Date.UTC(to, 0, 1)] as const;

/** Goes back, as the browser's back button does. */
function pop(to: string): void {
  window.history.replaceState(null, "", to);
  window.dispatchEvent(new PopStateEvent("popstate"));
}

describe("the address", () => {
  it("is written once when a gesture has come to rest", () => {
    const { store, replace, push } = synced();
    for (let i = 0; i < 20; i++) {
      setDomain(store, during(1950 + i, 1971));
      vi.advanceTimersByTime(16);
    }
    expect(replace).not.toHaveBeenCalled();
    rest();
    expect(replace).toHaveBeenCalledTimes(1);
    expect(push).not.toHaveBeenCalled();
    expect(search()).toBe("?time=1969..1970");
  });

  it("adds no entry in a frame, so that Back leaves the article around it", () => {
    const { store, push } = synced("", true);
    for (const event of [0, 1, 2]) select(store, event);
    rest();
    expect(push).not.toHaveBeenCalled();
    expect(search()).toBe("?event=talks");
  });

  it("adds an entry for an event that is opened, and none for one that is closed", () => {
    const { store, push } = synced();
    select(store, 0);
    expect(push).toHaveBeenCalledTimes(1);
    expect(search()).toBe("?event=treaty");
    select(store, null);
    rest();
    expect(push).toHaveBeenCalledTimes(1);
    expect(search()).toBe("");
  });

  it("writes what was still waiting into the entry before the event", () => {
    const { store, push, replace } = synced();
    setFilter(store, { query: "talks" });
    select(store, 2);
    expect(replace.mock.calls.map(([, , url]) => url)).toEqual(["/?q=talks"]);
    expect(push.mock.calls.map(([, , url]) => url)).toEqual(["/?q=talks&event=talks"]);
  });

  it("of an event out of view has the period that was moved to it", () => {
    const { store, push } = synced("?time=1950..1952");
    visit(store, 2);
    expect(push).toHaveBeenCalledTimes(1);
    expect(search()).toMatch(/^\?time=19\d\d-\d\d-\d\d\.\.latest&event=talks$/);
  });

  it("is left alone by what is no part of it", () => {
    const { store, push, replace } = synced();
    setPointer(store, 5);
    update(store, { active: 1, progress: 1 });
    rest();
    expect(push).not.toHaveBeenCalled();
    expect(replace).not.toHaveBeenCalled();
  });

  it("keeps the anchor of the page", () => {
    const { store } = synced("?q=treaty#main");
    setFilter(store, { query: "talks" });
    rest();
    expect(window.location.href).toMatch(/\/\?q=talks#main$/);
  });
});

describe("back and forward", () => {
  it("take over the address without writing it again", () => {
    const { timeline, store, push, replace } = synced();
    select(store, 0);
    pop("/?time=1950..1955&q=treaty&event=quarrel&view=list");
    const written = [push.mock.calls.length, replace.mock.calls.length];
    expect(idsIn(timeline).selected).toBe("quarrel");
    expect(store.getState().filter.query).toBe("treaty");
    expect(store.getState().view).toBe("list");
    rest();
    expect([push.mock.calls.length, replace.mock.calls.length]).toEqual(written);
  });

  it("drop what was still waiting to be written", () => {
    const { store } = synced();
    setFilter(store, { query: "talks" });
    pop("/?q=treaty");
    rest();
    expect(search()).toBe("?q=treaty");
    expect(store.getState().filter.query).toBe("treaty");
  });

  it("close what the address does not name", () => {
    const { timeline, store } = synced();
    select(store, 0);
    pop("/");
    expect(idsIn(timeline).selected).toBeNull();
  });
});

describe("a browser that refuses", () => {
  it("does not stop the view", () => {
    const { store, push, replace } = synced();
    for (const method of [push, replace])
      method.mockImplementation(() => {
        throw new DOMException("refused", "SecurityError");
      });
    setFilter(store, { query: "talks" });
    rest();
    select(store, 2);
    expect(store.getState().selected).toBe(2);
  });
});

describe("stopping", () => {
  it("writes nothing any more", () => {
    const { store, replace } = synced();
    setFilter(store, { query: "talks" });
    stop?.();
    rest();
    setFilter(store, { query: "treaty" });
    rest();
    expect(replace).not.toHaveBeenCalled();
  });
});
