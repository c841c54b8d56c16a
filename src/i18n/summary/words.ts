import type { LazyWords } from "../language";
import type { SummaryWords } from "./en";

export const summaryWords: LazyWords<SummaryWords> = {
  en: () => import("./en"),
  ru: () => import("./ru"),
  zh: () => import("./zh"),
};
