import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findActors, readActorNames } from "../../src/model/actorNames";

const ACTORS = [
  { id: "DEU", name: "Germany" },
  { id: "DDR", name: "East Germany" },
  { id: "GBR", name: "United Kingdom" },
  { id: "DZA", name: "Algeria" },
];
const NAMES = { DEU: ["Germany", "Германия", "德国"], GBR: ["Великобритания", "英国"] };
const found = (query: string) => [...findActors(query, ACTORS, NAMES)];

describe("actors", () => {
  it.each([
    ["german", ["DEU", "DDR"]],
    ["ger", ["DEU", "DDR"]],
    ["герм", ["DEU", "DDR"]],
    ["德国", ["DEU"]],
    ["deu", ["DEU"]],
    ["UK", ["GBR"]],
    ["britain", ["GBR"]],
    ["ВЕЛИКО", ["GBR"]],
    ["quokka", []],
    ["", ["DEU", "DDR", "GBR", "DZA"]],
  ])("are found by %j: %j", (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it("are found by each of their names, whatever is typed of case", () => {
    const names = ACTORS.flatMap(({ id, name }) => [name, id, ...(NAMES[id as "DEU"] ?? [])]);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.boolean(), (name, isLoud) => {
        const ids = findActors(isLoud ? name.toUpperCase() : name.toLowerCase(), ACTORS, NAMES);
        expect(ids.size).toBeGreaterThan(0);
      }),
    );
  });
});

describe("names from elsewhere", () => {
  it("are taken as they are meant, or not at all", () => {
    expect(readActorNames(NAMES)).toEqual(NAMES);
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(typeof readActorNames(json)).toBe("object");
      }),
    );
    expect(readActorNames([1])).toEqual({});
    expect(readActorNames({ DEU: "Germany" })).toEqual({});
  });
});
