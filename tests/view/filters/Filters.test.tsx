// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { setFilter } from "../../../src/store/store";
import { useEscape } from "../../../src/view/base/escape";
import { Filters } from "../../../src/view/filters/Filters";
import { Search } from "../../../src/view/filters/Search";
import { NoMatch } from "../../../src/view/status/NoMatch";
import { idsIn, show, timelineOf, WORLD } from "../timeline";

afterEach(() => {
  vi.useRealTimers();
});

const chips = () =>
  within(screen.getByRole("group", { name: "Countries and organisations" }))
    .getAllByRole("button")
    .map(({ textContent }) => textContent);

describe("chips", () => {
  it("name the powers first, then actors by power, the most frequent first, those of none last", () => {
    show(<Filters />);
    expect(chips()).toEqual([
      "Aland 2",
      "Bland 2",
      "The C 2",
      "First of C 2",
      "Second of C 1",
      "Nowhere 1",
    ]);
  });

  it("count what the other parts of the filter leave", () => {
    show(<Filters />, timelineOf(WORLD, "?topic=war"));
    expect(chips()).toEqual([
      "Aland 1",
      "Bland 1",
      "The C 2",
      "First of C 2",
      "Second of C 1",
      "Nowhere 1",
    ]);
  });

  it("tell chosen from not chosen", async () => {
    const { store } = show(<Filters />);
    const chip = screen.getByRole("button", { name: "Nowhere 1" });
    await userEvent.click(chip);
    expect(chip.getAttribute("aria-pressed")).toBe("true");
    expect(store.getState().filter.with).toEqual(["N"]);
    await userEvent.click(chip);
    expect(chip.getAttribute("aria-pressed")).toBe("false");
    expect(store.getState().filter.with).toEqual([]);
  });

  it("are eight until all are asked for, and a chosen one is always there", async () => {
    const actors = Array.from({ length: 20 }, (_, i) => ({ id: `X${i}`, name: `Actor ${i}` }));
    const events = actors.map(({ id }, i) => ({
      date: `19${50 + i}`,
      title: `Event ${i}`,
      actors: actors.slice(0, i + 1).map((actor) => actor.id),
      group: id,
    }));
    show(<Filters />, timelineOf({ actors, events }, "?with=X19"));
    expect(chips()).toHaveLength(9);
    expect(chips()).toContain("Actor 19 1");
    await userEvent.click(screen.getByRole("button", { name: "11 more" }));
    expect(chips()).toHaveLength(20);
    await userEvent.click(screen.getByRole("button", { name: "Fewer" }));
    expect(chips()).toHaveLength(9);
  });

  it("are not there for a dataset without actors", () => {
    show(<Filters />, timelineOf([{ date: "1950", title: "One" }]));
    expect(screen.queryByRole("button", { name: /\d$/ })).toBeNull();
    expect(screen.getByText("All 1 event")).toBeTruthy();
  });
});

describe("any or all", () => {
  it("is asked only where two are chosen", () => {
    const { store } = show(<Filters />, timelineOf(WORLD, "?with=A"));
    expect(screen.queryByRole("combobox", { name: "Events with" })).toBeNull();
    act(() => setFilter(store, { with: ["A", "b"] }));
    expect(screen.getByRole("combobox", { name: "Events with" })).toHaveProperty("value", "any");
  });

  it("changes what is left", async () => {
    show(<Filters />, timelineOf(WORLD, "?with=A,b"));
    expect(screen.getByText("All 3 events")).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole("combobox"), "all of them");
    expect(screen.getByText("1 of 3 events")).toBeTruthy();
  });
});

describe("topics", () => {
  it("are counted without regard to the topics that are chosen", async () => {
    show(<Filters />, timelineOf(WORLD, "?topic=trade"));
    await userEvent.click(screen.getByRole("button", { name: "Topics (1)" }));
    const menu = screen.getByRole("group", { name: "Topics" });
    const texts = within(menu).getAllByRole("button");
    expect(texts.map(({ textContent }) => textContent)).toEqual(["War 2", "Trade 2"]);
  });

  it("close by Escape without closing anything else, and give the focus back", async () => {
    const onPage = vi.fn(() => true);
    function Page() {
      useEscape("page", onPage);
      return <Filters />;
    }
    show(<Page />);
    const opener = screen.getByRole("button", { name: "Topics" });
    await userEvent.click(opener);
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("group", { name: "Topics" })).toBeNull();
    expect(document.activeElement).toBe(opener);
    expect(onPage).not.toHaveBeenCalled();
    await userEvent.keyboard("{Escape}");
    expect(onPage).toHaveBeenCalledTimes(1);
  });
});

