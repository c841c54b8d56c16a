import { describe, expect, it } from "vitest";
import { toCollected } from "../../../src/model/export/collection";
import { toJson } from "../../../src/model/export/json";
import { readDataset } from "../../../src/model/readDataset";

const { dataset } = readDataset({
  title: "All",
  license: "CC-BY-4.0",
  codebook: {},
  powers: [
    { id: "a", name: "Aland" },
    { id: "b", name: "Bland" },
  ],
  relations: [{ id: "a-b", between: ["a", "b"] }],
  actors: [
    { id: "A", name: "Aland", power: "a" },
    { id: "B", name: "Bland", power: "b" },
    { id: "N", name: "Nowhere" },
  ],
  topics: [
    { id: "war", name: "War" },
    { id: "trade", name: "Trade" },
  ],
  events: [
    {
      id: "first",
      date: "1950",
      title: "First",
      actors: ["A"],
      topics: ["war"],
      effects: { "a-b": 1 },
      sources: [{ title: "Paper", url: "https://example.org/" }],
      links: [
        { to: "second", as: "leads-to" },
        { to: "third", as: "leads-to" },
      ],
    },
    {
      id: "second",
      date: "1951",
      title: "Second",
      actors: ["N"],
      topics: ["trade"],
      effects: { "a-b": 0 },
    },
    { id: "third", date: "1952", title: "Third", actors: ["B"], effects: { "a-b": 0 } },
  ],
  stories: [{ id: "s", title: "Story", steps: [{ event: "first", text: "So." }] }],
  languages: {
    ru: {
      title: "Всё",
      actors: [
        { id: "A", name: "Аландия" },
        { id: "N", name: "Нигде" },
      ],
      events: [
        { id: "first", title: "Первое" },
        { id: "second", title: "Второе" },
      ],
    },
  },
});

const naming = { title: "Mine", credit: "From All." };

describe("a collection as a dataset", () => {
  const collected = toCollected(dataset, ["third", "first"], naming);

  it("has its events with their sources, and the links between them", () => {
    expect(collected.events.map(({ id }) => id)).toEqual(["first", "third"]);
    expect(collected.events[0]).toMatchObject({
      sources: [{ title: "Paper", url: "https://example.org/" }],
      links: [{ to: "third", as: "leads-to" }],
    });
    expect(toCollected(dataset, ["first"], naming).events[0]).not.toHaveProperty("links");
  });

  it("has a head of its own, and the licence", () => {
    expect(collected.about).toMatchObject({
      title: "Mine",
      description: "From All.",
      license: "CC-BY-4.0",
    });
    expect(collected.about).not.toHaveProperty("codebook");
    expect(collected.stories).toEqual([]);
  });

  it("has the actors, topics and texts that its events need, and no others", () => {
    expect(collected.actors.map(({ id }) => id)).toEqual(["A", "B"]);
    expect(collected.topics.map(({ id }) => id)).toEqual(["war"]);
    expect(collected.about.languages).toEqual({
      ru: {
        actors: [{ id: "A", name: "Аландия" }],
        events: [{ id: "first", title: "Первое" }],
      },
    });
  });

  it("is read again from its JSON without a fault", () => {
    const again = readDataset(JSON.parse(toJson(collected)));
    expect(again.problems).toEqual([]);
    expect(again.dataset.events).toEqual(collected.events);
  });
});
