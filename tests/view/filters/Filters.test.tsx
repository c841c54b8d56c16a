// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { currentOf } from "../../../src/model/collection";
import { collectionsOf } from "../../../src/store/collections";
import { setFilter } from "../../../src/store/store";
import { useEscape } from "../../../src/view/base/escape";
import { Filters } from "../../../src/view/filters/Filters";
import { Search } from "../../../src/view/filters/Search";
import { NoMatch } from "../../../src/view/status/NoMatch";
import { idsIn, show, timelineOf, WORLD } from "../timeline";

beforeEach(() => {
  // The names in other languages have not loaded; the search uses the visible ones.
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("refused")));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const openCountries = async () => {
  await userEvent.click(screen.getByRole("button", { name: /^Countries/ }));
  await screen.findByRole("searchbox", { name: "Find a country or organisation" });
};
const options = () =>
  screen.getAllByRole("checkbox").map((box) => box.closest("label")?.textContent);
const groups = () =>
  within(screen.getByRole("group", { name: "Countries" }))
    .getAllByRole("group")
    .map((group) => group.querySelector("legend")?.textContent);

describe("powers", () => {
  it("are chips that tell chosen from not chosen", async () => {
    const { store } = show(<Filters />);
    const chip = screen.getByRole("button", { name: "Bland" });
    await userEvent.click(chip);
    expect(chip.getAttribute("aria-pressed")).toBe("true");
    expect(store.getState().filter.with).toEqual(["b"]);
    await userEvent.click(chip);
    expect(chip.getAttribute("aria-pressed")).toBe("false");
    expect(store.getState().filter.with).toEqual([]);
  });
});

describe("countries", () => {
  it("stand by power, the most frequent first, those of none last", async () => {
    show(<Filters />);
    await openCountries();
    expect(groups()).toEqual(["The C", "Others"]);
    expect(options()).toEqual(["First of C 2", "Second of C 1", "Nowhere 1"]);
  });

  it("count what the other parts of the filter leave", async () => {
    show(<Filters />, timelineOf(WORLD, "?topic=trade"));
    await openCountries();
    expect(options()).toEqual(["First of C 1", "Second of C 1", "Nowhere 0"]);
  });

  it("say how many are chosen, and what that leaves", async () => {
    const { store } = show(<Filters />);
    await openCountries();
    await userEvent.click(screen.getByRole("checkbox", { name: "Nowhere 1" }));
    expect(store.getState().filter.with).toEqual(["N"]);
    expect(screen.getByRole("button", { name: "Countries 1" })).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Show 1 of 3" }));
    expect(screen.queryByRole("searchbox")).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Countries 1" }));
  });

  it("are found by typing, chosen by Enter, and cleared", async () => {
    const { store } = show(<Filters />);
    await openCountries();
    await userEvent.keyboard("nowh");
    expect(options()).toEqual(["Nowhere 1"]);
    await userEvent.keyboard("{Enter}");
    expect(store.getState().filter.with).toEqual(["N"]);
    await userEvent.click(screen.getByRole("button", { name: "Clear" }));
    expect(store.getState().filter.with).toEqual([]);
    await userEvent.type(screen.getByRole("searchbox"), "xyz");
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(screen.getByText(/^None has this name\. Try/)).toBeTruthy();
  });

  it("are listed first if they were chosen lately, and stay in place while one chooses", async () => {
    show(<Filters />);
    await openCountries();
    await userEvent.click(screen.getByRole("checkbox", { name: "Nowhere 1" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "Nowhere 1" }));
    expect(groups()).toEqual(["The C", "Others"]);
    await userEvent.keyboard("{Escape}");
    await openCountries();
    expect(groups()).toEqual(["Chosen lately", "The C"]);
    expect(options()[0]).toBe("Nowhere 1");
  });

  it("are asked for together with a power in two clicks", async () => {
    const { store } = show(<Filters />);
    await openCountries();
    await userEvent.click(screen.getByRole("checkbox", { name: /^First of C/ }));
    const together = within(screen.getByRole("group", { name: "Only together with" }));
    expect(together.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "Aland",
      "Bland",
    ]);
    await userEvent.click(together.getByRole("button", { name: "Bland" }));
    expect(store.getState().filter).toMatchObject({ with: ["C1", "b"], match: "all" });
    await userEvent.click(together.getByRole("button", { name: "Bland" }));
    expect(store.getState().filter).toMatchObject({ with: ["C1"], match: "any" });
  });

  it("are not there for a dataset without actors", () => {
    show(<Filters />, timelineOf([{ date: "1950", title: "One" }]));
    expect(screen.queryByRole("button", { name: /^Countries/ })).toBeNull();
    expect(screen.getByText("All 1 event")).toBeTruthy();
  });
});

