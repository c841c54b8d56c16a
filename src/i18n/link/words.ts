import type { LazyWords } from "../language";
import type { LinkWords } from "./en";

export const linkWords: LazyWords<LinkWords> = {
  en: () => import("./en"),
  ru: () => import("./ru"),
  zh: () => import("./zh"),
};
