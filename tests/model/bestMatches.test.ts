import { describe, expect, it } from "vitest";
import { bestMatches } from "../../src/model/bestMatches";
import { toColumns } from "../../src/model/columns";
import type { Dataset } from "../../src/model/dataset";
import { readDataset } from "../../src/model/readDataset";
import { matches, queryTerms, searchTexts } from "../../src/model/search";
import { published } from "../published";
import { TODAY } from "./samples";

const importances = (dataset: Dataset) => toColumns(dataset, TODAY).importance;

describe("bestMatches", () => {
  const { dataset } = readDataset(JSON.parse(published("events.json")));
  const texts = searchTexts(dataset);
  const find = (query: string) => {
    const terms = queryTerms(query, texts);
    const matching = texts.flatMap((text, i) => (matches(text, terms) ? [i] : []));
    return bestMatches(query, matching, importances(dataset), texts, 8);
  };

  it("reaches every event by its title", () => {
    for (const [i, { title }] of dataset.events.entries()) expect(find(title)).toContain(i);
  });

  it("puts what a title begins with first, then what it says, then what is only told", () => {
    const sample = [
      { title: "Talks in Moscow", importance: 5 },
      { title: "Moscow talks", importance: 1 },
      { title: "Summit", summary: "Talks were held in Moscow.", importance: 5 },
      { title: "More Moscow talks", importance: 3 },
    ].map((event, i) => ({ ...event, id: `${i}`, date: "1950" }));
    const { dataset } = readDataset({ events: sample });
    const all = [0, 1, 2, 3];
    const found = bestMatches("moscow  Talks", all, importances(dataset), searchTexts(dataset), 3);
    expect(found.map((i) => dataset.events[i]?.title)).toEqual([
      "Moscow talks",
      "Talks in Moscow",
      "More Moscow talks",
    ]);
  });

  it("answers nothing to no word", () => {
    expect(find("  ")).toEqual([]);
  });
});
