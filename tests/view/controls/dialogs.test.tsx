// @vitest-environment happy-dom
import { fireEvent, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { About } from "../../../src/view/about/About";
import { Dialog } from "../../../src/view/controls/Dialog";
import { Keys } from "../../../src/view/page/Keys";
import { areShortcutsOn } from "../../../src/view/page/shortcuts";
import { Stories } from "../../../src/view/story/Stories";
import { show, timelineOf, WORLD } from "../timeline";

const nothing = () => {};

describe("a dialog", () => {
  it("is modal, has its title for a name, and says when it is closed", async () => {
    const close = vi.fn();
    show(
      <Dialog title="A title" onClose={close}>
        Text
      </Dialog>,
    );
    const dialog = screen.getByRole("dialog", { name: "A title" });
    expect(dialog).toHaveProperty("open", true);
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(close).toHaveBeenCalledTimes(1);
  });

  it("closes by a press beside it, not by one inside", () => {
    const close = vi.fn();
    show(
      <Dialog title="A title" onClose={close}>
        Text
      </Dialog>,
    );
    fireEvent.pointerDown(screen.getByText("Text"));
    expect(close).not.toHaveBeenCalled();
    fireEvent.pointerDown(screen.getByRole("dialog"));
    expect(close).toHaveBeenCalledTimes(1);
  });
});

describe("about", () => {
  const SHARES = {
    ...{ russia: 0.1, china: 0.1, usa: 0.2, west: 0.1 },
    ...{ international: 0.2, reference: 0.05, other: 0.25 },
  };
  const CODEBOOK = {
    effects: [
      { effect: 2, meaning: "Much better" },
      { effect: -2, meaning: "Much worse" },
    ],
    importance: [
      {
        importance: 1,
        meaning: "Of some note",
        examples: [
          { event: "a", year: 1950, title: "A joke is told", text: "It changed nothing." },
        ],
      },
    ],
    rulings: "In doubt it counts less.",
    complete: "2026-05-20",
    agreement: {
      events: 50,
      effects: { both: 60, one: 7, same: 0.9, near: 1, kappa: 0.9, interval: [0.85, 0.95] },
      importance: { same: 0.5, near: 0.98, kappa: 0.7 },
      parts: [{ name: "One relation", both: 30, same: 0.8, near: 1, kappa: 0.87 }],
    },
    correlations: [{ name: "Votes of the two", from: 1971, to: 2024, years: 53, rho: -0.256 }],
    origins: {
      references: 2000,
      shares: SHARES,
      parts: [
        { name: "One relation", references: 10, shares: { ...SHARES, russia: 0.2, usa: 0.1 } },
      ],
    },
  };
  const rows = (table: HTMLElement | undefined) =>
    table
      ? within(table)
          .getAllByRole("row")
          .map(({ textContent }) => textContent)
      : [];

  it("has the codebook of the dataset and the terms of the index", async () => {
    show(
      <About onClose={nothing} onOpen={nothing} />,
      timelineOf({ ...WORLD, codebook: CODEBOOK }),
    );
    const [effects, importance, agreement, origins, correlations] =
      await screen.findAllByRole("table");
    expect(rows(effects)).toEqual(["+2Much better", "−2Much worse"]);
    expect(rows(importance)).toEqual(["1Of some note1950 A joke is told. It changed nothing."]);
    expect(screen.getByText("In doubt it counts less.")).toBeTruthy();
    // The last event of the dataset is older.
    expect(screen.getByText(/^Record complete to 20 May 2026: [^.]*\.$/)).toBeTruthy();
    expect(
      screen.getByText(/^How reliable .* 50 events drawn .* coded 60 effects; 7 more/),
    ).toBeTruthy();
    expect(rows(agreement).slice(1)).toEqual([
      "All effects6090%100%0.90 (0.85–0.95)",
      "One relation3080%100%0.87",
      "Importance5050%98%0.70",
    ]);
    expect(rows(origins)).toEqual([
      "Published inAll eventsOne relation",
      "Russia10%20%",
      "China10%10%",
      "United States20%10%",
      "Elsewhere in the West10%10%",
      "International organisations20%20%",
      "Encyclopedias5%5%",
      "Other countries, or not known25%25%",
      "Texts2,00010",
    ]);
    expect(rows(correlations).slice(1)).toEqual(["Votes of the two53 (1971–2024)−0.26"]);
    expect(screen.getByText(/below 0 the two contradict each other/)).toBeTruthy();
    expect(screen.getByText(/^warmth\(t\) = /)).toBeTruthy();
    expect(
      screen.getByText(/^Aland–Bland: .* at the end, between .* and .* with other choices$/),
    ).toBeTruthy();
  });

  it("says that there are later events than those looked for, and of which day the last is", async () => {
    const codebook = { ...CODEBOOK, complete: "1970" };
    const later = { id: "later", title: "A visit", date: "1972-05-22/1972-05-30" };
    const dataset = { ...WORLD, codebook, events: [...WORLD.events, later] };
    show(<About onClose={nothing} onOpen={nothing} />, timelineOf(dataset));
    expect(
      await screen.findByText(/^Record complete to 1970: .* the last of 22 May 1972, but/),
    ).toBeTruthy();
  });

  it("has no codebook where the dataset has none, and names its lanes, not ours", async () => {
    show(<About onClose={nothing} onOpen={nothing} />);
    expect(await screen.findByText(/^Each lane is a relation: Aland–Bland, /)).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "Codebook" })).toBeNull();
    expect(screen.queryByRole("table")).toBeNull();
    expect(document.body.textContent).not.toMatch(/Russia|NATO/);
  });

  it("says what is wrong with a codebook", async () => {
    const codebook = { ...CODEBOOK, effects: [{ effect: 7, meaning: "Best" }] };
    show(<About onClose={nothing} onOpen={nothing} />, timelineOf({ ...WORLD, codebook }));
    const problem = "codebook.effects.0.effect: expected a number from -3 to 3, got 7";
    expect(await screen.findByText(problem)).toBeTruthy();
  });

  it("counts the events and names the licence of the dataset", async () => {
    show(<About onClose={nothing} onOpen={nothing} />);
    expect(await screen.findByText(/^3 events with 0 references to sources, updated/)).toBeTruthy();
    expect(screen.getByText(/CC0-1\.0/)).toBeTruthy();
  });

  it("leaves out the codebook for a dataset without effects", async () => {
    show(
      <About onClose={nothing} onOpen={nothing} />,
      timelineOf([{ date: "1950", title: "One" }]),
    );
    expect(await screen.findByText(/^1 event/)).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.queryByText(/^warmth\(t\) = /)).toBeNull();
  });
});

