import { describe, expect, it } from "vitest";
import { loadWords } from "../../src/i18n/language";
import { nameTexts } from "../../src/i18n/names";
import type { LanguageCode } from "../../src/model/language";
import { datasetOf } from "../model/samples";

const { events } = datasetOf([
  { date: "1949-02-14", title: "Treaty" },
  { date: "1950/1953", title: "War" },
  { date: "1969-03", title: "Clash" },
  { date: "2022-02-24/..", title: "Invasion" },
]);
const dates = async (code: LanguageCode, unit: "year" | "month" | "day") => {
  const { date } = nameTexts(events, (await loadWords(code)).formats);
  return events.map((_, i) => date(i, unit).replace(/[\u00a0\u202f]/g, " "));
};

describe("what a name says", () => {
  it("is its label and its date, in years from afar and in days from near, no finer than it is known", async () => {
    const { label } = nameTexts(events, (await loadWords("en")).formats);
    expect(events.map((_, i) => label(i))).toEqual(["Treaty", "War", "Clash", "Invasion"]);
    expect(label(99)).toBe("");
    expect(await dates("en", "year")).toEqual(["1949", "1950–53", "1969", "2022–"]);
    expect(await dates("en", "month")).toEqual(["Feb 1949", "1950", "Mar 1969", "Feb 2022–"]);
    expect(await dates("en", "day")).toEqual(["14 Feb", "1950", "Mar 1969", "24 Feb–"]);
  });

  it("is short in every language", async () => {
    expect(await dates("ru", "year")).toEqual(["1949", "1950–53", "1969", "2022–"]);
    expect((await dates("ru", "month"))[0]).toMatch(/^февр?\.? 1949$/);
    expect((await dates("zh", "day"))[0]).toBe("2月14日");
  });
});
