// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { timeScale } from "../../../src/layout/scale";
import type { Scene } from "../../../src/layout/scene";
import { labelOf } from "../../../src/model/label";
import { type Timeline, TimelineContext } from "../../../src/view/base/context";
import { Axis } from "../../../src/view/chart/Axis";
import { Crowd } from "../../../src/view/chart/Crowd";
import { Eras } from "../../../src/view/chart/Eras";
import { Gutter } from "../../../src/view/chart/Gutter";
import { HowToRead } from "../../../src/view/chart/HowToRead";
import { Targets } from "../../../src/view/chart/Targets";
import { Tooltip } from "../../../src/view/chart/Tooltip";
import { Values } from "../../../src/view/chart/Values";
import { dataOf, show, timelineOf, WORLD } from "../timeline";
import { sceneAt } from "./scene";

const WIDTH = 900;

/** What the chart draws of a timeline. */
function sceneOf({ store, selectors }: Timeline, width = WIDTH, height = 600): Scene {
  return sceneAt(store.getState(), selectors, { width, height });
}

const many = (count: number) => ({
  ...WORLD,
  events: Array.from({ length: count }, (_, i) => ({
    id: `n${i}`,
    date: String(1900 + i),
    title: `Event ${i}`,
    label: "X",
    effects: { "a-b": 1 + (i % 3) },
    importance: 3,
  })),
});

describe("the axis", () => {
  const words = (start: string, end: string, isLow = false, width = WIDTH) => {
    const scale = timeScale([Date.parse(start), Date.parse(end)], width);
    const { container } = render(
      <TimelineContext value={timelineOf()}>
        <Axis scale={scale} isLow={isLow} />
      </TimelineContext>,
    );
    const texts = (selector: string) =>
      [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);
    return { ticks: texts(".tick"), contexts: texts(".context") };
  };

  it("says years, and nothing below them", () => {
    const { ticks, contexts } = words("1950-01-01", "1990-01-01");
    expect(ticks.every((text) => /^\d{4}$/.test(text ?? ""))).toBe(true);
    expect(ticks.length).toBeGreaterThan(3);
    expect(contexts.every((text) => /^\d{4}$/.test(text ?? ""))).toBe(true);
  });

  it("says months with the year below them", () => {
    const { ticks, contexts } = words("1972-01-01", "1973-01-01");
    expect(ticks).toContain("Feb");
    expect(contexts).toContain("1972");
  });

  it("says days with the month below them", () => {
    const { ticks, contexts } = words("1972-02-21", "1972-02-29");
    expect(ticks).toContain("22");
    expect(contexts).toContain("February 1972");
  });

  it("says the month and year in one line where there is no room for two", () => {
    const { ticks, contexts } = words("1972-02-21", "1972-03-05", true);
    expect(contexts).toEqual([]);
    expect(ticks[0]).toBe("February 1972");
    expect(ticks).toContain("March 1972");
  });
});

describe("names", () => {
  it("are those of the data, or the title cut short", () => {
    const [event] = dataOf(timelineOf()).dataset.events;
    if (!event) throw new Error("expected an event");
    expect(labelOf(event)).toBe("Treaty");
    const { label: _, ...bare } = event;
    expect(labelOf({ ...bare, title: "Short" })).toBe("Short");
    const cut = labelOf({ ...bare, title: "A title that is longer than a label may be" });
    expect(cut).toMatch(/…$/);
    expect(cut.length).toBeLessThanOrEqual(32);
  });
});

