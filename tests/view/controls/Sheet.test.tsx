// @vitest-environment happy-dom
import { act, fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import fc from "fast-check";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { TimelineContext } from "../../../src/view/base/context";
import { attachDrag } from "../../../src/view/controls/drag";
import { Sheet } from "../../../src/view/controls/Sheet";
import { HEIGHTS, type Height, nextHeight, snap } from "../../../src/view/controls/snapPoints";
import { timelineOf } from "../timeline";

const STOPS = { peek: 100, half: 400, full: 700 };

describe("a sheet that is let go", () => {
  it("rests where it stands when it stands at a stop", () => {
    for (const height of HEIGHTS) expect(snap(STOPS[height], 0, STOPS)).toBe(height);
  });

  it("rests at the nearest stop, and is closed below half of the lowest", () => {
    expect(snap(240, 0, STOPS)).toBe("peek");
    expect(snap(260, 0, STOPS)).toBe("half");
    expect(snap(600, 0, STOPS)).toBe("full");
    expect(snap(51, 0, STOPS)).toBe("peek");
    expect(snap(49, 0, STOPS)).toBe("closed");
  });

  it("goes on the way that it was thrown", () => {
    expect(snap(400, 2, STOPS)).toBe("full");
    expect(snap(400, -1.5, STOPS)).toBe("peek");
    expect(snap(100, -1, STOPS)).toBe("closed");
  });

  it("never rests lower for being thrown upwards", () => {
    const order = ["closed", ...HEIGHTS];
    const height = fc.double({ min: 0, max: 700, noNaN: true });
    const speed = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(height, speed, speed, (at, a, b) => {
        const [slow, fast] = [Math.min(a, b), Math.max(a, b)];
        expect(order.indexOf(snap(at, fast, STOPS))).toBeGreaterThanOrEqual(
          order.indexOf(snap(at, slow, STOPS)),
        );
      }),
    );
  });
});

describe("a step", () => {
  it("goes to the next height and no further than the last", () => {
    expect(HEIGHTS.map((height) => nextHeight(height, 1))).toEqual(["half", "full", "full"]);
    expect(HEIGHTS.map((height) => nextHeight(height, -1))).toEqual(["peek", "peek", "half"]);
  });
});

describe("a drag", () => {
  const dragged = (isHandle = true) => {
    const element = document.body.appendChild(document.createElement("div"));
    const moves: number[] = [];
    const ends: number[] = [];
    const clicks = vi.fn();
    element.addEventListener("click", clicks);
    attachDrag(element, {
      isHandle: () => isHandle,
      onMove: (by) => moves.push(by),
      onEnd: (by) => ends.push(by),
    });
    const point = (type: string, clientY: number) =>
      element.dispatchEvent(
        new PointerEvent(type, { clientY, isPrimary: true, pointerId: 1, bubbles: true }),
      );
    return { element, moves, ends, clicks, point };
  };

  it("counts upwards from where it was pressed", () => {
    const { point, moves, ends } = dragged();
    point("pointerdown", 300);
    point("pointermove", 250);
    point("pointermove", 320);
    point("pointerup", 310);
    expect(moves).toEqual([50, -20]);
    expect(ends).toEqual([-10]);
  });

  it("is no click, and a press that hardly moves is", () => {
    const { element, point, ends, clicks } = dragged();
    point("pointerdown", 300);
    point("pointermove", 200);
    point("pointerup", 200);
    element.click();
    expect(clicks).not.toHaveBeenCalled();
    point("pointerdown", 300);
    point("pointermove", 297);
    point("pointerup", 297);
    element.click();
    expect(clicks).toHaveBeenCalledOnce();
    expect(ends).toEqual([100]);
  });

  it("begins at a handle only", () => {
    const { point, moves } = dragged(false);
    point("pointerdown", 300);
    point("pointermove", 200);
    expect(moves).toEqual([]);
  });
});

describe("the grip", () => {
  function Held({ onClose }: { onClose?: () => void }) {
    const [height, setHeight] = useState<Height>("peek");
    return (
      <TimelineContext value={timelineOf()}>
        <Sheet
          label="Event"
          isOpen
          isEmpty={false}
          height={height}
          onHeight={setHeight}
          onClose={onClose}
        >
          <p>What happened</p>
          <button type="button">Close</button>
        </Sheet>
      </TimelineContext>
    );
  }
  const sheet = () => screen.getByRole("complementary", { name: "Event" });
  const grip = (name: string) => screen.getByRole("button", { name });

  it("opens it by presses and goes back to its head", async () => {
    render(<Held />);
    expect(grip("Show more").getAttribute("aria-expanded")).toBe("false");
    await userEvent.click(grip("Show more"));
    await userEvent.click(grip("Show all"));
    expect(sheet().className).toContain("is-full");
    await userEvent.click(grip("Show less"));
    expect(sheet().className).toContain("is-peek");
  });

  it("moves it by the arrow keys", async () => {
    render(<Held />);
    grip("Show more").focus();
    await userEvent.keyboard("{ArrowUp}{ArrowUp}");
    expect(sheet().className).toContain("is-full");
    await userEvent.keyboard("{ArrowDown}");
    expect(sheet().className).toContain("is-half");
  });

  it("is not needed where a press on its head opens it; a press on a button does not", async () => {
    render(<Held />);
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(sheet().className).toContain("is-peek");
    await userEvent.click(screen.getByText("What happened"));
    expect(sheet().className).toContain("is-half");
  });

  it("closes it when dragged down, or leaves its head where it must stay", () => {
    const onClose = vi.fn();
    const { unmount } = render(<Held onClose={onClose} />);
    const drag = () =>
      act(() => {
        fireEvent.pointerDown(grip("Show more"), { clientY: 100, isPrimary: true, pointerId: 1 });
        fireEvent.pointerMove(grip("Show more"), { clientY: 400, isPrimary: true, pointerId: 1 });
        fireEvent.pointerUp(grip("Show more"), { clientY: 400, isPrimary: true, pointerId: 1 });
      });
    const style = { getPropertyValue: (name: string) => (name === "--peek" ? "100px" : "55") };
    vi.spyOn(window, "getComputedStyle").mockReturnValue(style as CSSStyleDeclaration);
    drag();
    expect(onClose).toHaveBeenCalledOnce();
    unmount();
    render(<Held />);
    drag();
    expect(sheet().className).toContain("is-peek");
    vi.restoreAllMocks();
  });
});
