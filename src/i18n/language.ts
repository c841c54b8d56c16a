import { LANGUAGES, type LanguageCode, ORIGINAL } from "../model/language";
import { words as en, type Words } from "./en/words";

/** The language to begin with: the one asked for, else the first of the browser's that there is. */
export function pickLanguage(wanted: string | null, preferred: readonly string[]): LanguageCode {
  for (const tag of [wanted ?? "", ...preferred]) {
    const code = LANGUAGES.find(({ code }) => tag.toLowerCase().split("-")[0] === code)?.code;
    if (code) return code;
  }
  return ORIGINAL;
}

/** The words of a language, loaded when they are asked for; English is always there. */
export async function loadWords(code: LanguageCode): Promise<Words> {
  if (code === ORIGINAL) return en;
  const { words }: { words: Words } = await import(`./${code}/words.ts`);
  return words;
}

/** Loads the words of a lazy part, which come with it, in a language. */
export type LazyWords<T> = (code: LanguageCode) => Promise<{ readonly words: T }>;
