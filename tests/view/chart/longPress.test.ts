// @vitest-environment happy-dom
import type { PointerEvent } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createLongPress } from "../../../src/view/chart/longPress";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const at = (clientX: number, clientY: number, pointerType = "touch") =>
  ({
    clientX,
    clientY,
    pointerType,
    isPrimary: true,
    currentTarget: document.body,
  }) as unknown as PointerEvent;

describe("a finger on the plot", () => {
  const pressed = () => {
    const onLong = vi.fn();
    return { onLong, press: createLongPress(onLong) };
  };

  it("asks what lies there when it rests, and is no tap then", () => {
    const { onLong, press } = pressed();
    press.down(at(50, 60));
    press.move(at(54, 63));
    vi.advanceTimersByTime(1000);
    press.end();
    expect(onLong.mock.calls).toEqual([[document.body, 50, 60]]);
    expect(press.wasLong()).toBe(true);
    expect(press.wasLong()).toBe(false);
  });

  it("is a tap when it is lifted before", () => {
    const { onLong, press } = pressed();
    press.down(at(50, 60));
    vi.advanceTimersByTime(100);
    press.end();
    vi.advanceTimersByTime(1000);
    expect(onLong).not.toHaveBeenCalled();
    expect(press.wasLong()).toBe(false);
  });

  it("drags when it moves", () => {
    const { onLong, press } = pressed();
    press.down(at(50, 60));
    press.move(at(70, 60));
    vi.advanceTimersByTime(1000);
    expect(onLong).not.toHaveBeenCalled();
  });

  it("is not a mouse, which needs no patience", () => {
    const { onLong, press } = pressed();
    press.down(at(50, 60, "mouse"));
    vi.advanceTimersByTime(1000);
    expect(onLong).not.toHaveBeenCalled();
  });
});
