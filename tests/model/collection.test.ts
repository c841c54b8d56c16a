import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  arrange,
  begin,
  type Change,
  type Collections,
  choose,
  currentOf,
  discard,
  insert,
  move,
  NO_COLLECTIONS,
  put,
  readCollections,
  rename,
  restore,
  take,
} from "../../src/model/collection";

const after = (...changes: Change[]): Collections =>
  changes.reduce((collections, change) => change(collections), NO_COLLECTIONS);
const eventsOf = (collections: Collections) => currentOf(collections)?.events;

describe("a collection", () => {
  it("begins with the first event, and takes each event once", () => {
    const collections = after(put("a", "one"), put("b", "two"), put("a", "three"));
    expect(collections).toEqual({
      all: [{ id: "one", name: "", events: ["a", "b"] }],
      current: "one",
    });
  });

  it("is put in order by moving one event, or by a list", () => {
    const three = [put("a", "one"), put("b", "one"), put("c", "one")];
    expect(eventsOf(after(...three, move("one", "c", 0)))).toEqual(["c", "a", "b"]);
    expect(eventsOf(after(...three, move("one", "a", 9)))).toEqual(["b", "c", "a"]);
    expect(eventsOf(after(...three, arrange("one", ["c", "b"])))).toEqual(["c", "b", "a"]);
  });

  it("gets an event back where it was", () => {
    const three = [put("a", "one"), put("b", "one"), put("c", "one")];
    const changes = [...three, take("one", "b"), insert("one", "b", 1)];
    expect(eventsOf(after(...changes))).toEqual(["a", "b", "c"]);
  });

  it("takes new events as soon as it is begun or chosen", () => {
    const two = [begin("one"), rename("one", "First"), begin("two")];
    const collections = after(...two, put("a", ""), choose("one"), put("b", ""));
    expect(collections.all).toEqual([
      { id: "one", name: "First", events: ["b"] },
      { id: "two", name: "", events: ["a"] },
    ]);
  });

  it("comes back to its place when its removal is undone, and one beside it stands in meanwhile", () => {
    const three = [begin("one"), begin("two"), put("a", ""), begin("three"), choose("two")];
    const before = after(...three);
    const without = discard("two")(before);
    expect(without).toEqual({
      all: [before.all[0], before.all[2]],
      current: "three",
    });
    const two = before.all[1];
    expect(two && restore(two, 1)(without)).toEqual(before);
    expect(after(begin("one"), discard("one"))).toEqual(NO_COLLECTIONS);
  });
});

const name = fc.constantFrom("a", "b", "c", "d");
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(name, name).map(([event, id]) => put(event, id)),
  fc.tuple(name, name).map(([id, event]) => take(id, event)),
  fc.tuple(name, name, fc.integer()).map(([id, event, at]) => move(id, event, at)),
  fc.tuple(name, name, fc.integer()).map(([id, event, at]) => insert(id, event, at)),
  fc.tuple(name, fc.array(name)).map(([id, order]) => arrange(id, order)),
  ...[begin, choose, discard].map((of) => name.map((id) => of(id))),
);

describe("changes in any order", () => {
  it("leave each event once in a collection, one collection for each id, and one of them current", () => {
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const { all, current } = after(...changes);
        const ids = all.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length === 0 ? current === null : ids.includes(current ?? "")).toBe(true);
        for (const { events } of all) expect(new Set(events).size).toBe(events.length);
      }),
    );
  });
});

describe("what was kept", () => {
  it("is read as it was written", () => {
    const collections = after(put("a", "one"), rename("one", "First"), begin("two"));
    expect(readCollections(structuredClone(collections))).toEqual(collections);
  });

  it("is nothing if it has another form", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readCollections(value)).toEqual(NO_COLLECTIONS);
      }),
    );
  });
});
