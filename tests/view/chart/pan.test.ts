// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { attachFingerPan, attachWheelPan } from "../../../src/view/chart/pan";
import { timelineOf, WORLD } from "../timeline";

const detached: (() => void)[] = [];
afterEach(() => {
  for (const detach of detached.splice(0)) detach();
});

/** A plot of 800 px with both ways to pan, at an address. */
function plotAt(search: string, isEmbed = false) {
  const { store } = timelineOf(WORLD, search);
  const plot = document.createElement("div");
  vi.spyOn(plot, "clientWidth", "get").mockReturnValue(800);
  detached.push(attachWheelPan(store, plot, isEmbed));
  detached.push(attachFingerPan(store, plot, isEmbed, () => {}));
  const start = () => store.getState().domain[0];
  const [first] = store.getState().domain;
  return { plot, start, hasMoved: () => start() !== first };
}

/** Turns the wheel; returns whether the page around the plot may scroll by it. */
function wheel(plot: HTMLElement, parts: WheelEventInit): boolean {
  const event = new WheelEvent("wheel", { cancelable: true, ...parts });
  // Left out by the test's DOM.
  for (const key of ["ctrlKey", "metaKey", "shiftKey"] as const)
    Object.defineProperty(event, key, { value: parts[key] ?? false });
  plot.dispatchEvent(event);
  return !event.defaultPrevented;
}

const SIDEWAYS = { deltaX: 100, deltaY: 0 };
const SHIFTED = { deltaX: 0, deltaY: 100, shiftKey: true };

describe("a wheel turned sideways", () => {
  it.each([SIDEWAYS, SHIFTED])("pans where there is something to pan (%o)", (parts) => {
    const { plot, hasMoved } = plotAt("?time=1955..1960");
    expect(wheel(plot, parts)).toBe(false);
    expect(hasMoved()).toBe(true);
  });

  it.each([SIDEWAYS, SHIFTED])("is the page's where all time is in view (%o)", (parts) => {
    const { plot, hasMoved } = plotAt("");
    expect(wheel(plot, parts)).toBe(true);
    expect(hasMoved()).toBe(false);
  });

  it.each([SIDEWAYS, SHIFTED, { deltaX: 60, deltaY: 40 }])(
    "in a frame is the page's around it (%o)",
    (parts) => {
      const { plot, hasMoved } = plotAt("?time=1955..1960", true);
      expect(wheel(plot, parts)).toBe(true);
      expect(hasMoved()).toBe(false);
    },
  );

  it("in a frame pans with ctrl or ⌘", () => {
    for (const key of ["ctrlKey", "metaKey"]) {
      const { plot, hasMoved } = plotAt("?time=1955..1960", true);
      expect(wheel(plot, { ...SIDEWAYS, [key]: true })).toBe(false);
      expect(hasMoved()).toBe(true);
    }
  });
});

/** A stroke 160 px to the left, with the touch events that a tablet sends beside it. */
function stroke(plot: HTMLElement, pointerType: string, hasTouch: boolean): void {
  const pointer = (type: string, clientX: number) =>
    plot.dispatchEvent(
      new PointerEvent(type, { pointerType, pointerId: 3, isPrimary: true, clientX }),
    );
  pointer("pointerdown", 400);
  if (hasTouch) {
    const touch = new Event("touchstart");
    Object.defineProperty(touch, "touches", { value: [{ clientX: 400 }] });
    plot.dispatchEvent(touch);
  }
  for (const x of [360, 300, 240]) pointer("pointermove", x);
  pointer("pointerup", 240);
}

describe("a stroke sideways", () => {
  it("pans by finger and by a pencil on a tablet, equally far", () => {
    const [finger, pencil] = ["touch", "pen"].map((type) => {
      const { plot, start } = plotAt("?time=1955..1960");
      const before = start();
      stroke(plot, type, true);
      return start() - before;
    });
    expect(finger).toBeGreaterThan(0);
    expect(pencil).toBe(finger);
  });

  it("is not taken twice from a mouse, nor from a pen that moves the mouse", () => {
    for (const type of ["mouse", "pen"]) {
      const { plot, hasMoved } = plotAt("?time=1955..1960");
      stroke(plot, type, false);
      expect(hasMoved(), type).toBe(false);
    }
  });
});
