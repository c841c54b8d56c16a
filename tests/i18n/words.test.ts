import { describe, expect, it } from "vitest";
import { aboutWords } from "../../src/i18n/aboutWords";
import { words as aboutEn } from "../../src/i18n/en/about";
import { words as enWords, type Words as FirstWords } from "../../src/i18n/en/words";
import type { Formats } from "../../src/i18n/format";
import { loadWords } from "../../src/i18n/language";
import { words as aboutRu } from "../../src/i18n/ru/about";
import { words as ruWords } from "../../src/i18n/ru/words";
import { words as aboutZh } from "../../src/i18n/zh/about";
import { words as zhWords } from "../../src/i18n/zh/words";
import { LANGUAGES, type LanguageCode, ORIGINAL } from "../../src/model/language";

/** The words of the page, and those of “About”, which load lazily. */
const en = { ...enWords, aboutDialog: aboutEn };
const ru = { ...ruWords, aboutDialog: aboutRu };
const zh = { ...zhWords, aboutDialog: aboutZh };
type Words = FirstWords & { aboutDialog: typeof aboutEn };

async function load(code: LanguageCode): Promise<Words> {
  const { words: aboutDialog } = await aboutWords(code);
  return { ...(await loadWords(code)), aboutDialog };
}

const LOADED = await Promise.all(
  LANGUAGES.map(async ({ code }) => [code, await load(code)] as const),
);
const TRANSLATED = LOADED.filter(([code]) => code !== ORIGINAL);

/** Every leaf by its path: "filters.clear", "aboutDialog.read.0". */
function leaves(value: unknown, path = ""): [string, unknown][] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) =>
    path === "" && key === "formats" ? [] : leaves(part, path === "" ? key : `${path}.${key}`),
  );
}

/** A function among the words, called with any arguments. */
type Say = (...args: unknown[]) => string;
const functionsOf = (words: Words) =>
  leaves(words).filter((leaf): leaf is [string, Say] => typeof leaf[1] === "function");

type Shown = (formats: Formats) => string[];
const number = (n: number): Shown => {
  return (formats) => [formats.number(n)];
};

/** The arguments of each function, and what its text must contain if that is not the arguments themselves. */
const CALLS: Record<string, { args: unknown[]; shown?: Shown }> = {
  problems: { args: [1234], shown: number(1234) },
  problemsMore: { args: [1234], shown: number(1234) },
  search: { args: [1234], shown: number(1234) },
  searchMore: { args: [1234], shown: number(1234) },
  "filters.all": { args: ["NAME"] },
  "filters.only": { args: [1234], shown: number(1234) },
  "filters.matching": {
    args: [1234, 5678],
    shown: (formats) => [formats.number(1234), formats.number(5678)],
  },
  "chart.partners": { args: [["ONE", "TWO"]], shown: () => ["ONE", "TWO"] },
  "chart.keyBars": { args: ["years", 10], shown: number(10) },
  "chart.sides": { args: [12, 34] },
  "chart.more": { args: [1234], shown: number(1234) },
  "chart.cluster": { args: [34, "RANGE"] },
  "chart.era": { args: ["NAME", "DATE"] },
  "chart.position": { args: [34, 56, "LANE"] },
  "details.importance": { args: [4] },
  "details.effect": { args: [-2], shown: () => [] },
  "stories.label": { args: ["TITLE"] },
  "stories.step": { args: [3, 7] },
  "stories.steps": { args: [7] },
  "series.value": { args: [1990, "1.25", "UNIT"] },
  "series.missing": { args: [1990] },
  "series.retrieved": { args: ["DAY"] },
  "series.span": { args: [1971, 2023] },
  "series.remove": { args: ["NAME"] },
  "fault.crash": { args: ["REASON"] },
  "language.failed": { args: ["NAME"] },
  "embed.frameTitle": { args: ["TITLE"] },
  "aboutDialog.lanes": { args: [["ONE", "TWO"]], shown: () => ["ONE", "TWO"] },
  "aboutDialog.agreement": {
    args: [{ events: 1234, effects: { both: 5678, one: 27 } }],
    shown: ({ number }) => [1234, 5678, 27].map((n) => number(n)),
  },
  "aboutDialog.agreementRows.against": { args: [7], shown: ({ number }) => [number(7)] },
  "aboutDialog.origins": { args: [1234], shown: ({ number }) => [number(1234)] },
  "aboutDialog.percent": { args: [0.81], shown: ({ number }) => [number(81)] },
  "aboutDialog.sensitivity": { args: ["NAME", "ONE", "TWO", "THREE"] },
  "aboutDialog.warmthTerms": {
    args: [3, 4, [2, 8]],
    shown: () => ["H = 3", "P = 4", "2", "8"],
  },
  "aboutDialog.data": {
    args: [1234, 5678, "2026"],
    shown: (formats) => [formats.number(1234), formats.number(5678), "2026"],
  },
  "aboutDialog.licence": { args: ["LICENCE"] },
  "aboutDialog.complete": { args: ["DAY"] },
  "aboutDialog.later": { args: ["DAY"] },
};

/** Texts that are the same in every language. */
const SAME = [
  // "Russia–China +2, allied": its words are arguments.
  /^triangle\.side$/,
  // "81%" in Chinese, too.
  /^aboutDialog\.percent$/,
];

