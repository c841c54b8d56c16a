import { describe, expect, it } from "vitest";
import { figurePhrases, figureWords, filterLine } from "../../src/i18n/figureWords";
import { loadWords } from "../../src/i18n/language";
import { NO_FILTER } from "../../src/model/filter";
import { LANGUAGES, type LanguageCode } from "../../src/model/language";
import { datasetOf, HEAD, utc } from "../model/samples";

const dataset = datasetOf([{ date: "1955" }, { date: "1985" }], {
  ...HEAD,
  title: "World",
  license: "CC0",
  updated: "2026-11-23",
});

const SUBJECT = {
  dataset,
  filter: NO_FILTER,
  period: [utc("1950-01-01"), utc("1990-01-01")] as const,
  count: 2,
  address: "https://example.org/?time=1950..1990",
  isOurs: true,
};

async function wordsIn(code: LanguageCode, change: Partial<typeof SUBJECT> = {}) {
  const [words, { words: phrases }] = await Promise.all([loadWords(code), figurePhrases(code)]);
  return figureWords({ ...SUBJECT, ...change }, words, phrases);
}

describe("the words of a figure", () => {
  it("name the period, the events, the source with its day, the licence and the address", async () => {
    const { title, lead, foot } = await wordsIn("en");
    expect(title).toBe("World");
    expect(lead).toEqual([expect.stringMatching(/^1950\s–\s1989 · All 2 events$/)]);
    expect(foot).toEqual([
      "Source: The Strategic Triangle: World, as of 23 November 2026. Each event names its sources. Licence: CC0.",
      "https://example.org/?time=1950..1990",
    ]);
  });

  it("name the page only as what draws somebody else's data", async () => {
    const { foot } = await wordsIn("en", { isOurs: false });
    expect(foot[0]).toMatch(/^Source: World, as of .* Drawn with The Strategic Triangle\.$/);
  });

  it("say all of it in every language", async () => {
    for (const { code } of LANGUAGES) {
      const { lead, foot, legend, warmth } = await wordsIn(code);
      expect([...lead, ...foot].join(" ")).not.toMatch(/undefined|г\.\./);
      expect(foot[0]).toContain("World");
      expect(foot[0]).toContain("CC0");
      expect(new Set([-3, -1, 0, 1, 3].map(warmth)).size).toBe(5);
      for (const text of Object.values(legend)) expect(text).not.toBe("");
    }
  });
});

describe("a filter in words", () => {
  const said = async (code: LanguageCode, change: object) => {
    const [words, { words: phrases }] = await Promise.all([loadWords(code), figurePhrases(code)]);
    return filterLine(dataset, { ...NO_FILTER, ...change }, words, phrases);
  };

  it("says that only accounts of both sides are asked for, if there are any", async () => {
    const { words } = await import("../../src/i18n/en/words");
    const { words: phrases } = await figurePhrases("en");
    const filter = { ...NO_FILTER, topics: ["war"], accounts: true };
    const line = (accounts: NonNullable<Parameters<typeof datasetOf>[0][number]["accounts"]>) =>
      filterLine(datasetOf([{ date: "1955", accounts }], HEAD), filter, words, phrases);
    expect(filterLine(dataset, filter, words, phrases)).toBe("Only events with: topic: War");
    expect(line([{ by: "RUS", text: "T", source: { title: "S" } }])).toBe(
      "Only events with: topic: War · accounts of both sides",
    );
  });

  it("names who takes part, the topics and the words looked for", async () => {
    const filter = { with: ["RUS", "west"], topics: ["war", "energy"], query: " gas " };
    expect(await said("en", filter)).toBe(
      "Only events with: Russia or All of The West · topic: War or Energy · the words “gas”",
    );
    expect(await said("en", { ...filter, match: "all", topics: [], query: "" })).toBe(
      "Only events with: Russia and All of The West",
    );
    expect(await said("ru", filter)).toContain("Russia или The West");
    expect(await said("zh", filter)).toContain("Russia或The West");
  });

  it("leaves out what the dataset does not know", async () => {
    expect(await said("en", { with: ["RUS", "nobody"], topics: ["nothing"] })).toBe(
      "Only events with: Russia",
    );
  });
});

it("a series is said with the range of its strip and its source", async () => {
  const { series } = await wordsIn("en");
  const source = { title: "A table", publisher: "An office" };
  const values: [number, number][] = [
    [2000, 12.34],
    [2001, 56.78],
  ];
  expect(series({ id: "trade", name: "Trade", unit: "bn", digits: 1, source, values })).toBe(
    "Trade, 0–56.8 bn. Source: An office",
  );
});
