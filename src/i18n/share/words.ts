import type { LazyWords } from "../language";
import type { ShareWords } from "./en";

export const shareWords: LazyWords<ShareWords> = {
  en: () => import("./en"),
  ru: () => import("./ru"),
  zh: () => import("./zh"),
};
