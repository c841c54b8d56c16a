// @vitest-environment happy-dom
import { act, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { setDomain, setFilter } from "../../../src/store/store";
import { Contents } from "../../../src/view/contents/Contents";
import { idsIn, show, timelineOf, WORLD } from "../timeline";

const YEAR = (year: number) => Date.UTC(year, 0);
const ERAS = [
  { id: "early", name: "Early days", date: "1950/1959", summary: "They begin.\nAnd go on." },
  { id: "late", name: "Late days", date: "1960/.." },
];
const STORIES = [{ id: "s", title: "How it went", steps: [{ event: "treaty", text: "First" }] }];

describe("the eras", () => {
  it("stand with their years and summaries, and zoom to themselves", async () => {
    const { store } = show(<Contents />, timelineOf({ ...WORLD, eras: ERAS }));
    const list = within(screen.getByRole("list", { name: "Eras" }));
    const [early] = list.getAllByRole("button");
    expect(early?.textContent).toBe("Early days 1950–59They begin.\nAnd go on.");
    if (early) await userEvent.click(early);
    await waitFor(() => expect(store.getState().domain).toEqual([YEAR(1950), YEAR(1960)]));
  });

  it("say which of them is in view, if most of the view is in one", async () => {
    const { store } = show(<Contents />, timelineOf({ ...WORLD, eras: ERAS }));
    const current = () =>
      screen.getAllByRole("button").filter((button) => button.getAttribute("aria-current"));
    act(() => setDomain(store, [YEAR(1951), YEAR(1955)]));
    await waitFor(() =>
      expect(current().map((b) => b.textContent)).toEqual([expect.stringContaining("Early days")]),
    );
    act(() => setDomain(store, [YEAR(1963), YEAR(1970)]));
    await waitFor(() =>
      expect(current().map((b) => b.textContent)).toEqual([expect.stringContaining("Late days")]),
    );
  });
});

describe("without eras", () => {
  const data = { ...WORLD, eras: [] };

  it("the foremost events stand there by time, and open", async () => {
    const timeline = show(<Contents />, timelineOf(data));
    const list = within(await screen.findByRole("region", { name: "The foremost events" }));
    const titles = list.getAllByRole("button").map(({ textContent }) => textContent);
    expect(titles).toEqual([
      "A and B sign a treaty 14 February 1950",
      "B and C quarrel about July 1960",
      expect.stringMatching(/^A talks with C 21.*1972$/),
    ]);
    await userEvent.click(list.getByRole("button", { name: /^A talks/ }));
    expect(idsIn(timeline).selected).toBe("talks");
  });

  it("they follow the filter, and say what to do where nothing is left", async () => {
    const { store } = show(<Contents />, timelineOf(data, "?topic=war"));
    await waitFor(() => expect(screen.getAllByRole("button")).toHaveLength(2));
    act(() => setFilter(store, { query: "quokka" }));
    expect(screen.getByText("Clear the filters to see the events.")).toBeTruthy();
  });
});

describe("the stories", () => {
  it("can be begun", async () => {
    const { store } = show(<Contents />, timelineOf({ ...WORLD, stories: STORIES }));
    const list = within(screen.getByRole("region", { name: "Stories" }));
    await userEvent.click(list.getByRole("button", { name: "How it went" }));
    expect(store.getState().walk).toEqual({ story: "s", step: 1 });
  });

  it("are not there where there are none", () => {
    show(<Contents />);
    expect(screen.queryByRole("region", { name: "Stories" })).toBeNull();
  });
});
