import type { LateWords } from "../language";
import type { SaveWords } from "./en";

export const saveWords: LateWords<SaveWords> = {
  en: async () => (await import("./en")).save,
  ru: async () => (await import("./ru")).save,
  zh: async () => (await import("./zh")).save,
};
