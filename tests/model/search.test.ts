import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filterMask, NO_FILTER } from "../../src/model/filter";
import { readDataset } from "../../src/model/readDataset";
import { bestMatches, fold, queryWords, searchTexts } from "../../src/model/search";
import { published } from "../published";
import { datasetOf, searchableOf } from "./samples";

const DATASET = datasetOf([
  {
    date: "1950",
    title: "Visite de Deng à l’Élysée",
    label: "Deng–Giscard",
    summary: "Premier séjour d’un dirigeant.",
    place: { name: "Paris" },
  },
  { date: "1960", title: "Хрущёв отзывает специалистов", actors: ["RUS"] },
  { date: "1970", title: "中苏边界谈判", summary: "北京" },
]);

/** Titles found by a query. */
function find(query: string): string[] {
  const mask = filterMask({ ...NO_FILTER, query }, searchableOf(DATASET));
  return DATASET.events.filter((_, i) => mask[i]).map(({ title }) => title);
}

const [FRENCH, RUSSIAN, CHINESE] = DATASET.events.map(({ title }) => title);

describe("a search", () => {
  it("finds words in title, label, summary, place and names of actors", () => {
    for (const query of ["visite", "giscard", "séjour", "paris"])
      expect(find(query)).toEqual([FRENCH]);
    expect(find("russia")).toEqual([RUSSIAN]);
    expect(find("北京")).toEqual([CHINESE]);
  });

  it("wants each of several words, in any order and place", () => {
    expect(find("paris deng élysée")).toEqual([FRENCH]);
    expect(find("paris moscow")).toEqual([]);
  });

  it("does not care for case, accents, ё and kinds of dashes", () => {
    expect(find("ELYSEE")).toEqual([FRENCH]);
    expect(find("ÉLYSÉE")).toEqual([FRENCH]);
    expect(find("E\u0301lyse\u0301e")).toEqual([FRENCH]);
    expect(find("хрущев")).toEqual([RUSSIAN]);
    expect(find("ХРУЩЁВ")).toEqual([RUSSIAN]);
    expect(find("deng-giscard")).toEqual([FRENCH]);
    expect(find("deng—giscard")).toEqual([FRENCH]);
  });

  it("finds every event by any part of its own title", () => {
    fc.assert(
      fc.property(fc.nat(2), fc.nat(30), fc.nat(30), (event, from, length) => {
        const title = DATASET.events[event]?.title ?? "";
        expect(find(title.slice(from, from + length))).toContain(title);
      }),
    );
  });
});

describe("folding", () => {
  it("folds what is folded to itself, so that query and text meet", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it("gives no empty words", () => {
    expect(queryWords("  Deng –  Élysée\n")).toEqual(["deng", "elysee"]);
    expect(queryWords(" - ")).toEqual([]);
  });
});

describe("bestMatches", () => {
  const { dataset } = readDataset(JSON.parse(published("events.json")));
  const texts = searchTexts(dataset);
  const find = (query: string) => {
    const words = queryWords(query);
    const matching = texts.flatMap((text, i) => (words.every((w) => text.includes(w)) ? [i] : []));
    return bestMatches(query, matching, dataset.events, texts, 8);
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
    const found = bestMatches("moscow  Talks", all, dataset.events, searchTexts(dataset), 3);
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
