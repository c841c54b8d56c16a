// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { timeScale } from "../../../src/layout/scale";
import { DAY, type Domain } from "../../../src/model/time";
import { Brush, dragged } from "../../../src/view/overview/Brush";
import { dataOf, show, timelineOf, WORLD } from "../timeline";

const WINDOW = "Period shown";
const START = "Start of the period shown";
const END = "End of the period shown";

/** Shows the brush over all time; `press` presses keys on a slider and returns the domain after them. */
function brush(search: string) {
  const timeline = timelineOf(WORLD, search);
  const { extent } = dataOf(timeline).columns;
  show(<Brush scale={timeScale(extent, 1000)} />, timeline);
  const domain = () => timeline.store.getState().domain;
  const press = async (name: string, keys: string): Promise<Domain> => {
    screen.getByRole("slider", { name }).focus();
    await userEvent.keyboard(keys);
    return domain();
  };
  return { extent, domain, press };
}

const lengthOf = ([start, end]: Domain) => end - start;

describe("a drag of the brush", () => {
  const domain = [100, 200] as const;

  it("moves the window as a whole and by its ends", () => {
    expect(dragged({ part: "window", at: 150, domain }, 170)).toEqual([120, 220]);
    expect(dragged({ part: "start", at: 100, domain }, 130)).toEqual([130, 200]);
    expect(dragged({ part: "end", at: 200, domain }, 190)).toEqual([100, 190]);
  });

  it("turns round where an end passes the other one", () => {
    expect(dragged({ part: "start", at: 100, domain }, 260)).toEqual([200, 260]);
    expect(dragged({ part: "end", at: 200, domain }, 40)).toEqual([40, 100]);
  });
});

describe("a key on the brush", () => {
  it("moves the window, and back", async () => {
    const { domain, press } = brush("?time=1955..1960");
    const before = domain();
    const moved = await press(WINDOW, "{ArrowRight}");
    expect(moved[0]).toBeGreaterThan(before[0]);
    expect(lengthOf(moved)).toBe(lengthOf(before));
    expect((await press(WINDOW, "{ArrowLeft}"))[0]).toBeCloseTo(before[0], -3);
  });

  it("moves one end and leaves the other", async () => {
    const { domain, press } = brush("?time=1955..1960");
    const before = domain();
    const shorter = await press(END, "{ArrowLeft}");
    expect(shorter[0]).toBe(before[0]);
    expect(shorter[1]).toBeLessThan(before[1]);
    const shortest = await press(START, "{PageUp}");
    expect(shortest[0]).toBeGreaterThan(before[0]);
    expect(shortest[1]).toBe(shorter[1]);
  });

  it("takes the window to the ends of all time", async () => {
    const { domain, extent, press } = brush("?time=1955..1960");
    const length = lengthOf(domain());
    const last = await press(WINDOW, "{End}");
    expect(last[1]).toBe(extent[1]);
    expect(lengthOf(last)).toBeCloseTo(length, -3);
    expect((await press(WINDOW, "{Home}"))[0]).toBe(extent[0]);
  });

  it("never makes the window shorter than a day", async () => {
    const { press } = brush("?time=1960-02-21..1960-02-29");
    const shortest = await press(END, "{ArrowLeft}".repeat(60));
    expect(lengthOf(shortest)).toBeGreaterThanOrEqual(DAY - 1);
  });
});

describe("the sliders of the brush", () => {
  it("say the period in words", () => {
    brush("?time=1969-03..1972-02-28");
    const said = (name: string) =>
      screen.getByRole("slider", { name }).getAttribute("aria-valuetext");
    expect(said(WINDOW)).toMatch(/1969.*1972/);
    expect(said(START)).toBe("1 March 1969");
    expect(said(END)).toBe("28 February 1972");
  });
});