describe("the list of keys", () => {
  it("says what each key does", async () => {
    show(<Keys onClose={nothing} />);
    for (const row of await screen.findAllByRole("row")) {
      const [key, what] = [within(row).getByRole("rowheader"), within(row).getByRole("cell")];
      expect(key.textContent).not.toBe("");
      expect(what.textContent).not.toBe("");
    }
  });

  it("lets single keys be switched off, also where nothing may be stored", async () => {
    const store = vi.spyOn(window.localStorage, "setItem").mockImplementation(() => {
      throw new Error("refused");
    });
    show(<Keys onClose={nothing} />);
    const choice = await screen.findByRole("checkbox", { name: "Single keys work anywhere" });
    expect(choice).toHaveProperty("checked", true);
    await userEvent.click(choice);
    expect(choice).toHaveProperty("checked", false);
    expect(areShortcutsOn()).toBe(false);
    store.mockRestore();
    await userEvent.click(choice);
    expect(areShortcutsOn()).toBe(true);
  });
});

describe("the list of stories", () => {
  it("begins the chosen one and closes", async () => {
    const steps = [
      { event: "treaty", text: "First." },
      { event: "talks", text: "Then." },
    ];
    const json = { ...WORLD, stories: [{ id: "s", title: "A story", summary: "Short.", steps }] };
    const close = vi.fn();
    const { store } = show(<Stories onClose={close} />, timelineOf(json));
    expect(screen.getByText("2 steps")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "A story" }));
    expect(close).toHaveBeenCalled();
    expect(store.getState().walk).toEqual({ story: "s", step: 1 });
    expect(store.getState().selected).toBe(0);
  });
});
