import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../../src/model/draft/draft";
import {
  addEvent,
  deleteEvent,
  moveEvent,
  setAbout,
  setField,
} from "../../../src/model/draft/edits";
import { reconcile } from "../../../src/model/draft/reconcile";
import { anyDraft, anyEdit } from "./drafts";

const copy = (draft: Draft): Draft => structuredClone(draft);

describe("edits of two tabs", () => {
  it("are those of the one that made any", () => {
    fc.assert(
      fc.property(anyDraft, anyEdit, (draft, edit) => {
        const edited = edit(draft);
        expect(reconcile(draft, edited, copy(draft))).toEqual(edited);
        expect(reconcile(draft, draft, copy(edited))).toEqual(edited);
      }),
    );
  });

  const base: Draft = {
    ...{ id: "d", about: {}, powers: [], relations: [], actors: [], topics: [], eras: [] },
    stories: [],
    events: ["a", "b", "c"].map((id) => ({ id, date: "1950", title: id })),
  };

  it("are both there: of one event, of its fields, of the head, of the list", () => {
    const mine = [setField("a", "title", "Mine"), setAbout("title", "Own"), moveEvent("c", 0)];
    const theirs = [
      setField("a", "date", "1960"),
      setField("b", "title", "Theirs"),
      addEvent({ id: "new", date: "1970", title: "New" }, 1),
    ];
    const made = (edits: typeof mine) => edits.reduce((all, edit) => edit(all), base);
    const both = reconcile(base, made(mine), copy(made(theirs)));
    expect(both.about.title).toBe("Own");
    expect(both.events).toEqual([
      { id: "c", date: "1950", title: "c" },
      { id: "a", date: "1960", title: "Mine" },
      { id: "new", date: "1970", title: "New" },
      { id: "b", date: "1950", title: "Theirs" },
    ]);
  });

  it("leave out what either deleted", () => {
    const both = reconcile(base, deleteEvent("a")(base), copy(deleteEvent("c")(base)));
    expect(both.events.map(({ id }) => id)).toEqual(["b"]);
  });
});
