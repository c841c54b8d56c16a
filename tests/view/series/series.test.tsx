// @vitest-environment happy-dom

import { act, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { timeScale } from "../../../src/layout/scale";
import { update } from "../../../src/store/update";
import { SeriesMenu } from "../../../src/view/series/SeriesMenu";
import { Strip } from "../../../src/view/series/Strip";
import { show, timelineOf, WORLD } from "../timeline";

const series = [
  {
    id: "trade",
    name: "Trade",
    relation: "a-b",
    unit: "billion dollars",
    digits: 1,
    source: { title: "Tables", publisher: "An office", url: "https://example.org/" },
    license: "CC0 1.0",
    retrieved: "2026-11-29",
    values: [
      [1950, 0.5],
      [1951, 1.25],
      [1953, 4],
    ],
  },
  {
    id: "votes",
    name: "Votes",
    unit: "apart",
    source: { title: "A book" },
    values: [
      [1950, 1],
      [1960, 2],
    ],
    basis: [[1950, 76]],
    basisUnit: "votes",
  },
];

const russian = [{ id: "trade", name: "Торговля", unit: "млрд долларов" }];

beforeEach(() => {
  vi.stubGlobal("fetch", async (url: string) =>
    Response.json({ series: url.endsWith(".ru.json") ? russian : series }),
  );
});

const SCALE = timeScale([Date.UTC(1950, 0, 1), Date.UTC(1954, 0, 1)], 800);
const during = (year: number) => Date.UTC(year, 6, 1);

function strip(search: string, year: number) {
  const timeline = timelineOf(WORLD, search);
  update(timeline.store, { pointer: during(year) });
  return show(<Strip scale={SCALE} />, timeline);
}

describe("series", () => {
  it("say the year under the pointer with unit and source", async () => {
    strip("?series=trade", 1951);
    const item = await screen.findByRole("listitem");
    expect(item.textContent).toMatch(/Trade 1951: 1\.[23] billion dollars · Source: An office/);
    expect(screen.getByRole("link").getAttribute("href")).toBe("https://example.org/");
  });

  it("say as of when and under which terms their values are", async () => {
    strip("?series=trade", 1951);
    const item = await screen.findByRole("listitem");
    expect(item.textContent).toMatch(/An office.* · as of 29 November 2026 · CC0 1\.0/);
  });

  it("say that a year has none, and draw a gap there instead of a zero", async () => {
    strip("?series=trade", 1952);
    const item = await screen.findByRole("listitem");
    expect(item.textContent).toContain("1952: no figure");
    const [drawing] = document.querySelectorAll(".strip > svg");
    const xs = [...(drawing?.querySelectorAll("polyline") ?? [])].flatMap((line) =>
      (line.getAttribute("points") ?? "").split(" ").map((point) => Number(point.split(",")[0])),
    );
    expect(xs.every((x) => Math.abs(x - SCALE.x(during(1952))) > 50)).toBe(true);
  });

  it("have dashes of their own, in the line as beside the name, so that colour is not the only sign", async () => {
    strip("?series=trade,votes", 1951);
    await screen.findAllByRole("listitem");
    const dashes = (selector: string) =>
      [...document.querySelectorAll(selector)].map((line) => line.getAttribute("stroke-dasharray"));
    const [solid, dashed, ...more] = new Set(dashes(".strip > svg polyline"));
    expect([solid || null, dashed, ...more]).toEqual([null, "6 3"]);
    expect(dashes(".strip li line").map((dash) => dash || null)).toEqual([null, "6 3"]);
  });

  it("say how many cases the value of a year rests on", async () => {
    strip("?series=votes", 1950);
    const item = await screen.findByRole("listitem");
    expect(item.textContent).toContain("1950: 1 apart (votes: 76)");
  });

  it("name a source without an address as text", async () => {
    strip("?series=votes", 1950);
    const item = await screen.findByRole("listitem");
    expect(item.textContent).toContain("A book");
    expect(screen.queryByRole("link")).toBeNull();
  });

  it("are put away one by one", async () => {
    const { store } = strip("?series=trade,votes", 1950);
    await userEvent.click(await screen.findByRole("button", { name: "Remove Trade" }));
    expect(store.getState().series).toEqual(["votes"]);
  });

  it("are said in another language as far as they are translated", async () => {
    const { language } = strip("?series=trade,votes", 1951);
    expect(await screen.findByText("Trade")).toBeTruthy();
    act(() => update(language, { code: "ru" }));
    expect((await screen.findByText("Торговля")).lang).toBe("");
    expect(screen.getByText("Votes").lang).toBe("en");
    expect(screen.getAllByRole("listitem")[0]?.textContent).toContain("млрд долларов");
    act(() => update(language, { code: "en" }));
    expect(await screen.findByText("Trade")).toBeTruthy();
  });

  it("of an unknown id are left out", async () => {
    strip("?series=none,votes", 1950);
    expect(await screen.findAllByRole("listitem")).toHaveLength(1);
  });
});

describe("the menu of series", () => {
  it("names the years of each and counts what is chosen", async () => {
    const { store } = show(<SeriesMenu />, timelineOf(WORLD, "?series=votes"));
    await userEvent.click(screen.getByRole("button", { name: "Figures 1" }));
    await userEvent.click(await screen.findByRole("checkbox", { name: "Trade 1950–1953" }));
    expect(store.getState().series).toEqual(["votes", "trade"]);
    await waitFor(() => screen.getByRole("button", { name: "Figures 2" }));
  });

  it("has the figures of a relation together, under its name", async () => {
    show(<SeriesMenu />, timelineOf(WORLD));
    await userEvent.click(screen.getByRole("button", { name: "Figures" }));
    const group = await screen.findByRole("group", { name: "Aland–Bland" });
    expect(within(group).getAllByRole("checkbox")).toHaveLength(1);
    expect(within(group).getByRole("checkbox", { name: "Trade 1950–1953" })).toBeDefined();
    expect(screen.getAllByRole("checkbox")).toHaveLength(2);
  });

  it("is not there for somebody else's dataset", () => {
    show(<SeriesMenu />, timelineOf(WORLD, "?data=own.json"));
    expect(screen.queryByRole("button")).toBeNull();
  });
});