describe("the search", () => {
  it("waits for a pause in the typing", () => {
    vi.useFakeTimers();
    const { store } = show(<Search />);
    const type = (value: string) =>
      fireEvent.change(screen.getByRole("combobox"), { target: { value } });
    const wait = (time: number) => act(() => vi.advanceTimersByTime(time));
    type("t");
    wait(100);
    type("tr");
    wait(119);
    expect(store.getState().filter.query).toBe("");
    wait(1);
    expect(store.getState().filter.query).toBe("tr");
  });

  it("runs at once when one goes on, by Enter or by leaving the field", () => {
    vi.useFakeTimers();
    const { store } = show(<Search />);
    const box = screen.getByRole("combobox");
    fireEvent.change(box, { target: { value: "tr" } });
    fireEvent.keyDown(box, { key: "Enter" });
    expect(store.getState().filter.query).toBe("tr");
    fireEvent.change(box, { target: { value: "tre" } });
    fireEvent.blur(box);
    expect(store.getState().filter.query).toBe("tre");
  });

  it("keeps a space that one has typed while the query goes on", async () => {
    const { store } = show(<Search />);
    const box = screen.getByRole("combobox");
    await userEvent.type(box, "A ");
    await expect.poll(() => store.getState().filter.query.trim()).toBe("A");
    act(() => setFilter(store, { query: "A" }));
    expect(box).toHaveProperty("value", "A ");
  });

  it("names the events that answer best, and opens one by arrow and Enter", async () => {
    const timeline = show(<Search />);
    const box = screen.getByRole("combobox");
    expect(box.getAttribute("aria-expanded")).toBe("false");
    await userEvent.type(box, "a");
    // Faster than the pause after typing.
    await userEvent.keyboard("{ArrowDown}");
    const options = within(screen.getByRole("listbox", { name: "Events found" }));
    expect(options.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
      "A and B sign a treaty 14 February 1950",
      expect.stringContaining("A talks with C"),
      "B and C quarrel about July 1960",
    ]);
    expect(box.getAttribute("aria-activedescendant")).toBe(options.getAllByRole("option")[0]?.id);
    await userEvent.keyboard("{ArrowUp}{ArrowUp}{Enter}");
    expect(idsIn(timeline).selected).toBe("quarrel");
    expect(box.getAttribute("aria-expanded")).toBe("false");
  });

  it("closes what it found by Escape before it empties itself", async () => {
    show(<Search />);
    const box = screen.getByRole("combobox");
    await userEvent.type(box, "treaty");
    await screen.findByRole("listbox");
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(box).toHaveProperty("value", "treaty");
    await userEvent.keyboard("{Escape}");
    expect(box).toHaveProperty("value", "");
  });

  it("leads to the list where more events answer than it names", async () => {
    const events = Array.from({ length: 20 }, (_, i) => ({ date: "1950", title: `Event ${i}` }));
    const { store } = show(<Search />, timelineOf(events));
    await userEvent.type(screen.getByRole("combobox"), "event");
    expect(await screen.findAllByRole("option")).toHaveLength(9);
    await userEvent.click(screen.getByRole("option", { name: "All 20 events in the list" }));
    expect(store.getState().view).toBe("list");
  });

  it("follows a query that is changed elsewhere", () => {
    const { store } = show(<Search />, timelineOf(WORLD, "?q=treaty"));
    expect(screen.getByRole("combobox")).toHaveProperty("value", "treaty");
    act(() => setFilter(store, { query: "" }));
    expect(screen.getByRole("combobox")).toHaveProperty("value", "");
  });

  it("says how many events it searches", () => {
    show(<Search />);
    expect(screen.getByPlaceholderText("Search 3 events")).toBeTruthy();
  });
});

describe("the way back from nothing", () => {
  it("is offered only where nothing is left", async () => {
    const { store } = show(<NoMatch />, timelineOf(WORLD, "?q=quokka&with=A&topic=war"));
    expect(screen.getByRole("status").textContent).toContain("No events match these filters.");
    await userEvent.click(screen.getByRole("button", { name: "Clear filters" }));
    expect(screen.queryByRole("status")).toBeNull();
    expect(store.getState().filter).toEqual({ with: [], match: "any", topics: [], query: "" });
  });
});
