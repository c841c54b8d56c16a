import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { describeProblem } from "../../src/model/problem";
import { readTexts, type Texts } from "../../src/model/texts";
import { checkTexts, TRANSLATIONS } from "../../tools/translations";

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../public/data/${name}`, import.meta.url), "utf8"));

const record = {
  actors: [{ id: "RUS", name: "Russia" }],
  powers: [],
  relations: [],
  topics: [],
  eras: [],
  events: [{ id: "a", date: "1950", title: "A", label: "A", summary: "S", disputed: "D" }],
  stories: [{ id: "s", steps: [{}, {}] }],
};
const good: Texts = {
  actors: [{ id: "RUS", name: "Россия", summary: undefined }],
  events: [{ id: "a", title: "А", label: "А", summary: "С", disputed: "Д" }],
  stories: [{ id: "s", title: "Р", steps: [{ text: "1" }, { text: "2" }] }],
};
const problemsOf = (texts: Texts) => checkTexts(record, texts, "x.json").map(describeProblem);

describe("a translation of the record", () => {
  it.each(TRANSLATIONS)("into %s leaves nothing out", (language) => {
    const texts = readTexts(read(`events.${language}.json`));
    expect(texts && checkTexts(read("events.json"), texts, language)).toEqual([]);
  });

  it("that is whole has no problems", () => {
    expect(problemsOf(good)).toEqual([]);
  });

  it("is told what it leaves out", () => {
    expect(problemsOf({ ...good, events: [] })).toEqual([
      "x.json: a: expected a translation, got nothing",
    ]);
    expect(problemsOf({ ...good, actors: [] })).toEqual([
      'x.json: actors: expected a name for "RUS", got nothing',
    ]);
    const bare = [{ id: "a", title: "А", label: "А", summary: "С" }];
    expect(problemsOf({ ...good, events: bare })).toEqual([
      "x.json: a: expected a disputed, got nothing",
    ]);
    expect(problemsOf({ ...good, stories: [] })).toEqual(["x.json: s: expected 2 steps, got 0"]);
  });

  it("is told what is too long for the chart", () => {
    const events = [{ id: "a", title: "А", label: "А".repeat(33), summary: "С", disputed: "Д" }];
    expect(problemsOf({ ...good, events })).toEqual([
      "x.json: a: expected a label of up to 32, got 33",
    ]);
  });
});