describe("targets", () => {
  const handlers = { onFocus: vi.fn(), onBlur: vi.fn(), onOpen: vi.fn() };
  const targets = (timeline: Timeline, cursor: { event: number; lane: number } | null = null) => {
    const scene = sceneOf(timeline);
    const data = dataOf(timeline);
    show(
      <Targets
        {...{ scene, data, cursor, followsKeys: cursor !== null }}
        {...handlers}
        help="help"
      />,
      timeline,
    );
    return screen.getAllByRole("option");
  };

  it("say date, title, effects, importance and place in the lane", () => {
    const [first] = targets(timelineOf());
    expect(first?.getAttribute("aria-label")).toBe(
      "14 February 1950; A and B sign a treaty; Aland–Bland +3, alliance or normalisation; Aland–The C −1, protest or criticism; Importance 5 of 5; 1 of 1 in Aland–Bland",
    );
  });

  it("are sixty at most and one stop of the keyboard", () => {
    const buttons = targets(timelineOf(many(200)));
    expect(buttons.length).toBeLessThanOrEqual(60);
    expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it("include the event under the keyboard, named or not, and focus it", () => {
    const timeline = timelineOf(many(200));
    const named = new Set(sceneOf(timeline).plan.lanes[0]?.names.map(({ event }) => event));
    const event = Array.from({ length: 200 }, (_, i) => i).find((i) => !named.has(i)) ?? 0;
    targets(timeline, { event, lane: 0 });
    const button = screen.getByRole("option", { name: new RegExp(`Event ${event};`) });
    expect(button.tabIndex).toBe(0);
    expect(document.activeElement).toBe(button);
  });

  it("tell which event is focused and which is opened", () => {
    const buttons = targets(timelineOf());
    const quarrel = buttons.find((button) =>
      button.getAttribute("aria-label")?.includes("quarrel"),
    );
    if (!quarrel) throw new Error("expected the quarrel among the targets");
    fireEvent.focus(quarrel);
    expect(handlers.onFocus).toHaveBeenCalledWith({ event: 1, lane: 1 });
    fireEvent.click(quarrel);
    expect(handlers.onOpen).toHaveBeenCalledWith(1);
  });
});

describe("the gutter", () => {
  const lanes = (timeline: Timeline) =>
    show(
      <Gutter scene={sceneOf(timeline)} data={dataOf(timeline)} isNarrow={false} width={108} />,
      timeline,
    );

  it("names each lane, and what height in it means", () => {
    lanes(timelineOf(WORLD));
    expect(screen.getAllByRole("heading").map(({ textContent }) => textContent)).toEqual([
      "Aland–Bland",
      "Bland–The C",
      "Aland–The C",
    ]);
    expect(screen.getAllByText("friendly").length).toBeGreaterThan(0);
  });

  it("says whose events are left of a lane", () => {
    lanes(timelineOf(WORLD, "?with=C1,N"));
    expect(
      screen.getByRole("heading", { name: /^Bland–The C\s*with First of C, Nowhere$/ }),
    ).toBeTruthy();
  });

  it("names groups without the words of relations", () => {
    const events = [
      { date: "1950", title: "One", group: "North" },
      { date: "1951", title: "Two", group: "South" },
    ];
    lanes(timelineOf(events));
    expect(screen.getByRole("heading", { name: "North" })).toBeTruthy();
    expect(screen.queryByText(/friendly|strained/)).toBeNull();
  });
});

describe("the values", () => {
  it("say how warm each relation is at the end of the view", () => {
    const timeline = timelineOf(WORLD, "?time=1949..1951");
    show(<Values scene={sceneOf(timeline)} data={dataOf(timeline)} isNarrow={false} />, timeline);
    const said = screen
      .getAllByText(/^[+−]?\d\.\d$/)
      .map(({ parentElement }) => parentElement?.textContent);
    expect(said).toEqual(["friendly +1.4", "neutral 0.0", "neutral −0.5"]);
  });
});

describe("the key", () => {
  it("explains the silhouette, the events, and the unit of what is counted", () => {
    const timeline = timelineOf(many(100));
    show(<HowToRead scene={sceneOf(timeline)} hasEffects />, timeline);
    expect(screen.getByText(/closer above the line/)).toBeTruthy();
    expect(screen.getByText("other events, by quarter")).toBeTruthy();
  });

  it("says nothing of warmth where no event moves a relation", () => {
    const timeline = timelineOf({ events: [{ date: "1950", title: "One" }] });
    const { hasEffects } = dataOf(timeline).base;
    show(<HowToRead scene={sceneOf(timeline)} hasEffects={hasEffects} />, timeline);
    expect(screen.queryByText(/closer|stronger/)).toBeNull();
    expect(screen.getByText("event")).toBeTruthy();
  });
});

describe("eras", () => {
  const eraButtons = (search: string) => {
    const timeline = timelineOf(WORLD, search);
    const scale = timeScale(timeline.store.getState().domain, WIDTH);
    show(<Eras scale={scale} margin={0} setting="full" />, timeline);
    return within(screen.getByRole("navigation", { name: "Eras" })).queryAllByRole("button");
  };

  it("say their name where it fits, and always to screen readers", () => {
    const [wide] = eraButtons("?time=1949..1960");
    expect(wide?.textContent).toBe("Early days");
    expect(wide?.getAttribute("aria-label")).toMatch(
      /^Early days: 1950\s?–\s?1959\. Zoom to this era$/,
    );
  });

  it("that are out of view are not there", () => {
    expect(eraButtons("?time=1965..1972")).toEqual([]);
  });
});

describe("what is counted", () => {
  const year = (n: number) => Date.UTC(n, 0, 1);
  const bar = (from: number, to: number) =>
    ({ kind: "bar", lane: 0, y: 100, domain: [year(from), year(to)] }) as const;

  it("is said by the tooltip: how many, when, on which side, and what a click does", () => {
    const timeline = timelineOf(many(100));
    const scene = sceneOf(timeline);
    const data = dataOf(timeline);
    const tip = (hit: ReturnType<typeof bar>) =>
      show(<Tooltip {...{ hit, scene, data }} width={WIDTH} height={400} />, timeline);
    tip(bar(1920, 1940));
    expect(screen.getByRole("tooltip").textContent).toMatch(
      /^20 events, 1920\s?–\s?193920 cooperation, 0 conflictClick to zoom in$/,
    );
    cleanup();
    tip(bar(1920, 1925));
    expect(screen.getByRole("tooltip").textContent).toMatch(/Click to list them$/);
  });

  it("is listed by rank, and opens from there", () => {
    const timeline = timelineOf(WORLD);
    const onClose = vi.fn();
    show(<Crowd hit={bar(1950, 1951)} x={100} width={WIDTH} onClose={onClose} />, timeline);
    const list = screen.getByRole("dialog", { name: /^1 event, 1950$/ });
    const button = within(list).getByRole("button", { name: /A and B sign a treaty/ });
    expect(document.activeElement).toBe(button);
    fireEvent.click(button);
    expect(timeline.store.getState().selected).toBe(0);
    expect(onClose).toHaveBeenCalled();
  });
});
