// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { followHeight, heightFor, postHeight } from "../../src/view/embed/height";

const host = { postMessage: vi.fn() };
let stop: (() => void) | undefined;

beforeEach(() => {
  host.postMessage.mockClear();
  vi.spyOn(window, "parent", "get").mockReturnValue(host as unknown as Window & typeof globalThis);
});
afterEach(() => {
  stop?.();
  stop = undefined;
  window.history.replaceState(null, "", "/");
});

const posted = () => host.postMessage.mock.calls.map(([message]) => message);

function widthOf(width: number): void {
  vi.spyOn(document.documentElement, "clientWidth", "get").mockReturnValue(width);
}

function say(data: unknown, source: unknown = host): void {
  const event = new MessageEvent("message", { data });
  Object.defineProperty(event, "source", { value: source });
  window.dispatchEvent(event);
}

const PING = { "strategic-triangle": { type: "ping" } };

describe("a height", () => {
  it("is said in every dialect, to whoever the host is", () => {
    postHeight(520, "slot");
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
    postHeight(520, null);
    expect(posted().some((message) => String(message).startsWith("pym"))).toBe(false);
  });

  it("is said to nobody where there is no host", () => {
    vi.spyOn(window, "parent", "get").mockReturnValue(window as Window & typeof globalThis);
    postHeight(520, "slot");
    expect(host.postMessage).not.toHaveBeenCalled();
  });

  it("is a whole number that is enough for the picture at every width", () => {
    for (let width = 1; width <= 2560; width += 7) {
      expect(Number.isInteger(heightFor(width))).toBe(true);
      expect(heightFor(width)).toBeGreaterThanOrEqual(480);
    }
  });
});

describe("following the height", () => {
  const heights = () => posted().flatMap((message) => (message.sentinel ? [message.height] : []));

  it("speaks up only when the height has changed", () => {
    widthOf(900);
    stop = followHeight();
    window.dispatchEvent(new Event("resize"));
    widthOf(1000);
    window.dispatchEvent(new Event("resize"));
    expect(heights()).toEqual([heightFor(900)]);
    widthOf(360);
    window.dispatchEvent(new Event("resize"));
    expect(heights()).toEqual([heightFor(900), heightFor(360)]);
  });

  it("says nothing in a hidden tab, and the height when it shows", () => {
    widthOf(0);
    stop = followHeight();
    expect(posted()).toEqual([]);
    widthOf(700);
    window.dispatchEvent(new Event("resize"));
    expect(heights()).toEqual([heightFor(700)]);
  });

  it("answers a ping of its host, and of nobody else", () => {
    widthOf(700);
    stop = followHeight();
    host.postMessage.mockClear();
    say(PING, { postMessage: () => {} });
    for (const noise of ["ping", null, undefined, 7, [], { "strategic-triangle": "ping" }])
      say(noise);
    expect(posted()).toEqual([]);
    say(PING);
    expect(heights()).toEqual([heightFor(700)]);
  });

  it("ends when it is stopped", () => {
    widthOf(700);
    followHeight()();
    host.postMessage.mockClear();
    say(PING);
    widthOf(360);
    window.dispatchEvent(new Event("resize"));
    expect(posted()).toEqual([]);
  });
});
