import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IS_APPROXIMATE, IS_OPEN, IS_SPAN, IS_UNCERTAIN } from "../../src/model/columns";
import { DAY } from "../../src/model/time";
import { anyEvents, columnsOf, type EventParts, TODAY, utc } from "./samples";

describe("events as columns", () => {
  it("say what kind of date they have", () => {
    const dates = ["1950", "1951/1952", "1953/..", "1954~", "1955?", "1956%"];
    const columns = columnsOf(dates.map((date) => ({ date, effects: { "russia-china": 1 } })));
    const vague = IS_APPROXIMATE | IS_UNCERTAIN;
    const flags = [0, IS_SPAN, IS_SPAN | IS_OPEN, IS_APPROXIMATE, IS_UNCERTAIN, vague];
    expect([...columns.flags]).toEqual(flags);
  });

  it("end today where they are still going on", () => {
    const columns = columnsOf([{ date: "1950" }, { date: "2022-02-24/.." }]);
    expect(columns.end[1]).toBe(TODAY);
    expect(columns.extent[1]).toBeGreaterThan(TODAY);
  });

  it("begin with the first known time where their start is open", () => {
    const columns = columnsOf([{ date: "1950" }, { date: "../1960" }]);
    expect(columns.start[0]).toBe(utc("1950-01-01"));
    expect(columns.end[0]).toBe(utc("1961-01-01"));
  });

  it("share a date evenly, so that zooming in tells them apart", () => {
    const columns = columnsOf([{ date: "1960-05" }, { date: "1960-05" }, { date: "1960-05" }]);
    const [first = 0, second = 0, third = 0] = columns.anchor;
    expect(second - first).toBeCloseTo(third - second, 3);
    expect(second - first).toBeGreaterThan(DAY);
    expect(first).toBeGreaterThan(utc("1960-05-01"));
    expect(third).toBeLessThan(utc("1960-06-01"));
  });

  it("lie in the extent, sorted, each with its anchor within its date, whatever the dates", () => {
    const open = ["../1985", "../2030", "2040/..", "-0500/..", "1985/", "-0044-03-15"];
    const list = fc.tuple(anyEvents(0, 20), fc.array(fc.constantFrom(...open), { maxLength: 4 }));
    fc.assert(
      fc.property(list, ([events, dates]) => {
        const all: EventParts[] = [...events, ...dates.map((date) => ({ date }))];
        const { count, start, end, anchor, extent } = columnsOf(all);
        expect(count).toBe(all.length);
        expect(extent[0]).toBeLessThan(extent[1]);
        expect([...start]).toEqual([...start].sort((a, b) => a - b));
        for (let i = 0; i < count; i++) {
          const [from = 0, to = 0, at = 0] = [start[i], end[i], anchor[i]];
          expect(from).toBeGreaterThan(extent[0]);
          expect(to).toBeLessThan(extent[1]);
          expect(at).toBeGreaterThanOrEqual(from);
          expect(at).toBeLessThanOrEqual(to);
        }
      }),
      { examples: open.map((date) => [[[], [date]]] as [[EventParts[], string[]]]) },
    );
  });

  it("have no lanes and a short extent where there are none", () => {
    const { count, lanes, extent } = columnsOf([]);
    expect([count, lanes.length]).toEqual([0, 0]);
    expect(extent[1]).toBeGreaterThan(extent[0]);
  });
});
