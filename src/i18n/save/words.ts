import type { LazyWords } from "../language";
import type { SaveWords } from "./en";

export const saveWords: LazyWords<SaveWords> = {
  en: () => import("./en"),
  ru: () => import("./ru"),
  zh: () => import("./zh"),
};
