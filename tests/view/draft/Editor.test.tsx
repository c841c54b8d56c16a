// @vitest-environment happy-dom
import { act, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import "fake-indexeddb/auto";
import { clear, createStore } from "idb-keyval";
import { useSyncExternalStore } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { emptyDraft, toDraft } from "../../../src/model/draft/draft";
import { toggleCollected } from "../../../src/store/collections";
import { keepNew } from "../../../src/store/draft/drafts";
import { editKept } from "../../../src/store/draft/editing";
import { keptDraft } from "../../../src/store/draft/kept";
import { draftOpen, onEntry } from "../../../src/view/base/draftOpen";
import { Editor } from "../../../src/view/draft/Editor";
import { leaveDraft } from "../../../src/view/draft/entry";
import { dataOf, show, timelineOf, WORLD } from "../timeline";

beforeEach(async () => {
  await clear(createStore("strategic-triangle-drafts", "drafts"));
  // Happy DOM lays nothing out: a table without a height would show no row.
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, "offsetWidth", "get").mockReturnValue(1200);
  vi.spyOn(window, "matchMedia").mockImplementation(
    (query) =>
      ({
        matches: false,
        media: query,
        addEventListener: () => {},
        removeEventListener: () => {},
      }) as unknown as MediaQueryList,
  );
});

afterEach(() => {
  vi.restoreAllMocks();
});

const OURS = { name: "The Strategic Triangle", license: "CC-BY-4.0" };

/** The editor with three events that are from elsewhere. */
async function edit() {
  const timeline = timelineOf();
  await keepNew(toDraft("d", dataOf(timeline).dataset, OURS));
  show(<Editor id="d" />, timeline);
  await screen.findByRole("grid", { name: "Events of this timeline" });
  return timeline;
}

const rows = () =>
  screen
    .getAllByRole("row")
    .slice(1)
    .sort(
      (a, b) =>
        Number(a.ariaRowIndex ?? a.getAttribute("aria-rowindex")) -
        Number(b.getAttribute("aria-rowindex")),
    );
const cell = (row: number, column: string) => {
  const found = rows()[row]?.querySelector<HTMLElement>(`[data-column="${column}"]`);
  if (!found) throw new Error(`expected a cell ${column} in row ${row}`);
  return found;
};
const titles = () => rows().map((_, i) => cell(i, "title").textContent);

describe("the table", () => {
  it("edits a cell by keys, and undoes and redoes that", async () => {
    await edit();
    expect(titles()).toEqual(["A and B sign a treaty", "B and C quarrel", "A talks with C"]);
    act(() => cell(0, "title").focus());
    await userEvent.keyboard("{ArrowDown}{F2}");
    const field = screen.getByRole("textbox", { name: "Title" });
    expect(document.activeElement).toBe(field);
    await userEvent.keyboard("They quarrel{Enter}");
    expect(titles()[1]).toBe("They quarrel✎, changed");
    expect(document.activeElement).toBe(cell(2, "title"));
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(titles()[1]).toBe("B and C quarrel");
    await userEvent.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
    expect(titles()[1]).toBe("They quarrel✎, changed");
    await waitFor(async () =>
      expect((await keptDraft("d"))?.draft.events[1]?.title).toBe("They quarrel"),
    );
  });

  it("leaves a cell as it was on Escape, and goes on by Tab", async () => {
    await edit();
    act(() => cell(0, "date").focus());
    await userEvent.keyboard("1951{Escape}");
    expect(cell(0, "date").textContent).toBe("14 February 1950");
    expect(document.activeElement).toBe(cell(0, "date"));
    await userEvent.keyboard("{Enter}");
    await userEvent.keyboard("spring 1951");
    expect(screen.getByText("Understood as spring 1951")).toBeTruthy();
    await userEvent.keyboard("{Tab}");
    expect(cell(0, "date").textContent).toContain("spring 1951");
    expect(document.activeElement).toBe(cell(0, "title"));
  });

  it("keeps what cannot be read, and says at the cell what was expected", async () => {
    await edit();
    act(() => cell(0, "importance").focus());
    await userEvent.keyboard("9{Enter}");
    const bad = cell(0, "importance");
    expect(bad.textContent).toContain("9");
    expect(bad.getAttribute("aria-invalid")).toBe("true");
    expect(bad.getAttribute("aria-description")).toBe("expected a whole number from 1 to 5, got 9");
    expect(screen.getByText("1 cell could not be read")).toBeTruthy();
    act(() => bad.focus());
    await userEvent.keyboard("{Enter}4{Enter}");
    expect(cell(0, "importance").getAttribute("aria-invalid")).toBe("false");
  });

  it("moves, duplicates and deletes a row by its buttons, and moves it by keys", async () => {
    await edit();
    await userEvent.click(screen.getByRole("button", { name: "Move down: A and B sign a treaty" }));
    expect(titles()).toEqual(["B and C quarrel", "A and B sign a treaty", "A talks with C"]);
    expect(screen.getByText("A and B sign a treaty: 2 of 3")).toBeTruthy();
    act(() => cell(2, "title").focus());
    await userEvent.keyboard("{ArrowUp}{ArrowDown}{Alt>}{ArrowUp}{/Alt}");
    expect(titles()).toEqual(["B and C quarrel", "A talks with C", "A and B sign a treaty"]);
    await userEvent.click(screen.getByRole("button", { name: "Duplicate: A talks with C" }));
    expect(titles()).toHaveLength(4);
    const [first] = screen.getAllByRole("button", { name: "Delete: A talks with C" });
    if (first) await userEvent.click(first);
    await userEvent.click(screen.getByRole("button", { name: "Delete: B and C quarrel" }));
    expect(titles()).toEqual(["A talks with C", "A and B sign a treaty"]);
  });

  it("adds an event, which is counted as unfinished until it has a date and a title", async () => {
    await edit();
    await userEvent.click(screen.getByRole("button", { name: "Add an event" }));
    expect(screen.getByText("1 event without a date or a title: not shown yet")).toBeTruthy();
    await userEvent.keyboard("1975{Tab}New{Enter}");
    expect(cell(3, "title").textContent).toBe("New");
    expect(screen.queryByText(/not shown yet/)).toBeNull();
    expect(
      screen.getByText("1 event without an effect on a relation: in the list, not in the picture"),
    ).toBeTruthy();
  });
});

