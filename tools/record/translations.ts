import { type LanguageCode, TRANSLATIONS } from "../../src/model/language";
import { RECORD, type TimelineRecord } from "./read";

/** A text without a translation. */
export interface MissingText {
  readonly language: LanguageCode;
  /** The file, relative to the folder of the record. */
  readonly path: string;
  /** The path of the text in the file: `en.summary`, `steps[3].en`. */
  readonly key: string;
}

/** All texts without a translation. Readers get them in English. */
export function missingTexts(record: TimelineRecord): MissingText[] {
  const { timeline, codebook, stories, series, events } = record;
  return [timeline, codebook, ...stories, ...series, ...events].flatMap(({ path, value }) =>
    TRANSLATIONS.flatMap((language) =>
      [...missingIn(value, language, "")].map((key) => ({ language, path, key })),
    ),
  );
}

/** The paths below a value at which a language lacks a text that there is in English. */
function* missingIn(value: unknown, language: LanguageCode, path: string): Generator<string> {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* missingIn(item, language, `${path}[${i}]`);
  } else if (isObject(value)) {
    for (const [key, part] of Object.entries(value)) {
      const at = path ? `${path}.${key}` : key;
      if (key === "en") yield* lackOf(part, value[language], at);
      else yield* missingIn(part, language, at);
    }
  }
}

function* lackOf(own: unknown, other: unknown, path: string): Generator<string> {
  if (!isObject(own)) {
    if (other === undefined) yield path;
    return;
  }
  const texts = isObject(other) ? other : {};
  for (const [key, text] of Object.entries(own)) {
    if (text === undefined) continue;
    if (Array.isArray(text) && Array.isArray(texts[key])) {
      for (const [i, item] of text.entries())
        yield* lackOf(item, texts[key][i], `${path}.${key}[${i}]`);
    } else if (texts[key] === undefined) yield `${path}.${key}`;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const MOST_TOLD = 20;

/** The count and the names of untranslated texts, as lines for a person. */
export function describeMissing(record: TimelineRecord): string[] {
  const missing = missingTexts(record);
  return TRANSLATIONS.flatMap((language) => {
    const own = missing.filter((text) => text.language === language);
    if (own.length === 0) return [`in ${language}         every text`];
    const keys = new Map<string, string[]>();
    for (const { path, key } of own) keys.set(path, [...(keys.get(path) ?? []), key]);
    const files = [...keys].map(([path, texts]) => `  ${RECORD}/${path}: ${texts.join(", ")}`);
    return [
      `in ${language}         shown in English, for want of a translation: texts ${own.length}, files ${files.length}`,
      ...files.slice(0, MOST_TOLD),
      ...(files.length > MOST_TOLD ? [`  and ${files.length - MOST_TOLD} more files`] : []),
    ];
  });
}
