import { describe, expect, it } from "vitest";
import { readAddress, writeAddress } from "../../../src/store/url/url";
import { readSite } from "../../../tools/site/edition";
import { facetsOf, facetsOfEvent } from "../../../tools/site/facets";
import { BASE, HOSTILE, ourSite } from "./site";

const small = readSite(
  {
    en: {
      powers: [
        { id: "p", name: "P" },
        { id: "q", name: "Q" },
      ],
      relations: [{ id: "p-q", name: "P–Q", between: ["p", "q"] }],
      actors: [
        { id: "B", name: "Beta", power: "q" },
        { id: "A", name: "Alpha", power: "p" },
        { id: "C", name: "Gamma" },
      ],
      topics: [
        { id: "t", name: "Talks" },
        { id: "u", name: "Unused" },
      ],
      eras: [
        { id: "e", name: "Early", date: "1950/1959" },
        { id: "l", name: "Late", date: "1960/.." },
      ],
      events: ["1959-12-31/1961", "1960-01-01", "1960-05", "../1961"].map((date, i) => ({
        ...{ id: `e${i}`, date, title: `Event ${i}` },
        actors: i === 3 ? ["A", "B", "C"] : ["A", "B"],
        topics: i === 1 ? ["t"] : [],
        effects: i === 1 ? { "p-q": -1 } : {},
      })),
    },
  },
  BASE,
);

describe("what events have in common", () => {
  const [edition] = small.editions;
  const facets = edition ? facetsOf(edition) : [];
  const named = (kind: string) =>
    facets.filter((facet) => facet.kind === kind).map(({ id, events }) => [id, events.length]);

  it("is a country of three events or more, by name", () => {
    expect(named("country")).toEqual([
      ["A", 4],
      ["B", 4],
    ]);
  });

  it("is a relation and a topic that some event has", () => {
    expect(named("relation")).toEqual([["p-q", 1]]);
    expect(named("topic")).toEqual([["t", 1]]);
  });

  it("is the era and the year in which an event begins; in which it ends if that is all one knows", () => {
    expect(named("era")).toEqual([
      ["e", 1],
      ["l", 3],
    ]);
    expect(named("year")).toEqual([
      ["1959", 1],
      ["1960", 2],
      ["1961", 1],
    ]);
    const index = edition?.data.indexOf("e1") ?? -1;
    const own = edition ? facetsOfEvent(edition, index) : [];
    expect(own.map(({ id }) => id)).toEqual(["A", "B", "p-q", "t", "l", "1960"]);
  });

  it("has an address that the live timeline reads as it was written", () => {
    const [first] = ourSite().editions;
    for (const { address } of first ? facetsOf(first) : [])
      expect(readAddress(writeAddress(address))).toEqual(address);
  });

  it("is found in hostile data, too", () => {
    const [odd] = readSite({ en: HOSTILE }, BASE).editions;
    const ids = odd ? facetsOf(odd).map(({ id }) => id) : [];
    expect(ids).toContain("a-b");
    expect(ids).toContain("-0044");
    expect(ids).toContain("Y12026");
  });
});
