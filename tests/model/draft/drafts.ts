import fc from "fast-check";
import type { Draft, DraftEvent, Edit } from "../../../src/model/draft/draft";
import {
  addEvent,
  arrangeEvents,
  deleteEvent,
  duplicateEvent,
  moveEvent,
  setAbout,
  setEffect,
  setField,
  setUnread,
  togglePin,
} from "../../../src/model/draft/edits";
import {
  addStep,
  addStory,
  deleteStep,
  deleteStory,
  moveStep,
  setStep,
  setStory,
} from "../../../src/model/draft/stories";

const ids = fc.constantFrom("a", "b", "c", "d", "e");
const title = fc.constantFrom("", "Talks", "Война", "会谈", "A <b>treaty</b>");
const date = fc.constantFrom("", "1950", "1950-02-14", "1960-07~", "1972-02-21/1972-02-28");
const place = fc.integer({ min: -1, max: 7 });

const event: fc.Arbitrary<DraftEvent> = fc
  .record({ id: ids, date, title }, { requiredKeys: ["id", "date", "title"] })
  .chain((base) =>
    fc.constantFrom<DraftEvent>(
      base,
      { ...base, summary: "What came of it.", importance: 4, topics: ["war"] },
      { ...base, effects: { "a-b": -2 }, actors: ["A"], links: [{ to: "a", as: "leads-to" }] },
      { ...base, origin: { name: "The Strategic Triangle", license: "CC-BY-4.0" } },
    ),
  );

/** A draft with some events, a story and a relation. */
export const anyDraft: fc.Arbitrary<Draft> = fc
  .uniqueArray(event, { selector: ({ id }) => id, maxLength: 5 })
  .map((events) => ({
    id: "draft",
    about: { title: "My own" },
    powers: [
      { id: "a", name: "A" },
      { id: "b", name: "B" },
    ],
    relations: [{ id: "a-b", between: ["a", "b"] }],
    actors: [{ id: "A", name: "Aland" }],
    topics: [{ id: "war", name: "War" }],
    eras: [],
    events,
    stories: [{ id: "s", title: "A story", steps: [{ event: "a", text: "It begins." }] }],
  }));

/** Any edit of such a draft, of what is there or not. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(ids, title).map(([id, value]) => setField(id, "title", value)),
  fc.tuple(ids, date).map(([id, value]) => setField(id, "date", value)),
  fc.tuple(ids, fc.constantFrom(undefined, 1, 5)).map(([id, n]) => setField(id, "importance", n)),
  fc.tuple(ids, fc.constantFrom(undefined, -3, 2)).map(([id, n]) => setEffect(id, "a-b", n)),
  ids.map((id) => setUnread(id, "date", "in days of old")),
  fc.tuple(event, place).map(([one, at]) => addEvent(one, at)),
  fc.tuple(ids, ids).map(([id, copy]) => duplicateEvent(id, copy)),
  ids.map((id) => deleteEvent(id)),
  fc.tuple(ids, place).map(([id, to]) => moveEvent(id, to)),
  fc.uniqueArray(ids).map((order) => arrangeEvents(order)),
  title.map((text) => setAbout("description", text || undefined)),
  ids.map((id) => togglePin(id)),
  fc.constantFrom("s", "t").map((id) => addStory({ id, title: "Another", steps: [] })),
  title.map((text) => setStory("s", { title: text })),
  fc.constant(deleteStory("s")),
  fc.tuple(ids, place).map(([id, at]) => addStep("s", { event: id, text: "Then this." }, at)),
  place.map((at) => setStep("s", at, { time: "1950/1960" })),
  place.map((at) => deleteStep("s", at)),
  fc.tuple(place, place).map(([from, to]) => moveStep("s", from, to)),
);
