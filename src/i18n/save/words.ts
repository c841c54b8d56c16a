import type { LazyWords } from "../language";
import type { SaveWords } from "./en";

export const saveWords: LazyWords<SaveWords> = {
  en: async () => (await import("./en")).save,
  ru: async () => (await import("./ru")).save,
  zh: async () => (await import("./zh")).save,
};
