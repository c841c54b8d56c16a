// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import "fake-indexeddb/auto";
import { IDBDatabase } from "fake-indexeddb";
import { clear, createStore } from "idb-keyval";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { readDataset } from "../../../src/model/readDataset";
import { Collections } from "../../../src/view/collect/Collections";
import { Mark } from "../../../src/view/collect/Mark";
import { download } from "../../../src/view/save/download";
import { dataOf, show, timelineOf, WORLD } from "../timeline";

vi.mock("../../../src/view/save/download", () => ({ download: vi.fn() }));

beforeEach(async () => {
  await clear(createStore("strategic-triangle", "collections"));
});

const onOpen = vi.fn();

/** The dialog beside a mark for each event. */
function showAll(timeline = timelineOf()) {
  return show(
    <>
      {dataOf(timeline).dataset.events.map((event) => (
        <Mark key={event.id} event={event} isIcon />
      ))}
      <Collections onClose={() => {}} onOpen={onOpen} />
    </>,
    timeline,
  );
}

const mark = (title: string) => screen.getByRole("button", { name: `Collect: ${title}` });
const items = () =>
  screen
    .queryAllByRole("listitem")
    .map((item) => within(item).getAllByRole("button")[0]?.textContent);

async function collectAll() {
  const timeline = showAll();
  for (const title of ["A talks with C", "A and B sign a treaty", "B and C quarrel"])
    await userEvent.click(mark(title));
  await waitFor(() => expect(items()).toHaveLength(3));
  return timeline;
}

describe("a mark", () => {
  it("collects an event, and takes it out again", async () => {
    showAll();
    expect(await screen.findByText(/^Nothing is collected yet/)).toBeTruthy();
    await userEvent.click(mark("B and C quarrel"));
    expect(mark("B and C quarrel").getAttribute("aria-pressed")).toBe("true");
    expect(mark("A talks with C").getAttribute("aria-pressed")).toBe("false");
    expect(items()).toEqual(["B and C quarrel"]);
    await userEvent.click(mark("B and C quarrel"));
    expect(mark("B and C quarrel").getAttribute("aria-pressed")).toBe("false");
    expect(items()).toEqual([]);
  });
});

