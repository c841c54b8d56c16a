/**
 * Languages that the page and our record are written in, each by its own name; `locale` is what Open Graph and
 * `Intl` call it. A new one is an entry here and a folder of words, such as `i18n/ru/`.
 */
export const LANGUAGES = [
  { code: "en", name: "English", locale: "en-GB" },
  { code: "ru", name: "Русский", locale: "ru-RU" },
  { code: "zh", name: "中文", locale: "zh-CN" },
] as const;

export type LanguageCode = (typeof LANGUAGES)[number]["code"];

/** The language of a dataset's own texts. */
export const ORIGINAL = "en" satisfies LanguageCode;

export type Translation = Exclude<LanguageCode, typeof ORIGINAL>;

/** The languages that our record is translated into. */
export const TRANSLATIONS = LANGUAGES.map(({ code }) => code).filter(
  (code): code is Translation => code !== ORIGINAL,
);

/** What Open Graph and `Intl` call a language, such as `en-GB`. */
export function localeOf(code: LanguageCode): string {
  return LANGUAGES.find((language) => language.code === code)?.locale ?? code;
}
