import { en } from "../../src/i18n/en";
import { ru } from "../../src/i18n/ru";
import { zh } from "../../src/i18n/zh";

/** The words of every language that the page speaks, by its code. */
export const TONGUES = Object.entries({ en, ru, zh });
