import { describe, expect, it } from "vitest";
import { quoteOf, sidesOf } from "../../src/model/accounts";
import { readDataset } from "../../src/model/readDataset";

const source = { title: "Readout", url: "https://example.org/readout", lang: "zh" };

function sides(accounts: readonly { by: string; text: string }[], effects: object) {
  const { dataset } = readDataset({
    powers: ["a", "b", "c"].map((id) => ({ id, name: id.toUpperCase() })),
    relations: [
      { id: "a-b", between: ["a", "b"] },
      { id: "b-c", between: ["b", "c"] },
    ],
    actors: [
      { id: "A", name: "Aland", power: "a" },
      { id: "B1", name: "Bland", power: "b" },
      { id: "B2", name: "Blend", power: "b" },
      { id: "N", name: "Nowhere" },
    ],
    events: [
      {
        id: "x",
        date: "1950",
        title: "X",
        effects,
        accounts: accounts.map((account) => ({ ...account, source })),
      },
    ],
  });
  const event = dataset.events[0];
  if (!event) throw new Error("expected an event");
  return sidesOf(event, dataset).map(({ name, accounts }) => [name, accounts.map(({ by }) => by)]);
}

const said = (...by: string[]) => by.map((id) => ({ by: id, text: `${id} said so.` }));

describe("the sides of an event", () => {
  it("are the powers in their order, then those that belong to none", () => {
    expect(sides(said("N", "B2", "A", "B1"), { "a-b": 1 })).toEqual([
      ["A", ["A"]],
      ["B", ["B2", "B1"]],
      ["Nowhere", ["N"]],
    ]);
  });

  it("have a place for a power without an account whose relation was moved, and for no other", () => {
    expect(sides(said("A"), { "a-b": 1 })).toEqual([
      ["A", ["A"]],
      ["B", []],
    ]);
    expect(sides(said("A"), { "a-b": 1, "b-c": 0 })).toHaveLength(3);
  });

  it("are none where nobody has said anything", () => {
    expect(sides([], { "a-b": 1 })).toEqual([]);
  });

  it("keep an actor that no list has", () => {
    expect(sides(said("ZZZ"), { "a-b": 1 })).toContainEqual(["ZZZ", ["ZZZ"]]);
  });
});

describe("a quote", () => {
  const account = { by: "A", text: "T", source };

  it("is shown as it was said to readers of that language, to others in translation", () => {
    const both = { ...account, quote: "Back to back", original: "背靠背" };
    expect(quoteOf(both, "zh")).toEqual({ words: "背靠背", lang: "zh" });
    expect(quoteOf(both, "ru")).toEqual({ words: "Back to back" });
  });

  it("is shown as it was said where it is not translated, in its language", () => {
    expect(quoteOf({ ...account, original: "背靠背" }, "en")).toEqual({
      words: "背靠背",
      lang: "zh",
    });
    expect(quoteOf({ ...account, quote: "Back to back" }, "zh")).toEqual({ words: "Back to back" });
    expect(quoteOf(account, "en")).toBeNull();
  });
});
