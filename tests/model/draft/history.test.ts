import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { begin, MOST_STEPS, record, redo, undo } from "../../../src/model/draft/history";
import { anyDraft, anyEdit } from "./drafts";

describe("the history of a draft", () => {
  it("undoes any edit, and redoes it", () => {
    fc.assert(
      fc.property(anyDraft, anyEdit, (draft, edit) => {
        const edited = record(begin(draft), edit(draft));
        expect(undo(edited).present).toBe(draft);
        expect(redo(undo(edited)).present).toBe(edited.present);
      }),
    );
  });

  it("goes back all the way and forward again, whatever was done", () => {
    fc.assert(
      fc.property(anyDraft, fc.array(anyEdit, { maxLength: 30 }), (draft, edits) => {
        const end = edits.reduce((all, edit) => record(all, edit(all.present)), begin(draft));
        const start = edits.reduce(undo, end);
        expect(start.present).toBe(draft);
        expect(edits.reduce(redo, start)).toEqual(end);
      }),
    );
  });

  it("keeps a hundred steps", () => {
    let history = begin(0);
    for (let n = 1; n <= 150; n++) history = record(history, n);
    for (let n = 0; n < MOST_STEPS; n++) history = undo(history);
    expect(MOST_STEPS).toBe(100);
    expect(history.present).toBe(50);
    expect(undo(history)).toBe(history);
  });

  it("forgets what was undone at the next edit", () => {
    const history = record(undo(record(begin("a"), "b")), "c");
    expect(redo(history)).toBe(history);
    expect(undo(history).present).toBe("a");
  });

  it("has no step for an edit that changes nothing", () => {
    const history = begin("a");
    expect(record(history, "a")).toBe(history);
  });
});
