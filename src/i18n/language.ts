import { LANGUAGES, type LanguageCode, ORIGINAL } from "../model/language";
import { en, type Words } from "./en";

/** The language to begin with: the one asked for, else the first of the browser's that there is. */
export function pickLanguage(wanted: string | null, preferred: readonly string[]): LanguageCode {
  for (const tag of [wanted ?? "", ...preferred]) {
    const code = LANGUAGES.find(({ code }) => tag.toLowerCase().split("-")[0] === code)?.code;
    if (code) return code;
  }
  return ORIGINAL;
}

const WORDS: Readonly<Record<LanguageCode, () => Promise<Words>>> = {
  en: async () => en,
  ru: async () => (await import("./ru")).ru,
  zh: async () => (await import("./zh")).zh,
};

/** The words of a language, loaded when they are asked for; English is always there. */
export function loadWords(code: LanguageCode): Promise<Words> {
  return WORDS[code]();
}

/** Words of a lazy part, which load with it: a file of them for each language. */
export type LazyWords<T> = Readonly<Record<LanguageCode, () => Promise<{ readonly words: T }>>>;
