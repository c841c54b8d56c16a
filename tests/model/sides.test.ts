import { describe, expect, it } from "vitest";
import { readDataset } from "../../src/model/readDataset";
import { twoSided } from "../../src/model/sides";

const account = (by: string) => ({ by, text: "T", source: { title: "S" } });
const datasetOf = (...accounts: (readonly string[] | undefined)[]) =>
  readDataset({
    actors: [
      { id: "USA", name: "USA", power: "west" },
      { id: "GBR", name: "UK", power: "west" },
      { id: "CHN", name: "China", power: "china" },
    ],
    events: accounts.map((by, i) => ({
      id: `e${i}`,
      date: `${1950 + i}`,
      title: "E",
      ...(by && { accounts: by.map(account) }),
    })),
  }).dataset;

describe("events with accounts of two sides", () => {
  it("are those with accounts of two powers, not of two members of one", () => {
    const data = datasetOf(["USA", "GBR"], ["USA", "CHN"], ["CHN"], undefined, ["UN", "CHN"]);
    expect([...(twoSided(data) ?? [])]).toEqual([0, 1, 0, 0, 1]);
  });

  it("are unknown where no event has any", () => {
    expect(twoSided(datasetOf(undefined, undefined))).toBeNull();
  });
});
