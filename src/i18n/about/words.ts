import type { LazyWords } from "../language";
import type { AboutWords } from "./en";

export const aboutWords: LazyWords<AboutWords> = {
  en: () => import("./en"),
  ru: () => import("./ru"),
  zh: () => import("./zh"),
};
