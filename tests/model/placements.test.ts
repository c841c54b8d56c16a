import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Columns } from "../../src/model/columns";
import { placementsOf, placesOf as placesIn } from "../../src/model/placements";
import { anyEvents, columnsOf, datasetOf } from "./samples";

/** The lanes of an event by name, with its effect in each. */
function placesOf(columns: Columns, event: number): [string, number][] {
  return placementsOf(columns.placements, event).map((p) => [
    columns.lanes[columns.placements.lane[p] ?? 0]?.name ?? "",
    columns.placements.effect[p] ?? 0,
  ]);
}

describe("events in lanes", () => {
  it("have a placement for each of their effects", () => {
    const columns = columnsOf([
      { date: "1950", effects: { "russia-china": 3, "russia-west": -1 } },
      { date: "1951", effects: { "china-west": 0 } },
      { date: "1952" },
    ]);
    expect(placesOf(columns, 0)).toEqual([
      ["Russia–China", 3],
      ["Russia and the West", -1],
    ]);
    expect(placesOf(columns, 1)).toEqual([["China–The West", 0]]);
    expect(placesOf(columns, 2)).toEqual([]);
  });

  it("are placed once for each effect, whatever the events", () => {
    fc.assert(
      fc.property(anyEvents(1), (events) => {
        const { events: read } = datasetOf(events);
        const columns = columnsOf(events);
        read.forEach(({ effects = {} }, i) => {
          expect(placementsOf(columns.placements, i)).toHaveLength(Object.keys(effects).length);
        });
      }),
    );
  });

  it("rank by importance first, then by the strength of the effect", () => {
    const columns = columnsOf([
      { date: "1950", importance: 2, effects: { "russia-china": 3 } },
      { date: "1951", importance: 4, effects: { "russia-china": 0 } },
      { date: "1952", importance: 4, effects: { "russia-china": -2 } },
      { date: "1953", importance: 5, effects: { "russia-china": 1 } },
    ]);
    const byRank = [0, 1, 2, 3].sort(
      (a, b) => (columns.placements.rank[b] ?? 0) - (columns.placements.rank[a] ?? 0),
    );
    expect(byRank).toEqual([3, 2, 1, 0]);
  });

  it("rank by links among equals: what much else hangs on comes first", () => {
    const link = (to: string) => ({ to, as: "leads-to" as const });
    const columns = columnsOf(
      Array.from({ length: 30 }, (_, i) => ({
        id: `e${i}`,
        date: String(1950 + i),
        effects: { "russia-china": 0 },
        // All move the line as far.
        importance: 3,
        links: i === 3 || i === 4 ? [link("e17")] : i === 5 ? [link("e6")] : [],
      })),
    );
    const rank = (event: number) => columns.placements.rank[event] ?? 0;
    const byRank = Array.from({ length: 30 }, (_, i) => i).sort((a, b) => rank(b) - rank(a));
    expect(byRank[0]).toBe(17);
    expect(new Set(byRank.slice(1, 5))).toEqual(new Set([3, 4, 5, 6]));
  });
});

describe("a dataset without effects", () => {
  const groups = (names: readonly string[]) =>
    columnsOf(names.map((group, i) => ({ date: String(1950 + i), group })));

  it("has a lane for each group, the largest first", () => {
    const { lanes } = groups(["a", "b", "b", "c", "b", "c"]);
    expect(lanes.map(({ name }) => name)).toEqual(["b", "c", "a"]);
  });

  it("takes the power or the actor for a group where none is named", () => {
    const columns = columnsOf([
      { date: "1950", actors: ["USA", "RUS"] },
      { date: "1951", actors: ["EU"] },
      { date: "1952", actors: ["UN"] },
      { date: "1953" },
    ]);
    const lanes = [0, 1, 2, 3].map((event) => placesOf(columns, event)[0]?.[0]);
    expect(lanes).toEqual(["The West", "The West", "United Nations", ""]);
  });

  it("loses no event, however many groups it has", () => {
    const names = fc.array(fc.integer({ min: 0, max: 40 }).map(String), {
      minLength: 1,
      maxLength: 100,
      size: "max",
    });
    fc.assert(
      fc.property(names, (list) => {
        const columns = groups(list);
        expect(columns.lanes.length).toBe(Math.min(12, new Set(list).size));
        for (let i = 0; i < list.length; i++) {
          const [lane, ...others] = placementsOf(columns.placements, i);
          expect(others).toEqual([]);
          expect(columns.lanes[columns.placements.lane[lane ?? -1] ?? -1]).toBeDefined();
        }
      }),
    );
  });

  it("keeps the lanes of its largest groups to themselves", () => {
    const list = Array.from({ length: 20 }, (_, i) =>
      Array<string>(30 - i).fill(`group ${i}`),
    ).flat();
    const columns = groups(list);
    list.forEach((group, event) => {
      const name = placesOf(columns, event)[0]?.[0];
      if (Number(group.slice(6)) < 11) expect(name).toBe(group);
    });
  });
});

describe("places", () => {
  it("count, by lane, what passes a mask", () => {
    const placements = {
      count: 5,
      event: Uint32Array.of(0, 0, 1, 2, 3),
      lane: Uint8Array.of(0, 1, 1, 0, 1),
      effect: new Int8Array(5),
      rank: new Uint32Array(5),
      isHome: new Uint8Array(5),
    };
    expect(placesIn(placements, 3, Uint8Array.of(1, 0, 1, 1))).toEqual({
      place: Uint32Array.of(1, 1, 0, 2, 2),
      totals: [2, 2, 0],
    });
  });
});

describe("the rank of an event", () => {
  const ranked = (events: Parameters<typeof columnsOf>[0]) => {
    const { placements } = columnsOf(events);
    return [...placements.rank.keys()]
      .sort((a, b) => (placements.rank[b] ?? 0) - (placements.rank[a] ?? 0))
      .map((p) => placements.event[p]);
  };
  const event = (year: number, importance: number, effect: number, more = {}) => ({
    id: `e${year}`,
    date: `${year}`,
    importance,
    effects: { "russia-china": effect },
    ...more,
  });

  it("goes by importance, then by turning points", () => {
    expect(ranked([event(1950, 4, 2), event(1960, 5, 2), event(1970, 5, 3)])).toEqual([2, 1, 0]);
  });

  it("goes by how far it moved the line among equals, then by its links", () => {
    // The second one goes against the course of the first.
    expect(ranked([event(1950, 4, 2), event(1951, 4, -2)])).toEqual([1, 0]);
    const links = [{ to: "e1950", as: "responds-to" as const }];
    expect(ranked([event(1950, 3, 0), event(1980, 3, 0), event(1990, 3, 0, { links })])[2]).toBe(1);
  });

  it("has one home for each event: the lane with its strongest effect", () => {
    const { placements } = columnsOf([
      { date: "1950", effects: { "russia-china": 1, "china-west": -3, "russia-west": 2 } },
      { date: "1960", effects: { "russia-west": 1 } },
    ]);
    const homes = [...placements.isHome.keys()].filter((p) => placements.isHome[p]);
    expect(homes.map((p) => [placements.event[p], placements.lane[p]])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });
});
