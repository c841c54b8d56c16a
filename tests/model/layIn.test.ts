import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Columns } from "../../src/model/columns";
import { LANE_KINDS, type LaneKind } from "../../src/model/laneKinds";
import type { LaneChoice } from "../../src/model/lanes";
import { layIn } from "../../src/model/layIn";
import { placementsOf } from "../../src/model/placements";
import { warmthAt, warmthOf } from "../../src/model/warmth";
import { anyEvents, columnsOf, datasetOf, type EventParts, HEAD, utc } from "./samples";

function laid(
  events: readonly EventParts[],
  kind: LaneKind,
  ids: readonly string[] = [],
  head: object = HEAD,
): Columns {
  return layIn(datasetOf(events, head), columnsOf(events, head), { kind, ids });
}

/** The lanes of an event by name, with its effect in each. */
const placesOf = ({ placements, lanes }: Columns, event: number) =>
  Object.fromEntries(
    placementsOf(placements, event).map((p) => [
      lanes[placements.lane[p] ?? 0]?.name ?? "",
      placements.effect[p] ?? 0,
    ]),
  );

const namesOf = ({ lanes }: Columns) => lanes.map(({ name }) => name);

describe("lanes of countries", () => {
  const MEETING: EventParts = {
    date: "1950",
    actors: ["RUS", "USA", "UN"],
    effects: { "russia-china": 1, "russia-west": -2, "china-west": 3 },
  };

  it("hold an event in the lane of each country that takes part", () => {
    const columns = laid([MEETING], "countries", ["USA", "CHN", "RUS"]);
    expect(namesOf(columns)).toEqual(["United States", "China", "Russia"]);
    expect(Object.keys(placesOf(columns, 0)).sort()).toEqual(["Russia", "United States"]);
  });

  it("show the strongest effect on the relations of the country's power", () => {
    const columns = laid([MEETING], "countries", ["USA", "RUS"]);
    expect(placesOf(columns, 0)).toEqual({ "United States": 3, Russia: -2 });
  });

  it("show the strongest effect of all for a country of no power", () => {
    expect(placesOf(laid([MEETING], "countries", ["UN"]), 0)).toEqual({ "United Nations": 3 });
  });

  it("show none where equally strong effects pull in opposite ways, or no relation of the country moved", () => {
    const events: EventParts[] = [
      { date: "1950", actors: ["RUS"], effects: { "russia-china": 2, "russia-west": -2 } },
      { date: "1951", actors: ["RUS"], effects: { "china-west": 3 } },
    ];
    const columns = laid(events, "countries", ["RUS"]);
    expect([placesOf(columns, 0), placesOf(columns, 1)]).toEqual([{ Russia: 0 }, { Russia: 0 }]);
  });

  it("may be those of a power, which any of its actors puts an event in, once", () => {
    const events: EventParts[] = [
      { date: "1950", actors: ["USA", "EU"], effects: { "china-west": 1 } },
      { date: "1951", actors: ["CHN"], effects: { "china-west": 1 } },
    ];
    const columns = laid(events, "countries", ["west"]);
    expect(placementsOf(columns.placements, 0)).toHaveLength(1);
    expect(placementsOf(columns.placements, 1)).toHaveLength(0);
  });

  it("are those of the most frequent countries if none of the chosen is known", () => {
    const events = ["CHN", "USA", "CHN", "UN", "USA", "CHN"].map((id, i) => ({
      date: String(1950 + i),
      actors: [id],
      effects: { "china-west": 1 },
    }));
    for (const ids of [[], ["nobody"]])
      expect(namesOf(laid(events, "countries", ids))).toEqual([
        "China",
        "United States",
        "United Nations",
      ]);
  });

  it("are six if none is chosen, and twelve at most", () => {
    const actors = Array.from({ length: 20 }, (_, i) => ({ id: `A${i}`, name: `Actor ${i}` }));
    const ids = actors.map(({ id }) => id);
    const events = [{ date: "1950", actors: ids, effects: { "russia-china": 1 } }];
    const head = { ...HEAD, actors };
    expect(laid(events, "countries", [], head).lanes).toHaveLength(6);
    expect(laid(events, "countries", ids, head).lanes.map(({ id }) => id)).toEqual(
      ids.slice(0, 12),
    );
  });

  it("have the warmth of what stands in them", () => {
    const columns = laid(
      [
        { date: "1950", actors: ["USA"], effects: { "russia-west": 3 }, importance: 5 },
        { date: "1960", actors: ["RUS"], effects: { "russia-west": -3 }, importance: 5 },
      ],
      "countries",
      ["USA", "RUS"],
    );
    const [usa, russia] = [0, 1].map((lane) =>
      warmthAt(warmthOf(columns, null), lane, utc("1960-12-31")),
    );
    expect(usa).toBeGreaterThan(0);
    expect(russia).toBeLessThan(0);
  });

  it("without effects are packed like any lanes without effects", () => {
    const columns = laid([{ date: "1950", actors: ["USA"] }], "countries");
    expect(namesOf(columns)).toEqual(["United States"]);
    expect(columns.hasEffects).toBe(false);
  });
});

