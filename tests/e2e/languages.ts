import type { Words } from "../../src/i18n/en/words";
import * as languages from "../../src/model/language";

async function wordsIn(code: languages.LanguageCode) {
  const { words }: { words: Words } = await import(`../../src/i18n/${code}/words.ts`);
  return [code, words] as const;
}

/** The words of every language of the page, by its code. */
export const LANGUAGES = await Promise.all(languages.LANGUAGES.map(({ code }) => wordsIn(code)));
