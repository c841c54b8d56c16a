import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDataset } from "../../../src/model/draft/dataset";
import type { Draft } from "../../../src/model/draft/draft";
import { draftFromJson, draftToJson, isDraftFile } from "../../../src/model/draft/json";
import { readDataset } from "../../../src/model/readDataset";
import { anyDraft, anyEdit } from "./drafts";

/** What is undefined or empty is absent in JSON. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const reread = (draft: Draft) => draftFromJson(draft.id, JSON.parse(draftToJson(draft)));

describe("a draft as a file", () => {
  it("comes back as it was, whatever was done to it", () => {
    fc.assert(
      fc.property(anyDraft, fc.array(anyEdit, { maxLength: 12 }), (draft, edits) => {
        const edited = edits.reduce((all, edit) => edit(all), draft);
        expect(plain(reread(edited))).toEqual(plain(edited));
      }),
    );
  });

  it("is a dataset for everybody else: what can be shown, without a fault", () => {
    fc.assert(
      fc.property(anyDraft, fc.array(anyEdit, { maxLength: 12 }), (draft, edits) => {
        const edited = edits.reduce((all, edit) => edit(all), draft);
        const { dataset, problems } = readDataset(JSON.parse(draftToJson(edited)));
        const named = problems.filter(({ path }) => !/effects$|^stories|^events$/.test(path));
        expect(named).toEqual([]);
        expect(plain(dataset.events)).toEqual(plain(toDataset(edited).events));
      }),
    );
  });

  it("opens in an older version as a dataset and from a newer one as far as it is known", () => {
    const [draft] = fc.sample(anyDraft, { numRuns: 1, seed: 7 });
    if (!draft) throw new Error("expected a draft");
    const json = JSON.parse(draftToJson(draft));
    const { draft: extra, ...older } = json;
    expect(draftFromJson("d", older).events).toHaveLength(toDataset(draft).events.length);
    const newer = { ...json, colours: "new", draft: { ...extra, version: 99, order: 5, new: [] } };
    expect(draftFromJson("d", newer).events).toHaveLength(draft.events.length);
  });

  it("never fails, whatever it is given", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        draftFromJson("d", json);
        draftFromJson("d", { draft: json, events: [{ date: "1950", title: "One" }] });
      }),
    );
    expect(isDraftFile({ draft: {} })).toBe(true);
    expect(isDraftFile({ events: [] })).toBe(false);
  });
});
