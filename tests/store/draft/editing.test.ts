import "fake-indexeddb/auto";
import { IDBDatabase } from "fake-indexeddb";
import { clear, createStore, set } from "idb-keyval";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Draft, emptyDraft } from "../../../src/model/draft/draft";
import { addEvent, setAbout, setField } from "../../../src/model/draft/edits";
import { type Editing, editKept, keepNew } from "../../../src/store/draft/editing";
import { keptDraft, keptDrafts } from "../../../src/store/draft/kept";

const database = createStore("strategic-triangle-drafts", "drafts");
const draft: Draft = {
  ...emptyDraft("d", { title: "My own" }),
  events: [
    { id: "x", date: "1950", title: "X" },
    { id: "y", date: "1960", title: "Y" },
  ],
};

beforeEach(async () => {
  vi.restoreAllMocks();
  await clear(database);
});

async function open(id = "d"): Promise<Editing> {
  const editing = await editKept(id);
  if (!editing) throw new Error("expected a draft");
  return editing;
}

const titlesIn = ({ store }: Editing) =>
  store.getState().history.present.events.map(({ title }) => title);

describe("a draft", () => {
  it("is there again later, with its last edit", async () => {
    await keepNew(draft);
    const editing = await open();
    expect(editing.store.getState()).toMatchObject({ isSaved: true, isKept: true });
    editing.edit(setField("x", "title", "Changed"));
    expect(editing.store.getState().isSaved).toBe(false);
    await editing.settled();
    expect(editing.store.getState().isSaved).toBe(true);
    editing.stop();
    expect(titlesIn(await open())).toEqual(["Changed", "Y"]);
    expect((await keptDrafts()).map(({ draft }) => draft.id)).toEqual(["d"]);
  });

  it("keeps what is undone and redone", async () => {
    await keepNew(draft);
    const editing = await open();
    editing.edit(setField("x", "title", "Changed"));
    editing.undo();
    await editing.settled();
    expect((await keptDraft("d"))?.draft.events[0]?.title).toBe("X");
    editing.redo();
    await editing.settled();
    expect((await keptDraft("d"))?.draft.events[0]?.title).toBe("Changed");
  });

  it("is not there if there is none", async () => {
    expect(await editKept("nothing")).toBeNull();
  });

  it("that was kept by another version opens as far as it is known", async () => {
    await set("d", { draft: { events: [{ date: 1950, title: "Old" }] } }, database);
    expect(titlesIn(await open())).toEqual(["Old"]);
  });
});

describe("two tabs with one draft", () => {
  it("keep the edits of both, and undo their own", async () => {
    await keepNew(draft);
    const [one, two] = [await open(), await open()];
    one.edit(setField("x", "title", "By one"));
    two.edit(setField("y", "title", "By two"));
    two.edit(addEvent({ id: "z", date: "1970", title: "Z" }));
    await Promise.all([one.settled(), two.settled()]);
    await vi.waitFor(() => {
      expect(titlesIn(one)).toEqual(["By one", "By two", "Z"]);
      expect(titlesIn(two)).toEqual(["By one", "By two", "Z"]);
    });
    one.undo();
    await one.settled();
    await vi.waitFor(() => {
      expect(titlesIn(one)).toEqual(["X", "By two", "Z"]);
      expect(titlesIn(two)).toEqual(["X", "By two", "Z"]);
    });
    expect((await keptDraft("d"))?.draft.events.map(({ title }) => title)).toEqual([
      "X",
      "By two",
      "Z",
    ]);
    one.stop();
    two.stop();
  });
});

describe("a device that keeps nothing", () => {
  it("is said, and the draft stays as long as the page is open", async () => {
    vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(() => {
      throw new Error("refused");
    });
    await keepNew(draft);
    const editing = await open();
    expect(editing.store.getState()).toMatchObject({ isSaved: false, isKept: false });
    editing.edit(setAbout("title", "Another"));
    await editing.settled();
    expect(editing.store.getState()).toMatchObject({ isSaved: false, isKept: false });
    editing.noteFile();
    expect(editing.store.getState().isSaved).toBe(true);
    const again = await open();
    expect(again.store.getState().history.present.about.title).toBe("Another");
  });
});
