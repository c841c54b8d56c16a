// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { levelsOf } from "../../../src/layout/lane/laneIndex";
import { labelOf, weightOf } from "../../../src/layout/names";
import { timeScale } from "../../../src/layout/scale";
import { layOut, type Scene } from "../../../src/layout/scene";
import { type Timeline, TimelineContext } from "../../../src/view/base/context";
import { Axis } from "../../../src/view/chart/Axis";
import { Eras } from "../../../src/view/chart/Eras";
import { Gutter } from "../../../src/view/chart/Gutter";
import { Labels } from "../../../src/view/chart/Labels";
import { labelWidths } from "../../../src/view/chart/measure";
import { Targets } from "../../../src/view/chart/Targets";
import { Tooltip } from "../../../src/view/chart/Tooltip";
import { dataOf, show, timelineOf, WORLD } from "../timeline";

const WIDTH = 900;

/** What the chart draws of a timeline. */
function sceneOf(timeline: Timeline, width = WIDTH, height = 600): Scene {
  const state = timeline.store.getState();
  const shown = timeline.selectors.filtered(state);
  const data = dataOf(timeline);
  if (!shown) throw new Error("expected something to draw");
  return layOut({
    ...shown,
    levels: levelsOf(data.base),
    domain: state.domain,
    width,
    height,
    header: 0,
    labelWidth: labelWidths(data.dataset.events),
  });
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

  it("are set by importance", () => {
    const [event] = dataOf(timelineOf()).dataset.events;
    if (!event) throw new Error("expected an event");
    const weights = [1, 2, 3, 4, 5].map((importance) => weightOf({ ...event, importance }));
    expect(weights).toEqual(["faint", "faint", "plain", "strong", "strong"]);
    const { importance: _, ...unweighed } = event;
    expect(weightOf(unweighed)).toBe("plain");
  });

  it("are hidden from screen readers, which the targets serve", () => {
    const timeline = timelineOf();
    show(<Labels scene={sceneOf(timeline)} data={dataOf(timeline)} />, timeline);
    const name = screen.getAllByText("Treaty")[0];
    expect(name?.parentElement?.getAttribute("aria-hidden")).toBe("true");
  });
});

describe("targets", () => {
  const handlers = { onFocus: vi.fn(), onBlur: vi.fn(), onOpen: vi.fn() };
  const targets = (timeline: Timeline, cursor: { event: number; lane: number } | null = null) => {
    const scene = sceneOf(timeline);
    const data = dataOf(timeline);
    show(
      <Targets {...{ scene, data, cursor, followsKeys: cursor !== null }} {...handlers} />,
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
    const named = new Set(sceneOf(timeline).labels.map(({ placement }) => placement));
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
  it("names each lane with how many events are in view", () => {
    const timeline = timelineOf(WORLD, "?time=1949..1955");
    show(<Gutter scene={sceneOf(timeline)} data={dataOf(timeline)} isNarrow={false} />, timeline);
    expect(screen.getAllByRole("heading").map(({ textContent }) => textContent)).toEqual([
      "Aland–Bland 1 in view",
      "Bland–The C 0 in view",
      "Aland–The C 1 in view",
    ]);
  });

  it("names groups without the words of relations", () => {
    const events = [
      { date: "1950", title: "One", group: "North" },
      { date: "1951", title: "Two", group: "South" },
    ];
    const timeline = timelineOf(events);
    show(<Gutter scene={sceneOf(timeline)} data={dataOf(timeline)} isNarrow={false} />, timeline);
    expect(screen.getByRole("heading", { name: "North 1 in view" })).toBeTruthy();
    expect(screen.queryByText(/cooperation|conflict/)).toBeNull();
  });
});

describe("eras", () => {
  const eraButtons = (search: string) => {
    const timeline = timelineOf(WORLD, search);
    show(<Eras scale={timeScale(timeline.store.getState().domain, WIDTH)} />, timeline);
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

describe("the tooltip", () => {
  it("says how many events a cell counts, and when", () => {
    const timeline = timelineOf();
    const domain = [Date.UTC(1950, 0, 1), Date.UTC(1952, 0, 1)] as const;
    const box = { lane: 0, level: 1, from: 10, to: 30, y: 50, height: 12, count: 1200, countX: 20 };
    show(
      <Tooltip
        hit={{ kind: "cluster", cluster: { ...box, domain } }}
        data={dataOf(timeline)}
        width={WIDTH}
        height={400}
      />,
      timeline,
    );
    expect(screen.getByRole("tooltip").textContent).toMatch(
      /^1,200 events, 1950\s?–\s?1951Click to zoom in$/,
    );
  });
});
