import { en, type Words } from "../../src/i18n/en";
import { ru } from "../../src/i18n/ru";
import { zh } from "../../src/i18n/zh";
import type { LanguageCode } from "../../src/model/language";

const WORDS: Record<LanguageCode, Words> = { en, ru, zh };

/** The words of every language of the page, by its code. */
export const LANGUAGES = Object.entries(WORDS);
