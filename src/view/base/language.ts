import { words as en, type Words } from "../../i18n/en/words";
import { loadWords, pickLanguage } from "../../i18n/language";
import type { Dataset } from "../../model/dataset";
import { type LanguageCode, ORIGINAL } from "../../model/language";
import { textsOfLanguage } from "../../model/ownTexts";
import {
  createLocaleStore,
  type Locale as LoadedLocale,
  setLocale,
  type Translate,
} from "../../store/locale";
import type { LanguageStore, Timeline } from "./context";
import { type RecordPart, textsFile } from "./recordFiles";

/** English words, until another language has loaded. */
export function createLanguage(): LanguageStore {
  return createLocaleStore({ code: ORIGINAL, words: en, translate: null });
}

/** The language that an address and the browser ask for. */
export function firstLanguage(wanted: string | null): LanguageCode {
  return pickLanguage(wanted, navigator.languages ?? []);
}

/** What a language needs: the words of the interface and, for our own dataset, its texts. */
export type Locale = LoadedLocale<Words>;

/** Loads a language, with texts of our own record if any. Throws if any part of it fails. */
export async function loadLocale(code: LanguageCode, wanted: RecordPart | null): Promise<Locale> {
  const hasTexts = wanted !== null && code !== ORIGINAL;
  const [words, translate] = await Promise.all([
    loadWords(code),
    hasTexts ? loadTranslation(textsFile(wanted, code)) : null,
  ]);
  return { code, words, translate };
}

/** Loads texts of our record. Throws if that fails. */
export async function loadTranslation(url: string): Promise<Translate> {
  // English needs none of this.
  const [response, { readTexts, translate }] = await Promise.all([
    fetch(url),
    import("../../model/texts"),
  ]);
  const texts = response.ok ? readTexts(await response.json()) : null;
  if (!texts) throw new Error(`${url}: expected texts, got ${response.status}`);
  return (dataset) => translate(dataset, texts, ORIGINAL);
}

/** The dataset's own translation into a language; null if it has none. */
export async function ownTranslation(
  dataset: Dataset,
  code: LanguageCode,
): Promise<Translate | null> {
  const own = textsOfLanguage(dataset.about, code);
  if (own === undefined) return null;
  const { readTexts, translate } = await import("../../model/texts");
  const texts = readTexts(own);
  // The language of an untranslated text is not known.
  return texts && ((original) => translate(original, texts, "und"));
}

/** Uses a dataset's own texts in the language of the page. */
export async function applyOwnTexts({ language }: Timeline, dataset: Dataset): Promise<void> {
  const locale = language.getState();
  const translate = await ownTranslation(dataset, locale.code);
  applyLocale(language, { ...locale, translate });
}

/** Shows the page in a language. */
export function applyLocale(language: LanguageStore, locale: Locale): void {
  setLocale(language, locale);
  document.documentElement.lang = locale.code;
}
