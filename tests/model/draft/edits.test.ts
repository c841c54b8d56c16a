import { describe, expect, it } from "vitest";
import { type Draft, toDraft } from "../../../src/model/draft/draft";
import {
  arrangeEvents,
  deleteEvent,
  duplicateEvent,
  mergeDataset,
  moveEvent,
  setAbout,
  setEffect,
  setField,
  setUnread,
} from "../../../src/model/draft/edits";
import { readDataset } from "../../../src/model/readDataset";

const OURS = { name: "The Strategic Triangle", license: "CC-BY-4.0" };

const { dataset } = readDataset({
  title: "Three events",
  relations: [{ id: "a-b", between: ["a", "b"] }],
  pinned: ["x", "y"],
  events: [
    { id: "x", date: "1950", title: "X", sources: [{ title: "A paper" }], effects: { "a-b": 1 } },
    { id: "y", date: "1951", title: "Y", links: [{ to: "x", as: "responds-to" }] },
    { id: "z", date: "1952", title: "Z" },
  ],
  stories: [
    {
      id: "s",
      title: "Both",
      steps: [
        { event: "x", text: "First." },
        { event: "y", text: "Second." },
      ],
    },
  ],
});
const draft: Draft = toDraft("d", dataset, OURS);
const eventIn = ({ events }: Draft, id: string) => events.find((event) => event.id === id);
const idsOf = ({ events }: Draft) => events.map(({ id }) => id);

describe("an event from elsewhere", () => {
  it("says where it is from, and what was changed in it until it is as it was", () => {
    expect(eventIn(draft, "x")?.origin).toEqual(OURS);
    const changed = setField("x", "title", "Better")(draft);
    expect(eventIn(changed, "x")?.origin).toEqual({ ...OURS, changed: ["title"] });
    const twice = setEffect("x", "a-b", -3)(setField("x", "title", "Best")(changed));
    expect(eventIn(twice, "x")?.origin).toEqual({ ...OURS, changed: ["title", "effects"] });
    const back = setEffect("x", "a-b", 1)(setField("x", "title", "X")(twice));
    expect(eventIn(back, "x")).toEqual(eventIn(draft, "x"));
  });

  it("is as it was in whatever order its effects were set again", () => {
    const both = {
      ...dataset,
      events: dataset.events.map((e) => ({ ...e, effects: { "a-b": 1, "b-c": 2 } })),
    };
    const before = toDraft("d", both, OURS);
    const without = setEffect("x", "a-b", undefined)(before);
    expect(eventIn(without, "x")?.origin?.changed).toEqual(["effects"]);
    expect(eventIn(setEffect("x", "a-b", 1)(without), "x")?.origin).toEqual(OURS);
  });

  it("keeps its sources and its origin in a copy", () => {
    const copy = eventIn(duplicateEvent("x", "copy")(draft), "copy");
    expect(copy?.sources).toEqual([{ title: "A paper" }]);
    expect(copy?.origin).toEqual(OURS);
  });
});

describe("an edit", () => {
  it("that changes nothing is none, so that undo never seems to do nothing", () => {
    for (const edit of [
      setField("x", "title", "X"),
      setField("x", "sources", [{ title: "A paper" }]),
      setEffect("x", "a-b", 1),
      setAbout("title", "Three events"),
      moveEvent("y", 1),
      arrangeEvents(["x", "y", "z"]),
      mergeDataset(dataset),
    ])
      expect(edit(draft)).toBe(draft);
  });

  it("puts a copy after its event and moves by place", () => {
    expect(idsOf(duplicateEvent("x", "copy")(draft))).toEqual(["x", "copy", "y", "z"]);
    expect(idsOf(moveEvent("z", 0)(draft))).toEqual(["z", "x", "y"]);
    expect(idsOf(moveEvent("x", 9)(draft))).toEqual(["y", "z", "x"]);
  });

  it("deletes an event with what refers to it", () => {
    const { about, stories, ...rest } = deleteEvent("x")(draft);
    expect(rest.events.map(({ id }) => id)).toEqual(["y", "z"]);
    expect(rest.events[0]).not.toHaveProperty("links");
    expect(about.pinned).toEqual(["y"]);
    expect(stories[0]?.steps).toEqual([{ event: "y", text: "Second." }]);
  });

  it("keeps the last good value beside a text that cannot be read", () => {
    const unread = setUnread("x", "date", "50")(draft);
    expect(eventIn(unread, "x")).toMatchObject({ date: "1950", unread: { date: "50" } });
    const mended = setField("x", "date", "1955")(unread);
    expect(eventIn(mended, "x")).toMatchObject({ date: "1955" });
    expect(eventIn(mended, "x")).not.toHaveProperty("unread");
  });

  it("takes away an effect, and the effects with the last one", () => {
    expect(eventIn(setEffect("x", "a-b", undefined)(draft), "x")).not.toHaveProperty("effects");
  });

  it("shares everything that it leaves alone", () => {
    const next = setField("y", "title", "Why")(draft);
    expect(next.events[0]).toBe(draft.events[0]);
    expect(next.stories).toBe(draft.stories);
  });
});

describe("merging a dataset", () => {
  it("adds what is new with what it needs, and leaves what is there alone", () => {
    const { dataset: more } = readDataset({
      actors: [{ id: "N", name: "New" }],
      events: [
        { id: "x", date: "1999", title: "Another X" },
        { id: "new", date: "1960", title: "New", actors: ["N"] },
      ],
    });
    const merged = mergeDataset(more)(draft);
    expect(idsOf(merged)).toEqual(["x", "y", "z", "new"]);
    expect(eventIn(merged, "x")?.title).toBe("X");
    expect(eventIn(merged, "new")).not.toHaveProperty("origin");
    expect(merged.actors.map(({ id }) => id)).toContain("N");
    expect(merged.about.title).toBe("Three events");
  });
});
