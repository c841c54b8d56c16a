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
  it("has the whole codebook and the terms of the index", async () => {
    show(<About onClose={nothing} />);
    const [effects, importance] = await screen.findAllByRole("table");
    if (!effects || !importance) throw new Error("expected two tables");
    const heads = (table: HTMLElement) =>
      within(table)
        .getAllByRole("rowheader")
        .map(({ textContent }) => textContent);
    expect(heads(effects)).toEqual(["+3", "+2", "+1", "0", "−1", "−2", "−3"]);
    expect(heads(importance)).toEqual(["5", "4", "3", "2", "1"]);
    expect(screen.getByText(/^warmth\(t\) = /)).toBeTruthy();
  });

  it("counts the events and names the licence of the dataset", async () => {
    show(<About onClose={nothing} />);
    expect(await screen.findByText(/^3 events with 0 references to sources, updated/)).toBeTruthy();
    expect(screen.getByText(/CC0-1\.0/)).toBeTruthy();
  });

  it("leaves out the codebook for a dataset without effects", async () => {
    show(<About onClose={nothing} />, timelineOf([{ date: "1950", title: "One" }]));
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