describe("what is chosen", () => {
  it("can be taken away one by one, the newest first", async () => {
    const { store } = show(<Filters />, timelineOf(WORLD, "?with=N,a,C1&topic=war"));
    const chips = () =>
      screen
        .queryAllByRole("button", { name: /^Remove/ })
        .map((chip) => chip.getAttribute("aria-label"));
    expect(chips()).toEqual(["Remove First of C", "Remove Nowhere", "Remove War"]);
    await userEvent.click(screen.getByRole("button", { name: "Remove Nowhere" }));
    expect(store.getState().filter.with).toEqual(["a", "C1"]);
    await userEvent.click(screen.getByRole("button", { name: "Remove War" }));
    expect(store.getState().filter.topics).toEqual([]);
    expect(chips()).toEqual(["Remove First of C"]);
  });
});

describe("any or all", () => {
  it("changes what is left", async () => {
    show(<Filters />, timelineOf(WORLD, "?with=A,b"));
    expect(screen.getByText("All 3 events")).toBeTruthy();
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: "Events with" }),
      "all of them",
    );
    expect(screen.getByText("1 of 3 events")).toBeTruthy();
  });
});

describe("topics", () => {
  it("are counted without regard to the topics that are chosen", async () => {
    show(<Filters />, timelineOf(WORLD, "?topic=trade"));
    await userEvent.click(screen.getByRole("button", { name: "Topics 1" }));
    expect(options()).toEqual(["War 2", "Trade 2"]);
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

  it("close where the keyboard moves on", async () => {
    show(<Filters />);
    await userEvent.click(screen.getByRole("button", { name: "Topics" }));
    await userEvent.tab();
    expect(screen.getByRole("group", { name: "Topics" })).toBeTruthy();
    await userEvent.tab({ shift: true });
    await userEvent.tab({ shift: true });
    expect(screen.queryByRole("group", { name: "Topics" })).toBeNull();
  });
});

describe("accounts of both sides", () => {
  const account = (by: string) => ({ by, text: "T", source: { title: "S" } });
  const [treaty, ...others] = WORLD.events;
  const world = {
    ...WORLD,
    events: [{ ...treaty, accounts: [account("A"), account("B")] }, ...others],
  };

  it("are asked for below the topics, and taken back by a chip", async () => {
    const { store } = show(<Filters />, timelineOf(world));
    await userEvent.click(screen.getByRole("button", { name: "Topics" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "With accounts of both sides 1" }));
    expect(screen.getByText("1 of 3 events")).toBeTruthy();
    await userEvent.click(
      screen.getByRole("button", { name: "Remove With accounts of both sides" }),
    );
    expect(store.getState().filter.accounts).toBe(false);
    expect(screen.getByText("All 3 events")).toBeTruthy();
  });

  it("are not offered where no event has any, and restrict nothing there", async () => {
    show(<Filters />, timelineOf(WORLD, "?accounts=yes"));
    expect(screen.getByText("All 3 events")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: /^Topics/ }));
    expect(screen.queryByRole("checkbox", { name: /accounts/ })).toBeNull();
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

  it("collects what it found, by Shift and Enter or by the bookmark, and stays open", async () => {
    const { store } = show(<Search />);
    await userEvent.type(screen.getByRole("combobox"), "a");
    await userEvent.keyboard("{ArrowDown}{Shift>}{Enter}{/Shift}");
    const collected = () => currentOf(collectionsOf(store).getState().collections)?.events;
    await expect.poll(collected).toEqual(["treaty"]);
    const talks = await screen.findByRole("option", { name: /A talks with C/ });
    await userEvent.click(talks.querySelector("svg") ?? talks);
    await expect.poll(collected).toEqual(["treaty", "talks"]);
    expect(screen.getByRole("listbox")).toBeTruthy();
    expect(store.getState().selected).toBeNull();
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
    expect(store.getState().filter).toMatchObject({
      with: [],
      match: "any",
      topics: [],
      query: "",
    });
  });
});
