import type { LazyWords } from "../language";
import type { SummaryWords } from "./en";

export const summaryWords: LazyWords<SummaryWords> = {
  en: async () => (await import("./en")).summary,
  ru: async () => (await import("./ru")).summary,
  zh: async () => (await import("./zh")).summary,
};
