import { describe, expect, it } from "vitest";
import { words as en } from "../../src/i18n/en/words";
import { loadWords, pickLanguage } from "../../src/i18n/language";
import { LANGUAGES } from "../../src/model/language";

/** All files of words by their path: "en/about". */
const FILES = import.meta.glob<Record<string, unknown>>("../../src/i18n/??/*.ts", { eager: true });
/** The lazy parts; the words of the page itself are tested in `words.test.ts`. */
const SUBJECTS = Object.keys(FILES)
  .flatMap((path) => /\/en\/(\w+)\.ts$/.exec(path)?.[1] ?? [])
  .filter((subject) => !["words", "formats"].includes(subject));

function wordsOf(subject: string, code: string): Record<string, unknown> {
  const file = FILES[`../../src/i18n/${code}/${subject}.ts`] ?? {};
  const { words } = file;
  expect(words, `${subject} in ${code}`).toBeTypeOf("object");
  return words as Record<string, unknown>;
}

/** Every leaf by its path and type: "close: string". */
function shapeOf(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, part]) => shapeOf(part, `${path}.${key}`));
}

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe.each(SUBJECTS)("the words of “%s”", (subject) => {
  const english = wordsOf(subject, "en");

  it.each(LANGUAGES.map(({ code }) => code))("have every key in %s, and no other", (code) => {
    expect(shapeOf(wordsOf(subject, code)).sort()).toEqual(shapeOf(english).sort());
  });

  it.each(LANGUAGES.map(({ code }) => code))("are never empty in %s", (code) => {
    for (const text of textsOf(wordsOf(subject, code))) expect(text.trim()).not.toBe("");
  });
});

it("every part of the page that brings its words is looked at", () => {
  expect(SUBJECTS).toEqual(expect.arrayContaining(["about", "share", "cite", "summary"]));
});

describe("the language to begin with", () => {
  it.each([
    ["ru", ["zh-CN", "en"], "ru"],
    [null, ["zh-Hans-CN", "ru"], "zh"],
    [null, ["RU"], "ru"],
    ["xx", ["yy", "ru-RU"], "ru"],
    ["english", [], "en"],
    [null, ["xx"], "en"],
  ])("is, where %j is asked for and the browser prefers %j, %s", (wanted, preferred, code) => {
    expect(pickLanguage(wanted, preferred)).toBe(code);
  });

  it("loads the words of its code, English at once", async () => {
    expect(await loadWords("en")).toBe(en);
    for (const { code } of LANGUAGES) {
      const { title } = await loadWords(code);
      expect(title === en.title).toBe(code === "en");
    }
  });
});
