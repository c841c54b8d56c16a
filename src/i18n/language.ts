import { LANGUAGES, type LanguageCode, ORIGINAL } from "../model/language";
import { words as en, type Words } from "./en/words";

/** The initial language: the one asked for, else the first of the browser's languages that we have. */
export function pickLanguage(wanted: string | null, preferred: readonly string[]): LanguageCode {
  for (const tag of [wanted ?? "", ...preferred]) {
    const code = LANGUAGES.find(({ code }) => tag.toLowerCase().split("-")[0] === code)?.code;
    if (code) return code;
  }
  return ORIGINAL;
}

/** Loads the words of a language; English is always there. */
export async function loadWords(code: LanguageCode): Promise<Words> {
  if (code === ORIGINAL) return en;
  const { words }: { words: Words } = await import(`./${code}/words.ts`);
  return words;
}

/** Loads the words of a lazy part in a language. */
export type LazyWords<T> = (code: LanguageCode) => Promise<{ readonly words: T }>;
