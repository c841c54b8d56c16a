import type { LateWords } from "../language";
import type { CiteWords } from "./en";

export const citeWords: LateWords<CiteWords> = {
  en: async () => (await import("./en")).cite,
  ru: async () => (await import("./ru")).cite,
  zh: async () => (await import("./zh")).cite,
};