describe("an empty timeline", () => {
  it("takes what is collected and the events of a file", async () => {
    const timeline = timelineOf();
    toggleCollected(timeline.store, "talks");
    await keepNew(emptyDraft("empty"));
    show(<Editor id="empty" />, timeline);
    expect(await screen.findByText(/^No events yet/)).toBeTruthy();
    await userEvent.click(await screen.findByRole("button", { name: "Add 1 event collected" }));
    expect(titles()).toEqual(["A talks with C"]);
    expect(screen.queryByRole("button", { name: /collected/ })).toBeNull();
    const file = new File(["date,title\n1950,From a file\n1960,Another\nsoon,Bad"], "more.csv");
    const input = screen.getByLabelText("Merge a file", { selector: "input" });
    await userEvent.upload(input, file);
    await waitFor(() => expect(titles()).toEqual(["A talks with C", "From a file", "Another"]));
    expect(screen.getByText(/^2 events added · 1 row could not be read/)).toBeTruthy();
    await userEvent.click(await screen.findByRole("button", { name: "Details" }));
    expect(screen.getByRole("dialog")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    await userEvent.upload(input, file);
    expect(await screen.findByText(/^0 events added · 2 events already there/)).toBeTruthy();
    const dropped = new File(["date,title\n1970,Dropped"], "dropped.csv");
    const drop = Object.assign(new Event("drop", { cancelable: true }), {
      dataTransfer: { types: ["Files"], files: [dropped] },
    });
    document.dispatchEvent(drop);
    expect(drop.defaultPrevented).toBe(true);
    await waitFor(() => expect(titles()).toHaveLength(4));
    // The key of Z on a keyboard for Russian.
    const undo = new KeyboardEvent("keydown", { key: "я", code: "KeyZ", ctrlKey: true });
    for (let n = 0; n < 3; n++) document.dispatchEvent(undo);
    expect(await screen.findByText(/^No events yet/)).toBeTruthy();
  });
});

it("makes a hand-out of its own events, not of those of the page", async () => {
  await edit();
  await userEvent.click(screen.getByRole("button", { name: "Publish" }));
  await userEvent.click(await screen.findByRole("button", { name: "Hand-out" }));
  const printed = new Promise<string>((resolve) => {
    window.print = () => {
      act(() => window.dispatchEvent(new Event("beforeprint")));
      resolve(document.querySelector(".print")?.textContent ?? "");
      act(() => window.dispatchEvent(new Event("afterprint")));
    };
  });
  await userEvent.click(screen.getByRole("button", { name: "Print or save as PDF" }));
  expect(await printed).toContain("B and C quarrel");
});

it("keeps what is being typed when the editor goes", async () => {
  await keepNew(emptyDraft("typed"));
  window.history.replaceState({ draft: "typed" }, "");
  const Entry = () => {
    const id = useSyncExternalStore(onEntry, draftOpen);
    return id && <Editor id={id} />;
  };
  show(<Entry />);
  await userEvent.click(await screen.findByRole("button", { name: "Look" }));
  await userEvent.type(await screen.findByRole("textbox", { name: "Subtitle" }), "Typed");
  act(leaveDraft);
  expect(screen.queryByRole("textbox")).toBeNull();
  const again = await editKept("typed");
  expect(again?.store.getState().history.present.about.description).toBe("Typed");
});

describe("all fields of an event", () => {
  it("say where it is from and what was changed", async () => {
    await edit();
    await userEvent.click(screen.getByRole("button", { name: "2. All fields: B and C quarrel" }));
    const dialog = screen.getByRole("dialog", { name: "All fields" });
    expect(within(dialog).getByText("From The Strategic Triangle, CC BY 4.0")).toBeTruthy();
    const text = within(dialog).getByRole("textbox", { name: "Text" });
    await userEvent.type(text, "In our own words.");
    await userEvent.tab();
    expect(
      within(dialog).getByText("From The Strategic Triangle, CC BY 4.0; changed: text"),
    ).toBeTruthy();
    const links = within(dialog).getByRole("textbox", { name: "Links" });
    expect((links as HTMLTextAreaElement).value).toBe("Responded to: A and B sign a treaty");
  });
});

describe("a draft that is not on this device", () => {
  it("is said", async () => {
    show(<Editor id="nothing" />, timelineOf(WORLD));
    expect((await screen.findByRole("alert")).textContent).toBe(
      "This timeline is not on this device.",
    );
  });
});
