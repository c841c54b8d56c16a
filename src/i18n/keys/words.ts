import type { LazyWords } from "../language";
import type { KeysWords } from "./en";

export const keysWords: LazyWords<KeysWords> = {
  en: () => import("./en"),
  ru: () => import("./ru"),
  zh: () => import("./zh"),
};
