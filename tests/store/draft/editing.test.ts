import "fake-indexeddb/auto";
import { IDBDatabase } from "fake-indexeddb";
import { clear, createStore, set } from "idb-keyval";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Draft, emptyDraft } from "../../../src/model/draft/draft";
import { addEvent, setAbout, setField } from "../../../src/model/draft/edits";
import { deleteDraft, keepNew, listDrafts } from "../../../src/store/draft/drafts";
import { type Editing, editKept } from "../../../src/store/draft/editing";
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
  for (const { draft } of await listDrafts()) await deleteDraft(draft.id);
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

  it("opens with its last edit at once after it was left", async () => {
    await keepNew(draft);
    const editing = await open();
    editing.edit(setField("x", "title", "Just now"));
    editing.stop();
    const again = await open();
    expect(titlesIn(again)).toEqual(["Just now", "Y"]);
    again.stop();
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
    editing.stop();
    again.stop();
    await again.settled();
  });

  it("does not open an older state of it again, and keeps it once it may", async () => {
    await keepNew({ ...draft, id: "full" });
    const editing = await open("full");
    const refused = vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(() => {
      throw new Error("full");
    });
    editing.edit(setField("x", "title", "Mine"));
    await editing.settled();
    editing.stop();
    refused.mockRestore();
    expect(await listDrafts()).toMatchObject([{ draft: { id: "full" }, isKept: false }]);
    const again = await open("full");
    expect(titlesIn(again)).toEqual(["Mine", "Y"]);
    await again.settled();
    expect(again.store.getState()).toMatchObject({ isSaved: true, isKept: true });
    expect(await listDrafts()).toMatchObject([{ draft: { id: "full" }, isKept: true }]);
    again.stop();
  });
});

describe("a draft that is deleted while it is open", () => {
  it("says so, and is kept again if that is wanted", async () => {
    await keepNew(draft);
    const editing = await open();
    await deleteDraft("d");
    await vi.waitFor(() =>
      expect(editing.store.getState()).toMatchObject({ isSaved: false, isDeleted: true }),
    );
    editing.keep();
    await editing.settled();
    expect(editing.store.getState()).toMatchObject({ isSaved: true, isDeleted: false });
    expect(await listDrafts()).toHaveLength(1);
    editing.stop();
  });

  it("is as before once the deletion is undone", async () => {
    await keepNew(draft);
    const editing = await open();
    await deleteDraft("d");
    await vi.waitFor(() => expect(editing.store.getState().isDeleted).toBe(true));
    await keepNew(draft);
    await vi.waitFor(() => expect(editing.store.getState().isDeleted).toBe(false));
    await editing.settled();
    expect(editing.store.getState().isSaved).toBe(true);
    editing.stop();
  });
});
