import type { LateWords } from "../language";
import type { KeysWords } from "./en";

export const keysWords: LateWords<KeysWords> = {
  en: async () => (await import("./en")).keys,
  ru: async () => (await import("./ru")).keys,
  zh: async () => (await import("./zh")).keys,
};
