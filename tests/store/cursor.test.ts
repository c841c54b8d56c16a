import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cursor, isInLane, moveCursor } from "../../src/store/cursor";
import { toData } from "../../src/store/data";
import { anyEvents, datasetOf, type EventParts, TODAY } from "../model/samples";

const dataOf = (events: readonly EventParts[]) => toData(datasetOf(events), TODAY);
const everything = (events: readonly unknown[]) => events.map((_, i) => i);

const EVENTS: EventParts[] = [
  { date: "1950", effects: { "russia-china": 3, "russia-west": -1 } },
  { date: "1960", effects: { "china-west": 1 } },
  { date: "1961", effects: { "russia-china": -3 } },
  { date: "1970", effects: { "russia-china": 1 } },
  { date: "1980" },
];
const DATA = dataOf(EVENTS);
const ALL = everything(EVENTS);

describe("the cursor of the keyboard", () => {
  it("begins at the first event of the first lane that has one", () => {
    expect(moveCursor(DATA, ALL, null, "next")).toEqual({ event: 0, lane: 0 });
    expect(moveCursor(DATA, [1], null, "next")).toEqual({ event: 1, lane: 1 });
    expect(moveCursor(DATA, [], null, "next")).toBeNull();
  });

  it("goes along its lane, past what stands in others, and stops at the ends", () => {
    const at = (event: number): Cursor => ({ event, lane: 0 });
    expect(moveCursor(DATA, ALL, at(0), "next")).toEqual(at(2));
    expect(moveCursor(DATA, ALL, at(2), "previous")).toEqual(at(0));
    expect(moveCursor(DATA, ALL, at(3), "next")).toBeNull();
    expect(moveCursor(DATA, ALL, at(0), "previous")).toBeNull();
    expect(moveCursor(DATA, ALL, at(0), "last")).toEqual(at(3));
    expect(moveCursor(DATA, ALL, at(3), "first")).toEqual(at(0));
  });

  it("goes up and down to the event nearest in time", () => {
    expect(moveCursor(DATA, ALL, { event: 2, lane: 0 }, "down")).toEqual({ event: 1, lane: 1 });
    expect(moveCursor(DATA, ALL, { event: 1, lane: 1 }, "up")).toEqual({ event: 2, lane: 0 });
    expect(moveCursor(DATA, ALL, { event: 1, lane: 1 }, "down")).toEqual({ event: 0, lane: 2 });
    expect(moveCursor(DATA, ALL, { event: 2, lane: 0 }, "up")).toBeNull();
  });

  it("keeps to an event that stands in both lanes when it changes lanes", () => {
    const both = dataOf([{ date: "1950", effects: { "russia-china": 1, "china-west": 1 } }]);
    expect(moveCursor(both, [0], { event: 0, lane: 0 }, "down")).toEqual({ event: 0, lane: 1 });
  });

  it("passes over what a filter hides, also from an event that it hides", () => {
    expect(moveCursor(DATA, [0, 3], { event: 0, lane: 0 }, "next")).toEqual({ event: 3, lane: 0 });
    expect(moveCursor(DATA, [0, 3], { event: 2, lane: 0 }, "next")).toEqual({ event: 3, lane: 0 });
    expect(moveCursor(DATA, [0, 3], { event: 2, lane: 0 }, "previous")).toEqual({
      event: 0,
      lane: 0,
    });
  });

  it("begins anew where the lane that it was in is gone", () => {
    expect(moveCursor(DATA, ALL, { event: 2, lane: 7 }, "next")).toEqual({ event: 0, lane: 0 });
  });

  it("meets every event of a lane once, from the first to the last", () => {
    fc.assert(
      fc.property(anyEvents(1, 60), (events) => {
        const data = dataOf(events);
        const indices = everything(events);
        const start = moveCursor(data, indices, null, "first");
        const met: number[] = [];
        for (let at = start; at; at = moveCursor(data, indices, at, "next")) met.push(at.event);
        expect(met).toEqual(indices.filter((event) => isInLane(data, event, start?.lane ?? -1)));
      }),
    );
  });
});

describe("a leap", () => {
  const YEAR = 365.2425 * 86_400_000;
  const at = (event: number): Cursor => ({ event, lane: 0 });

  it("ends at the first event of the lane that is at least as far away", () => {
    expect(moveCursor(DATA, ALL, at(0), { by: 5 * YEAR })).toEqual(at(2));
    expect(moveCursor(DATA, ALL, at(0), { by: 15 * YEAR })).toEqual(at(3));
    expect(moveCursor(DATA, ALL, at(3), { by: -9 * YEAR })).toEqual(at(0));
  });

  it("ends with the lane", () => {
    expect(moveCursor(DATA, ALL, at(2), { by: 50 * YEAR })).toEqual(at(3));
    expect(moveCursor(DATA, ALL, at(2), { by: -50 * YEAR })).toEqual(at(0));
    expect(moveCursor(DATA, ALL, null, { by: YEAR })).toEqual(at(0));
  });
});