const say = (path: string, text: unknown) =>
  typeof text === "function" ? (text as Say)(...(CALLS[path]?.args ?? [])) : text;

describe.each(LOADED)("the words in %s", (_, words) => {
  it("have every key of English, and no other", () => {
    const paths = (of: Words) => leaves(of).map(([path, leaf]) => `${path}: ${typeof leaf}`);
    expect(paths(words).sort()).toEqual(paths(en).sort());
  });

  it("are never empty", () => {
    for (const [path, text] of leaves(words)) {
      const said = say(path, text);
      expect(typeof said === "string" && said.trim(), path).toBeTruthy();
      expect(said, path).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it("say what they are called with", () => {
    const functions = functionsOf(words);
    expect(functions.map(([path]) => path).sort()).toEqual(Object.keys(CALLS).sort());
    for (const [path, call] of functions) {
      const { args, shown } = CALLS[path] ?? { args: [] };
      for (const part of shown?.(words.formats) ?? args.map(String)) {
        expect(call(...args), path).toContain(part);
      }
    }
  });

  it("name every effect and every step of warmth by a word of its own", () => {
    const effects = [3, 2, 1, 0, -1, -2, -3];
    expect(new Set(effects.map(words.details.effect)).size).toBe(7);
    expect(new Set(words.warmth).size).toBe(7);
    expect(words.details.effect(4)).toBe("");
  });

  it("leave out what a dataset does not say", () => {
    expect(words.aboutDialog.licence("")).toBe("");
    const data = words.aboutDialog.data(3, 5, "");
    expect(data).not.toMatch(/updated|обновлени|更新/);
    expect(data).not.toMatch(/\(\)|（）/);
  });
});

describe.each(TRANSLATED)("the words in %s, beside the English ones", (code, words) => {
  it("are not left in English, but for what is the same everywhere", () => {
    const english = new Map(leaves(en));
    for (const [path, text] of leaves(words)) {
      if (SAME.some((exception) => exception.test(path))) continue;
      expect(say(path, text), path).not.toBe(say(path, english.get(path)));
    }
  });

  it("have as many paragraphs and steps", () => {
    expect(words.aboutDialog.read).toHaveLength(en.aboutDialog.read.length);
    expect(words.warmth).toHaveLength(en.warmth.length);
  });

  it("keep neither English quotation marks nor a hyphen for a minus", () => {
    for (const [path, text] of leaves(words)) {
      const said = String(say(path, text));
      expect(said, path).not.toMatch(/"|(?<![\d\p{L}])-\d/u);
      if (code === "ru") expect(said, path).not.toMatch(/[“”]/);
      if (code === "zh") expect(said, path).not.toMatch(/[«»]|\p{Script=Han}[,;:?!]/u);
    }
  });
});

describe("counted things", () => {
  const forms = (count: (n: number) => string) => [1, 2, 5, 11, 21, 101].map(count);

  it("are singular and plural in English", () => {
    expect(forms(en.stories.steps)).toEqual(
      "1 step,2 steps,5 steps,11 steps,21 steps,101 steps".split(","),
    );
    expect(en.problems(1)).toMatch(/^1 entry /);
    expect(en.search(1)).toBe("Search 1 event");
  });

  it("take one of three forms in Russian", () => {
    expect(forms((n) => ru.filters.matching(n, n))).toEqual([
      "Всего 1 событие",
      "Всего 2 события",
      "Всего 5 событий",
      "Всего 11 событий",
      "Всего 21 событие",
      "Всего 101 событие",
    ]);
    expect(forms(ru.stories.steps)).toEqual(
      "1 шаг,2 шага,5 шагов,11 шагов,21 шаг,101 шаг".split(","),
    );
    expect(forms(ru.problems).map((text) => text.match(/\d+ (\S+)/)?.[1])).toEqual(
      "запись,записи,записей,записей,запись,запись".split(","),
    );
    const sources = (n: number) => ru.aboutDialog.data(5, n, "").match(/и \d+ (\S+)/)?.[1] ?? "";
    expect(forms(sources)).toEqual("ссылка,ссылки,ссылок,ссылок,ссылка,ссылка".split(","));
  });

  it("follow the case that Russian wants after a preposition", () => {
    expect(forms(ru.search)).toEqual([
      "Поиск по 1 событию",
      "Поиск по 2 событиям",
      "Поиск по 5 событиям",
      "Поиск по 11 событиям",
      "Поиск по 21 событию",
      "Поиск по 101 событию",
    ]);
    expect(ru.filters.matching(1, 2)).toBe("1 из 2 событий");
    expect(ru.filters.matching(1, 21)).toBe("1 из 21 события");
    expect(ru.aboutDialog.warmthTerms(2.5, 4, [0.5, 1])).toMatch(/0,5; 1 .*H = 2,5 года /);
    expect(ru.aboutDialog.warmthTerms(5, 4, [0.5, 1])).toContain("H = 5 лет ");
  });

  it("have one form in Chinese", () => {
    expect(forms((n) => zh.filters.matching(n, n))).toEqual(
      [1, 2, 5, 11, 21, 101].map((n) => `共${n}个事件`),
    );
  });
});
