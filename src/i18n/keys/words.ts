import type { LazyWords } from "../language";
import type { KeysWords } from "./en";

export const keysWords: LazyWords<KeysWords> = {
  en: async () => (await import("./en")).keys,
  ru: async () => (await import("./ru")).keys,
  zh: async () => (await import("./zh")).keys,
};
