import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDataset } from "../../../src/model/readDataset";
import {
  checkDraft,
  type Draft,
  type Known,
  partAt,
  withPart,
} from "../../../src/model/record/draft";
import type { EventFile } from "../../../src/model/record/eventFile";
import { toEventFile } from "../../../src/model/record/fromEvent";
import { published } from "../../published";

const { dataset: record } = readDataset(JSON.parse(published("events.json")));
const ID = "1972-02-21-nixon-in-china";
const event = record.events.find(({ id }) => id === ID);
if (!event) throw new Error(`expected ${ID}`);
const draft: Draft = { ...toEventFile(event, {}) };
const correction: Known = { record, id: ID, readDate: (text) => text, today: "2026-11-28" };
const addition: Known = { ...correction, id: null };

const faultsOf = (draft: Draft, known = correction) => {
  const checked = checkDraft(draft, known);
  return "faults" in checked
    ? checked.faults.map(({ path, message }) => `${path.join(".")}: ${message}`)
    : [];
};
const fileOf = (draft: Draft, known = correction) => {
  const checked = checkDraft(draft, known);
  if ("faults" in checked) throw new Error(JSON.stringify(checked.faults));
  return checked;
};

describe("a part of a draft", () => {
  it("is what it was set to, and nothing else changes", () => {
    const path = fc.array(fc.oneof(fc.constantFrom("a", "b"), fc.constantFrom(0, 1)), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(path, path, (one, other) => {
        const start = withPart({ x: "y" }, ["x"], "y");
        const at = (draft: Draft) => partAt(draft, one);
        // A list has no gaps.
        fc.pre(one[0] !== 0 && one[0] !== 1 && !one.includes(1) && !other.includes(1));
        const changed = withPart(start, one, "new");
        expect(at(changed)).toBe("new");
        expect(partAt(changed, ["x"])).toBe("y");
        expect(partAt(start, one)).toBeUndefined();
      }),
    );
  });

  it("goes if it is set to undefined; a list closes the gap", () => {
    const two = { sources: [{ title: "A" }, { title: "B" }] };
    expect(withPart(two, ["sources", 0], undefined)).toEqual({ sources: [{ title: "B" }] });
    expect(withPart(two, ["sources", 1, "title"], undefined)).toEqual({
      sources: [{ title: "A" }, {}],
    });
  });
});

describe("a correction", () => {
  it("is the file with what was changed, the day, and the same id", () => {
    const changed = withPart(draft, ["en", "title"], "  Nixon goes\nto China ");
    const { file, id, path } = fileOf(changed);
    expect(id).toBe(ID);
    expect(path).toBe(`events/1972/${ID}.yaml`);
    expect(file).toEqual({
      ...(draft as unknown as EventFile),
      changed: "2026-11-28",
      en: { ...(draft as unknown as EventFile).en, title: "Nixon goes to China" },
    });
  });

  it("keeps its id with another day, and gets another one with another year", () => {
    expect(fileOf(withPart(draft, ["date"], "1972-02-22")).id).toBe(ID);
    expect(fileOf(withPart(draft, ["date"], "1973-02-22")).path).toBe(
      "events/1973/1973-02-22-nixon-visits-china-and-meets-mao.yaml",
    );
  });

  it("names what is wrong at its place, with what was expected and found", () => {
    expect(faultsOf(withPart(draft, ["en", "title"], "x".repeat(81)))).toEqual([
      "en.title: expected 1 to 80 characters, got 81",
    ]);
    expect(faultsOf(withPart(draft, ["sources", 0, "url"], "http://a.example"))).toEqual([
      'sources.0.url: expected an https address, got "http://a.example"',
    ]);
    expect(faultsOf(withPart(draft, ["links"], [{ to: "x", as: "leads-to" }]))).toEqual([
      'links.0.to: expected the id of another event, got "x"',
    ]);
    expect(faultsOf(withPart(draft, ["sources"], [partAt(draft, ["sources", 0])]))).toEqual([
      "sources: expected 2 or more for importance 5, got 1",
    ]);
  });
});

describe("a new event", () => {
  it("has everything missing at first", () => {
    const missing = "expected a value, got nothing";
    expect(faultsOf({}, addition)).toEqual(
      [
        "date",
        "importance",
        "actors",
        "topics",
        "effects",
        "sources",
        "en.title",
        "en.label",
        "en.summary",
      ].map((path) => `${path}: ${missing}`),
    );
  });

  it("gets its name from its date and its title, and the day on which it was added", () => {
    const { changed: _, ...added } = withPart(draft, ["en", "title"], "Émigrés’ day");
    const { file, path } = fileOf({ ...added, date: "1972-06" }, addition);
    expect(path).toBe("events/1972/1972-06-emigres-day.yaml");
    expect(file.added).toBe("2026-11-28");
  });

  it("is told from one that is there", () => {
    expect(faultsOf(draft, addition).join()).toContain(`expected another event than ${ID}`);
  });
});
