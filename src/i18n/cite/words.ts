import type { LazyWords } from "../language";
import type { CiteWords } from "./en";

export const citeWords: LazyWords<CiteWords> = {
  en: () => import("./en"),
  ru: () => import("./ru"),
  zh: () => import("./zh"),
};
