import type { LazyWords } from "../language";
import type { CiteWords } from "./en";

export const citeWords: LazyWords<CiteWords> = {
  en: async () => (await import("./en")).cite,
  ru: async () => (await import("./ru")).cite,
  zh: async () => (await import("./zh")).cite,
};
