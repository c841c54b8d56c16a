// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from "vitest";
import { keepGestures } from "../../../src/view/base/earlyGestures";

const plot = document.createElement("div");
document.elementFromPoint = () => plot;

afterEach(() => document.body.replaceChildren());

/** What a plot of the view is done to, once that is there. */
function watch(...types: string[]) {
  const seen: string[] = [];
  for (const type of types) plot.addEventListener(type, (event) => seen.push(event.type));
  return seen;
}

it("says when the reader moves a pointer, a finger or a key", async () => {
  for (const type of ["pointermove", "touchstart", "keydown"]) {
    const early = keepGestures(() => true);
    window.dispatchEvent(new Event(type));
    await early.begun;
    early.replay();
  }
});

it("does again to the view what was done before it was there", () => {
  document.body.append(plot);
  const early = keepGestures(() => true);
  const wheel = new WheelEvent("wheel", { deltaY: -120, cancelable: true });
  window.dispatchEvent(wheel);
  expect(wheel.defaultPrevented).toBe(true);
  window.dispatchEvent(new MouseEvent("click", { clientX: 5, clientY: 6 }));
  const seen = watch("wheel", "pointerdown", "pointerup", "click");
  const turned = vi.fn();
  plot.addEventListener("wheel", (event) => turned(event.deltaY));
  early.replay();
  expect(seen).toEqual(["wheel", "pointerdown", "pointerup", "click"]);
  expect(turned).toHaveBeenCalledWith(-120);
});

it("leaves the wheel to the page around a frame, and links to themselves", () => {
  document.body.append(plot);
  const link = document.createElement("a");
  document.body.append(link);
  const early = keepGestures(() => false);
  const wheel = new WheelEvent("wheel", { deltaY: 120, cancelable: true });
  window.dispatchEvent(wheel);
  expect(wheel.defaultPrevented).toBe(false);
  link.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  const seen = watch("wheel", "click");
  early.replay();
  expect(seen).toEqual([]);
});