describe("lanes of topics", () => {
  it("hold an event in each of its topics, with the strongest of its effects", () => {
    const event: EventParts = {
      date: "1950",
      topics: ["war", "energy"],
      effects: { "russia-china": 1, "china-west": -3 },
    };
    const columns = laid([event], "topics", ["energy", "war", "diplomacy"]);
    expect(namesOf(columns)).toEqual(["Energy", "War", "Diplomacy"]);
    expect(placesOf(columns, 0)).toEqual({ Energy: -3, War: -3 });
  });
});

describe("lanes of groups", () => {
  it("hold an event in the lane of its group, with the strongest of its effects", () => {
    const columns = laid(
      [
        { date: "1950", group: "Visits", effects: { "russia-china": 1, "china-west": -3 } },
        { date: "1960", group: "Visits" },
        { date: "1970", group: "Wars", effects: { "russia-west": -2 } },
      ],
      "groups",
    );
    expect(namesOf(columns)).toEqual(["Visits", "Wars"]);
    expect(placesOf(columns, 0)).toEqual({ Visits: -3 });
    expect(placesOf(columns, 1)).toEqual({ Visits: 0 });
    expect(placesOf(columns, 2)).toEqual({ Wars: -2 });
  });
});

describe("lanes of relations", () => {
  const EVENTS: EventParts[] = [{ date: "1950", effects: { "russia-china": 1, "china-west": 2 } }];

  it("are those that are chosen, in that order", () => {
    const columns = laid(EVENTS, "relations", ["russia-west", "nothing", "russia-china"]);
    expect(namesOf(columns)).toEqual(["Russia and the West", "Russia–China"]);
    expect(placesOf(columns, 0)).toEqual({ "Russia–China": 1 });
  });

  it("are all of them if none of the chosen is known", () => {
    expect(laid(EVENTS, "relations", ["nothing"]).lanes).toHaveLength(3);
  });

  it("stand in for countries and topics that a dataset does not have", () => {
    const head = { ...HEAD, actors: [], topics: [] };
    for (const kind of ["countries", "topics"] as const)
      expect(laid(EVENTS, kind, [], head).lanes).toHaveLength(3);
  });
});

describe("lanes of any kind", () => {
  const anyChoice: fc.Arbitrary<LaneChoice> = fc.record({
    kind: fc.constantFrom(...LANE_KINDS),
    ids: fc.subarray(["RUS", "CHN", "west", "war", "russia-west", "china-west", "nothing"]),
  });

  it("hold each event once, in lanes that are there, by time, and no stronger than it is", () => {
    fc.assert(
      fc.property(anyEvents(1, 60), anyChoice, (events, choice) => {
        const dataset = datasetOf(events);
        const { placements, lanes } = layIn(dataset, columnsOf(events), choice);
        expect(lanes.length).toBeGreaterThan(0);
        expect([...placements.event]).toEqual([...placements.event].sort((a, b) => a - b));
        dataset.events.forEach(({ effects = {} }, event) => {
          const own = placementsOf(placements, event);
          const at = own.map((p) => placements.lane[p] ?? -1);
          expect(new Set(at).size).toBe(at.length);
          expect(at.every((lane) => lane in lanes)).toBe(true);
          const most = Math.max(0, ...Object.values(effects).map(Math.abs));
          for (const p of own)
            expect(Math.abs(placements.effect[p] ?? 9)).toBeLessThanOrEqual(most);
        });
      }),
    );
  });
});

it("says by its name that the last lane has more groups than one", () => {
  const groups = (count: number) =>
    columnsOf(Array.from({ length: count }, (_, i) => ({ date: "1950", group: `G${i}` }))).lanes;
  expect(groups(12).at(-1)?.name).toBe("G11");
  expect(groups(13)).toHaveLength(12);
  expect(groups(13).at(-1)?.name).toBe("G11, …");
});
