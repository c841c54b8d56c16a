// @vitest-environment happy-dom
import { act, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { setDomain, setFilter } from "../../../src/store/store";
import { List } from "../../../src/view/list/List";
import { idsIn, show, timelineOf, WORLD } from "../timeline";

beforeEach(() => {
  // A list without a height shows no row.
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(60);
});

const rows = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent);

describe("the list", () => {
  it("heads each year once and names date, title and effects", () => {
    const later = { id: "later", date: "1950-06", title: "Later that year" };
    show(<List />, timelineOf({ ...WORLD, events: [...WORLD.events, later] }));
    expect(rows()).toEqual([
      "1950 Early days",
      "14 February 1950A and B sign a treatyAland–Bland +3, alliance or normalisationAland–The C −1, protest or criticismImportance 5 of 5",
      "June 1950Later that year",
      "1960 ",
      "about July 1960B and C quarrelBland–The C −2, crisis or sweeping sanctionsImportance 3 of 5",
      "1972 ",
      expect.stringMatching(
        /^21\s?–\s?28 February 1972A talks with CAland–The C 0, pulls both waysImportance 4 of 5$/u,
      ),
    ]);
  });

  it("has nothing but the events that an address names", () => {
    show(<List />, timelineOf(WORLD, "?only=talks,treaty&pin=quarrel"));
    const titles = screen.getAllByRole("button").map(({ textContent }) => textContent);
    expect(titles.map((text) => text?.match(/A and B|B and C|A talks/)?.[0])).toEqual([
      "A and B",
      "A talks",
    ]);
  });

  it("names the era of years before ours, and the day that a date says in any zone", () => {
    const dates = ["-0043-03-15", "0044", "2022-02-24T00:00:00+03:00"];
    show(<List />, timelineOf({ events: dates.map((date) => ({ date, title: "It" })) }));
    const said = ["44 BC ", "15 March 44 BCIt", "44 ", "44It", "2022 ", "24 February 2022It"];
    expect(rows()).toEqual(said);
  });

  it("says whose accounts an event has", async () => {
    const accounts = ["A", "B"].map((by) => ({ by, text: "T", source: { title: "S" } }));
    const [treaty, ...others] = WORLD.events;
    show(<List />, timelineOf({ ...WORLD, events: [{ ...treaty, accounts }, ...others] }));
    expect(await screen.findAllByText(/^Accounts: /)).toHaveLength(1);
    expect(screen.getByText("Accounts: Aland, Bland")).toBeTruthy();
  });

  it("follows the filter", () => {
    const { store } = show(<List />);
    act(() => setFilter(store, { topics: ["trade"] }));
    const years = screen.getAllByRole("heading").map(({ textContent }) => textContent?.slice(0, 4));
    expect(years).toEqual(["1950", "1972"]);
    act(() => setFilter(store, { query: "quokka" }));
    expect(screen.getByText("No events to list.")).toBeTruthy();
  });

  it("opens an event and marks it, without moving the picture", async () => {
    const timeline = timelineOf(WORLD, "?time=1949..1955");
    show(<List />, timeline);
    const { domain } = timeline.store.getState();
    const item = screen.getByRole("button", { name: /A and B sign a treaty/ });
    expect(item.hasAttribute("aria-current")).toBe(false);
    await userEvent.click(item);
    expect(idsIn(timeline).selected).toBe("treaty");
    expect(item.getAttribute("aria-current")).toBe("true");
    expect(timeline.store.getState().domain).toBe(domain);
  });

  it("holds the events of the period shown, spans under way among them", async () => {
    const { store } = show(<List />, timelineOf(WORLD, "?time=1972-02-25..1973"));
    expect(rows()).toEqual(["1972 ", expect.stringContaining("A talks with C")]);
    act(() => setDomain(store, [Date.UTC(1960, 0), Date.UTC(1961, 0)]));
    await expect.poll(rows).toEqual(["1960 ", expect.stringContaining("B and C quarrel")]);
  });

  it("says each row's place in the whole list", () => {
    show(<List />);
    const items = screen.getAllByRole("listitem");
    expect(items.map((item) => item.getAttribute("aria-posinset"))).toEqual("123456".split(""));
    expect(items[0]?.getAttribute("aria-setsize")).toBe("6");
  });

  it("draws only what is in view of a long list", () => {
    const events = Array.from({ length: 5000 }, (_, i) => ({ date: "1950", title: `Event ${i}` }));
    show(<List />, timelineOf(events));
    expect(rows().length).toBeLessThan(60);
  });
});