describe("a collection", () => {
  it("keeps the order in which events came, until buttons, keys or their dates change it", async () => {
    await collectAll();
    expect(items()).toEqual(["A talks with C", "A and B sign a treaty", "B and C quarrel"]);
    const up = screen.getByRole("button", { name: "Move up: B and C quarrel" });
    await userEvent.click(up);
    expect(items()).toEqual(["A talks with C", "B and C quarrel", "A and B sign a treaty"]);
    expect(document.activeElement).toBe(up);
    await userEvent.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(items()).toEqual(["B and C quarrel", "A talks with C", "A and B sign a treaty"]);
    expect(document.activeElement).toBe(up);
    expect(screen.getByText("B and C quarrel: 1 of 3")).toBeTruthy();
    await userEvent.click(up);
    expect(items()[0]).toBe("B and C quarrel");
    await userEvent.click(screen.getByRole("button", { name: "Sort by date" }));
    expect(items()).toEqual(["A and B sign a treaty", "B and C quarrel", "A talks with C"]);
  });

  it("gets a removed event back in its place", async () => {
    await collectAll();
    await userEvent.click(screen.getByRole("button", { name: "Remove: A and B sign a treaty" }));
    expect(items()).toEqual(["A talks with C", "B and C quarrel"]);
    expect(document.activeElement).toBe(
      screen.getByRole("button", { name: "Remove: B and C quarrel" }),
    );
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(items()).toEqual(["A talks with C", "A and B sign a treaty", "B and C quarrel"]);
  });

  it("has a name, stands beside others, and comes back when its deletion is undone", async () => {
    await collectAll();
    await userEvent.type(screen.getByRole("textbox", { name: "Name" }), "Cold days");
    await userEvent.click(screen.getByRole("button", { name: "New collection" }));
    expect(items()).toEqual([]);
    await userEvent.click(mark("A talks with C"));
    const which = screen.getByRole("combobox", { name: "Collection" });
    const names = within(which).getAllByRole("option");
    expect(names.map(({ textContent }) => textContent)).toEqual([
      "Cold days (3)",
      "Collection 2 (1)",
    ]);
    await userEvent.selectOptions(which, "Cold days (3)");
    expect(items()).toHaveLength(3);
    await userEvent.click(screen.getByRole("button", { name: "Delete this collection" }));
    expect(screen.getByText("Deleted: Cold days")).toBeTruthy();
    expect(items()).toEqual(["A talks with C"]);
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(items()).toHaveLength(3);
    expect(screen.getByRole("textbox", { name: "Name" })).toHaveProperty("value", "Cold days");
  });

  it("names what the timeline no longer has, and lets it be removed", async () => {
    await collectAll();
    cleanup();
    const events = WORLD.events.slice(1);
    const links = events.map((event) => ({ ...event, links: [] }));
    // The same device, and a later version of the data.
    showAll(timelineOf({ ...WORLD, events: links }));
    expect(await screen.findByText("No longer in this timeline: treaty")).toBeTruthy();
    await userEvent.click(
      screen.getByRole("button", { name: "Remove: No longer in this timeline: treaty" }),
    );
    expect(items()).toEqual(["A talks with C", "B and C quarrel"]);
  });

  it("is shown alone, the period with it", async () => {
    const { store } = showAll();
    await userEvent.click(mark("B and C quarrel"));
    await userEvent.click(mark("A talks with C"));
    await userEvent.click(await screen.findByRole("button", { name: "Show only these" }));
    expect(store.getState().filter.only).toEqual(["quarrel", "talks"]);
    const years = () => store.getState().domain.map((time) => new Date(time).getUTCFullYear());
    await vi.waitFor(() => expect(years()).toEqual([1959, 1972]));
  });

  it("is shared by the dialog for it", async () => {
    const { store } = showAll();
    await userEvent.click(mark("B and C quarrel"));
    await userEvent.click(await screen.findByRole("button", { name: "Share" }));
    expect(onOpen).toHaveBeenCalledWith("share");
    expect(store.getState().filter.only).toEqual(["quarrel"]);
  });

  it("is saved as a dataset that says where its events come from", async () => {
    const texts = { events: [{ id: "quarrel", title: "Ссора" }], topics: [] };
    vi.stubGlobal("fetch", async () => ({ ok: true, json: async () => texts }));
    showAll();
    await userEvent.click(mark("B and C quarrel"));
    await userEvent.type(await screen.findByRole("textbox", { name: "Name" }), "Cold days");
    await userEvent.click(screen.getByRole("button", { name: "Save as a file" }));
    expect(await screen.findByText("Saved: cold-days.json")).toBeTruthy();
    const [blob] = vi.mocked(download).mock.lastCall ?? [];
    const { dataset, problems } = readDataset(JSON.parse((await blob?.text()) ?? ""));
    expect(problems).toEqual([]);
    expect(dataset.about.title).toBe("Cold days");
    expect(dataset.about.description).toBe("From The Strategic Triangle, CC0 1.0.");
    expect(dataset.events.map(({ title }) => title)).toEqual(["B and C quarrel"]);
    expect(dataset.about.languages).toMatchObject({ ru: { events: texts.events } });
  });

  it("opens as a timeline of its own", async () => {
    vi.stubGlobal("fetch", async () => ({ ok: false }));
    const timeline = showAll();
    await userEvent.click(mark("B and C quarrel"));
    await userEvent.click(await screen.findByRole("button", { name: "Open as a timeline" }));
    await waitFor(() => expect(dataOf(timeline).dataset.about.title).toBe("Collection 1"));
    expect(dataOf(timeline).dataset.events.map(({ id }) => id)).toEqual(["quarrel"]);
    expect(timeline.store.getState().source).toEqual({ kind: "file", name: "collection-1.json" });
  });
});

describe("a device that keeps nothing", () => {
  it("says so, and has what is collected while the page is open", async () => {
    vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(() => {
      throw new Error("refused");
    });
    showAll();
    await userEvent.click(mark("B and C quarrel"));
    expect(
      await screen.findByText(/^This browser does not let the page keep anything/),
    ).toBeTruthy();
    expect(items()).toEqual(["B and C quarrel"]);
  });

  it("becomes a quiz or a hand-out if there are two events or more", async () => {
    onOpen.mockClear();
    await collectAll();
    await userEvent.click(await screen.findByRole("button", { name: "Quiz" }));
    await userEvent.click(screen.getByRole("button", { name: "Hand-out" }));
    expect(onOpen.mock.calls).toEqual([["quiz"], ["handout"]]);
  });
});
