import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filterMask, NO_FILTER } from "../../src/model/filter";
import { fold, matches, queryTerms, searchTexts } from "../../src/model/search";
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

  it("finds every event by any part of its own title, but short ones that are words elsewhere", () => {
    fc.assert(
      fc.property(fc.nat(2), fc.nat(30), fc.integer({ min: 5, max: 30 }), (event, from, length) => {
        const title = DATASET.events[event]?.title ?? "";
        expect(find(title.slice(from, from + length))).toContain(title);
      }),
    );
  });
});

/** Which of these titles a query finds. */
function among(titles: readonly string[], query: string): string[] {
  const texts = searchTexts({
    events: datasetOf(titles.map((title) => ({ date: "1950", title }))).events,
    actors: [],
  });
  const terms = queryTerms(query, texts);
  return titles.filter((_, i) => matches(texts[i] ?? "", terms));
}

describe("what people type", () => {
  it.each([
    ["People's Republic", "People’s Republic"],
    ["Peoples Republic", "People’s Republic"],
    ["People`s Republic", "People’s Republic"],
    ["People´s Republic", "People’s Republic"],
    ["People‘s Republic", "People's Republic"],
    ["d'un", "Le retour d’un chef"],
    ["elysee", "L’Élysée"],
    ['"no limits"', "A “no limits” partnership"],
    ["'no limits'", "A “no limits” partnership"],
    ["«no limits»", "A “no limits” partnership"],
    ["Xi Jinping,", "Xi Jinping’s visit"],
    ["Nixon, China", "Nixon in China"],
    ["(Nixon)", "Nixon in China"],
    ["Nixon!", "Nixon in China"],
    ["nixon...", "Nixon in China"],
    ["ＮＩＸＯＮ", "Nixon in China"],
    ["Nix\u00adon", "Nixon in China"],
    ["\u200eNixon\u200f", "Nixon in China"],
    ["Lodz", "Talks in Łódź"],
    ["ŁÓDŹ", "Talks in Łódź"],
    ["strasse", "Wilhelmstraße"],
    ["STRASSE", "Wilhelmstraße"],
    ["STRAẞE", "Wilhelmstraße"],
    ["istanbul", "İstanbul"],
    ["ISTANBUL", "İstanbul"],
    ["Tromso", "Tromsø"],
    ["елка", "Ёлка"],
    ["Ёлка", "Елка"],
    ["sino soviet", "Sino‑Soviet border"],
    ["Sino–Soviet", "Sino-Soviet border"],
    ["1969–72", "1969-72"],
    ["中苏友好", "《中苏友好条约》"],
    ["《中苏友好条约》", "中苏友好条约"],
    ["尼克松，北京", "尼克松抵达北京"],
    ["尼克松\u3000北京", "尼克松抵达北京"],
  ])("finds by %s what is written %s", (query, title) => {
    expect(among([title, "Something else"], query)).toEqual([title]);
  });

  it.each([
    ["US", ["US bases", "The U.S. Senate", "US’s bases"]],
    ["us", ["US bases", "The U.S. Senate", "US’s bases"]],
    ["U.S.", ["US bases", "The U.S. Senate", "US’s bases"]],
    ["U.S", ["US bases", "The U.S. Senate", "US’s bases"]],
    ["US,", ["US bases", "The U.S. Senate", "US’s bases"]],
    ["UK", ["UK white paper", "The U.K. and China"]],
    ["U.K.", ["UK white paper", "The U.K. and China"]],
    ["NATO", ["NATO’s summit"]],
    ["СССР", ["Распад СССР"]],
    ["ссср", ["Распад СССР"]],
    ["США", ["Визит в США"]],
    ["中美", ["中美建交", "中美英三国"]],
    ["中美洲", ["中美洲危机"]],
    ["印度", ["印度独立"]],
    ["oman", ["Oman opens a port"]],
    ["war", ["War in Korea", "Wars end"]],
    ["ukra", ["Ukraine"]],
  ])("takes %s for a word, and not for a part of others", (query, found) => {
    const titles = [
      ["US bases", "The U.S. Senate", "US’s bases", "Russia", "USSR", "Used up"],
      ["UK white paper", "The U.K. and China", "Ukraine"],
      ["NATO’s summit", "Senatorial visit"],
      ["Распад СССР", "Визит в США"],
      ["中美建交", "中美英三国", "中美洲危机", "印度独立", "印度尼西亚"],
      ["Oman opens a port", "Romania"],
      ["War in Korea", "Wars end", "Thermowary"],
    ].flat();
    expect(among(titles, query)).toEqual(found);
  });

  it("finds a short text inside of words where none begins with it", () => {
    expect(among(["Nixon in China", "Talks"], "xon")).toEqual(["Nixon in China"]);
    expect(among(["Nixon in China", "Talks"], "NI")).toEqual(["Nixon in China"]);
  });

  it("begins with the first letter typed, which is no abbreviation", () => {
    expect(among(["A treaty", "Talks of A and B", "Bloc"], "a")).toEqual([
      "A treaty",
      "Talks of A and B",
    ]);
    expect(among(["A treaty", "Andorra joins", "Bloc"], "A")).toEqual([
      "A treaty",
      "Andorra joins",
    ]);
  });

  it("keeps together what stands in quotation marks", () => {
    const titles = ["A pact without limits, and no more", "No limits", "The “no-limits” pact"];
    expect(among(titles, "no limits")).toEqual(titles);
    for (const query of [
      '"no limits"',
      "“no limits”",
      "„no limits“",
      "«No limits»",
      "「no limits」",
    ])
      expect(among(titles, query), query).toEqual(titles.slice(1));
    expect(among(titles, '"no limits" pact')).toEqual(titles.slice(2));
    expect(among(titles, '"no lim')).toEqual(titles);
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
    expect(queryTerms("  Deng –  Élysée\n", [])).toEqual([["deng"], ["elysee"]]);
    for (const query of [" - ", '""', '" "', ",", "’", "“”"])
      expect(queryTerms(query, []), query).toEqual([]);
  });
});
