import { describe, expect, it } from "vitest";
import type { LanguageCode } from "../../src/model/language";
import { RECORD, readRecord } from "../../tools/record/read";

const record = readRecord(RECORD, []);
if (!record) throw new Error("expected a record");
const { timeline, codebook, events, stories, series } = record;

/** The texts of a language with their files; what is quoted keeps its own words. */
function* textsIn(language: LanguageCode) {
  for (const { path, value } of [timeline, codebook, ...events, ...stories, ...series])
    yield* below(value, path, language, false);
}

function* below(
  value: unknown,
  path: string,
  language: LanguageCode,
  isOwn: boolean,
): Generator<string> {
  if (typeof value === "string" && isOwn) yield `${path}: ${value}`;
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value))
    if (key !== "quote") yield* below(part, path, language, isOwn || key === language);
}

const found = (language: LanguageCode, pattern: RegExp) =>
  [...textsIn(language)].filter((text) => pattern.test(text));

describe("the style sheet", () => {
  it("says «на Украине», «на Украину» and «с Украины»", () => {
    expect(found("ru", /на Украине/).length).toBeGreaterThan(9);
    expect(found("ru", /(?<!\p{L})(?:во? Украин[еу]|из Украины)/iu)).toEqual([]);
  });

  it("names those who hold Taiwan’s offices as readers of the language know them", () => {
    expect(found("zh", /台湾领导人/).length).toBeGreaterThan(3);
    expect(found("zh", /台湾.{0,4}总统(?!选)|总统(?:李登辉|陈水扁|马英九|蔡英文|赖清德)/)).toEqual(
      [],
    );
  });

  it("names a mission of Taiwan by the name on its door", () => {
    expect(found("en", /Taiwan(?:’s|ese) (?:embassy|consulate)|embassy of Taiwan/i)).toEqual([]);
    expect(found("ru", /(?:посольств|консульств)\p{L}* Тайваня/iu)).toEqual([]);
    expect(found("ru", /(?<!«)Тайваньск\p{L}+ представительств/u)).toEqual([]);
    expect(found("zh", /台湾(?:大使馆|领事馆)|(?<!“)驻\p{L}+台湾代表处/u)).toEqual([]);
  });
});
